import type { SourceFormat } from '../../src-shared/domain/report.ts'
import type { Step } from './read-failure.ts'
import { recogniseFile, type ReportFile } from './recognise-file.ts'

/** A file before cleaning: `text` is its decoded content with its markup, null for formats whose bytes are no text. */
interface DecodedOriginal {
  readonly format: SourceFormat
  readonly encoding: string | null
  readonly text: string | null
}

/** What a file holds as it stands, for the view of the original. Fails as reading the file would, save that damaged documents are not opened. */
export function decodeOriginal(file: ReportFile): Step<DecodedOriginal> {
  const recognised = recogniseFile(file)
  if (!recognised.ok) return recognised
  const { value } = recognised
  if ('text' in value) return { ok: true, value: { format: value.format, encoding: value.encoding, text: value.text } }
  return { ok: true, value: { format: value.format, encoding: null, text: null } }
}
