import type { ReadReport } from '../../src-shared/domain/report.ts'
import type { ReadFailure } from './read-failure.ts'
import { readSource } from './read-source.ts'
import { readText } from './read-text.ts'
import type { ReportFile } from './recognise-file.ts'

export { decodeOriginal } from './decode-original.ts'
export type { ReadFailure } from './read-failure.ts'
export { LARGEST_FILE_BYTES, type ReportFile } from './recognise-file.ts'

/** `folded` is the report's text in the one form that rules and searches read, unit for unit. */
export type ReadOutcome = { ok: true; report: ReadReport; folded: string } | { ok: false; failure: ReadFailure }

/**
 * Reads a report: bytes to text with blocks, metadata, figures and work models. For any bytes: what
 * cannot be read is a failure as a value, never an exception. The readers of documents are loaded when the first one comes.
 */
export async function readReport(file: ReportFile): Promise<ReadOutcome> {
  const read = await readSource(file)
  if (!read.ok) return { ok: false, failure: { code: read.code, place: file.file, detail: read.detail } }
  const { format, encoding, source, pages, warnings } = read.value
  const { folded, ...found } = readText(source)
  return {
    ok: true,
    folded,
    report: { file: file.file, format, encoding, pages: [...pages], ...found, warnings: [...warnings] },
  }
}
