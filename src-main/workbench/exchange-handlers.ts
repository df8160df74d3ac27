import { exportBrief } from '../exchange/export-brief.ts'
import { exportCorpus } from '../exchange/export-corpus.ts'
import { unbuilt } from './unbuilt.ts'
import type { HandlersOf, NamesOf } from './handlers.ts'

/** Writing briefs and the corpus to files. */
export const exchangeHandlers = {
  'exchange.exportBrief': ({ desk }, request) => exportBrief(desk.corpus(), request),
  'exchange.exportCorpus': ({ desk }, request) => exportCorpus(desk.corpus(), request),
  'exchange.exportConcordance': () => unbuilt('exchange.exportConcordance'),
  'exchange.lookAtTable': () => unbuilt('exchange.lookAtTable'),
  'exchange.importAttributes': () => unbuilt('exchange.importAttributes'),
} satisfies HandlersOf<NamesOf<'exchange'>>
