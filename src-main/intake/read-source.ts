import type { SourceFormat } from '../../src-shared/domain/report.ts'
import { failed, type Step } from './read-failure.ts'
import { readHtml } from './readers/read-html.ts'
import { readMd } from './readers/read-md.ts'
import { readTxt } from './readers/read-txt.ts'
import { recogniseFile, type RecognisedFile, type ReportFile } from './recognise-file.ts'
import type { Source } from './source.ts'

/** A file as its reader gives it, with what it is. */
export interface SourceOfFile {
  readonly format: SourceFormat
  /** How the bytes were decoded; null for formats that say so themselves. */
  readonly encoding: string | null
  readonly source: Source
  /** Where each page begins in the text; empty for formats without pages. */
  readonly pages: readonly number[]
  readonly warnings: readonly string[]
}

const textReaders: Readonly<Record<'txt' | 'md' | 'html' | 'mhtml', (text: string) => Source>> = {
  txt: readTxt,
  md: readMd,
  html: readHtml,
  mhtml: readHtml,
}

/** Reads a file in its format. Fails where it is none that intake reads, is damaged, or holds no visible text. */
export async function readSource(file: ReportFile): Promise<Step<SourceOfFile>> {
  const recognised = recogniseFile(file)
  if (!recognised.ok) return recognised
  const { value } = recognised
  const read: Step<SourceOfFile> =
    'text' in value ? { ok: true, value: readDecoded(value) } : await readDocument(value.format, file.bytes)
  return read.ok && read.value.source.lines.length === 0 ? failed('file_empty', 'the file holds no visible text') : read
}

/** What a page says of itself goes before what its archive says of it. */
function readDecoded({
  format,
  text,
  encoding,
  url,
  subject,
  warnings,
}: Extract<RecognisedFile, { text: string }>): SourceOfFile {
  const read = textReaders[format](text)
  const declared = { ...read.declared, url: read.declared.url ?? url, title: read.declared.title ?? subject }
  return { format, encoding, source: { ...read, declared }, pages: [], warnings: [...warnings, ...read.warnings] }
}

/** The readers of documents are loaded when the first document comes: plain text needs none of them. */
async function readDocument(format: 'pdf' | 'docx', bytes: Uint8Array): Promise<Step<SourceOfFile>> {
  if (format === 'docx') {
    const { readDocx } = await import('./readers/docx/read-docx.ts')
    const read = await readDocx(bytes)
    return read.ok ? { ok: true, value: ofDocument(format, read.value, []) } : read
  }
  const { readPdf } = await import('./readers/pdf/read-pdf.ts')
  // a copy: pdf.js takes plain Uint8Arrays only, and takes the memory over
  const read = await readPdf(new Uint8Array(bytes))
  return read.ok ? { ok: true, value: ofDocument(format, read.value, read.value.pages) } : read
}

function ofDocument(format: 'pdf' | 'docx', source: Source, pages: readonly number[]): SourceOfFile {
  return { format, encoding: null, source, pages, warnings: source.warnings }
}
