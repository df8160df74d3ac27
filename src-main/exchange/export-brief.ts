import type { BriefFormat } from '../../src-shared/contract/exchange-operations.ts'
import type { Brief } from '../../src-shared/domain/brief.ts'
import type { BriefId } from '../../src-shared/domain/ids.ts'
import { readBrief } from '../brief/keep-briefs.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { printBrief } from './print-brief.ts'
import { writeHtml } from './write-html.ts'
import { writeJson } from './write-json.ts'
import { writeMd } from './write-md.ts'
import type { WrittenFile } from './write-whole.ts'
import { writeWhole } from './write-whole.ts'

/** Where a brief goes, and as what. */
export interface BriefExport {
  readonly brief: BriefId
  readonly format: BriefFormat
  readonly path: string
}

/** Writes a stored brief to a file. Fails with `not_found`, and as {@link writeWhole} does. */
export async function exportBrief(corpus: ReadableCorpus, { brief, format, path }: BriefExport): Promise<WrittenFile> {
  return writeWhole(path, [await formatBrief(corpus, readBrief(corpus, brief), format)])
}

/** A brief as the content of a file; it need not be stored. */
export async function formatBrief(corpus: ReadableCorpus, brief: Brief, format: BriefFormat): Promise<string | Uint8Array> {
  return writers[format](corpus, brief)
}

const writers: Readonly<Record<BriefFormat, (corpus: ReadableCorpus, brief: Brief) => string | Promise<Uint8Array>>> = {
  // Loaded when first needed: the window waits for the corpus thread at every start, and for this once in a while.
  docx: async (corpus, brief) => (await import('./write-docx.ts')).writeDocx(printBrief(corpus, brief)),
  html: (corpus, brief) => writeHtml(printBrief(corpus, brief)),
  md: (corpus, brief) => writeMd(printBrief(corpus, brief)),
  json: writeJson,
}
