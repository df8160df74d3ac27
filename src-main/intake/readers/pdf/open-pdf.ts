import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import type { PDFDocumentLoadingTask, PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { failed, type Step } from '../../read-failure.ts'

/** An open PDF; `close` frees what it holds and ends what is still being read of it. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy
  readonly close: () => Promise<void>
}

/**
 * Opens a PDF with pdf.js, which is loaded when the first one comes. Nothing is drawn, fetched or run: scripts in
 * the file are never asked for, fonts are read for their characters only, and its own folder is all that is read.
 */
export async function openPdf(bytes: Uint8Array): Promise<Step<OpenPdf>> {
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const folder = packageFolder()
  const task = getDocument({
    // pdf.js takes the buffer over: the caller keeps his.
    data: bytes.slice(),
    verbosity: VerbosityLevel.ERRORS,
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    stopAtErrors: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
  })
  try {
    const document = await task.promise
    return { ok: true, value: { document, close: () => close(task) } }
  } catch (error) {
    await close(task)
    return failureOf(error)
  }
}

/** Where pdf.js lies, from the sources as from the bundle: with forward slashes, as it builds its paths. */
function packageFolder(): string {
  const manifest = createRequire(import.meta.url).resolve('pdfjs-dist/package.json')
  return dirname(manifest).replaceAll('\\', '/')
}

async function close(task: PDFDocumentLoadingTask): Promise<void> {
  try {
    await task.destroy()
  } catch (error) {
    // What was still being read fails when its document is destroyed; that is what we want of it.
    if (!(error instanceof Error)) throw error
  }
}

function failureOf(error: unknown): Step<never> {
  if (!(error instanceof Error)) throw error
  if (error.name === 'PasswordException') return failed('file_locked', 'the PDF opens with a password only')
  return failed('file_malformed', `not a whole PDF: ${error.message}`)
}
