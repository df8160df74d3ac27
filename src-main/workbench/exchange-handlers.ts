import { importAttributes } from '../exchange/attribute-table/import-attributes.ts'
import { lookAtTable } from '../exchange/attribute-table/look-at-table.ts'
import { readTable } from '../exchange/attribute-table/read-table.ts'
import { exportBrief } from '../exchange/export-brief.ts'
import { exportCorpus } from '../exchange/export-corpus.ts'
import { exportHits } from './export-hits.ts'
import type { HandlersOf, NamesOf } from './handlers.ts'

/** Writing briefs and the corpus to files, and reading tables of attributes. */
export const exchangeHandlers = {
  'exchange.exportBrief': ({ desk }, request) => exportBrief(desk.corpus(), request),
  'exchange.exportCorpus': ({ desk }, request) => exportCorpus(desk.corpus(), request),
  'exchange.exportConcordance': exportHits,
  'exchange.lookAtTable': async ({ desk }, request) => {
    desk.corpus()
    const table = await readTable(request)
    return lookAtTable(desk.corpus(), table)
  },
  'exchange.importAttributes': async ({ desk }, request) => {
    desk.corpus()
    const table = await readTable(request)
    return importAttributes(desk.corpus(), table, request)
  },
} satisfies HandlersOf<NamesOf<'exchange'>>
