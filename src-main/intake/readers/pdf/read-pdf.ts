import { failed, type Step } from '../../read-failure.ts'
import type { Source } from '../../source.ts'
import { readDeclared } from './declared.ts'
import { findBodySize, toFlow } from './flow.ts'
import { countUnknown } from './pdf-characters.ts'
import { openPdf } from './open-pdf.ts'
import { findFurniture } from './page-furniture.ts'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { readPages, type ReadPages } from './read-pages.ts'
import { checkStreams } from './stream-sizes.ts'
import { writeText, type WrittenText } from './write-text.ts'

/** A PDF as its reader gives it: `pages[n]` is where page n + 1 begins in the text (UTF-16 units), ascending. */
export type PdfSource = Source & { readonly pages: readonly number[] }

/**
 * Reads the text of a PDF: its lines joined to paragraphs in the order of reading, columns one after the other, tables
 * row by row; running heads and page numbers stay in the text as boilerplate. For any bytes: what cannot be read is a
 * failure as a value. Fails with file_empty, file_malformed, file_locked, file_too_large or pdf_without_text.
 */
export async function readPdf(bytes: Uint8Array): Promise<Step<PdfSource>> {
  if (bytes.length === 0) return failed('file_empty', 'the file has no bytes')
  const sizes = checkStreams(bytes)
  if (!sizes.ok) return sizes
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  const { document, close } = opened.value
  try {
    return await readDocument(document)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return failed('file_malformed', error.message)
  } finally {
    await close()
  }
}

async function readDocument(document: PDFDocumentProxy): Promise<Step<PdfSource>> {
  const read = await readPages(document)
  if (!read.ok) return read
  const written = writePages(read.value)
  if (written.lines.length === 0 || read.value.withoutText === read.value.pages.length)
    return failed('pdf_without_text', `${document.numPages} pages, none with text that can be read`)
  const declared = await readDeclared(document, written.text)
  return { ok: true, value: { ...written, declared, warnings: warningsOf(read.value, written.text) } }
}

function writePages({ pages }: ReadPages): WrittenText {
  const bodySize = findBodySize(pages)
  return writeText(toFlow(pages, findFurniture(pages, bodySize), bodySize))
}

function warningsOf({ withoutText }: ReadPages, text: string): string[] {
  const warnings = []
  if (withoutText > 0) warnings.push('pages_without_text')
  if (countUnknown(text) > 0) warnings.push('characters_replaced')
  return warnings
}
