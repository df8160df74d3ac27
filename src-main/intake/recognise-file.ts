import type { ChoosableEncoding } from '../../src-shared/domain/encoding.ts'
import { decode } from './decode/decode.ts'
import { detectFormat, fileExtension, isUnreadExtension } from './decode/detect-format.ts'
import { readFileSignature, type FileSignature } from './decode/file-signature.ts'
import { failed, type Step } from './read-failure.ts'
import { readMhtml } from './readers/mhtml/read-mhtml.ts'

/** More text than a shelf of books: a file beyond it is no report, and reading it would hold up the others. */
export const LARGEST_FILE_BYTES = 32 * 1024 * 1024
/** Of a document most bytes are pictures. */
const LARGEST_DOCUMENT_BYTES = 128 * 1024 * 1024

/** A file to read: its name (shown, and used to tell its format), its bytes, and how to decode them where the analyst says so. */
export interface ReportFile {
  readonly file: string
  readonly bytes: Uint8Array
  readonly encoding?: ChoosableEncoding | null
}

/** What a file is: decoded text with its markup, or bytes that only the reader of their format understands. */
export type RecognisedFile =
  | {
      readonly format: 'txt' | 'md' | 'html' | 'mhtml'
      readonly text: string
      readonly encoding: string
      /** What a web archive says of its page: the address it was saved from, and its title. */
      readonly url: string | null
      readonly subject: string | null
      readonly warnings: readonly string[]
    }
  | { readonly format: 'pdf' | 'docx' }

/** Tells the format of a file by its bytes, its name and its content, and decodes it where it is text. */
export function recogniseFile({ file, bytes, encoding = null }: ReportFile): Step<RecognisedFile> {
  if (bytes.length === 0) return failed('file_empty', 'the file has no bytes')
  const signature = readFileSignature(bytes)
  const limit = signature?.kind === 'pdf' || signature?.kind === 'docx' ? LARGEST_DOCUMENT_BYTES : LARGEST_FILE_BYTES
  if (bytes.length > limit) return failed('file_too_large', `${bytes.length} bytes; at most ${limit} are read`)
  return signature === null ? recogniseText(file, bytes, encoding) : recogniseSigned(signature, bytes, encoding)
}

function recogniseText(file: string, bytes: Uint8Array, encoding: string | null): Step<RecognisedFile> {
  if (isUnreadExtension(file)) return failed('unsupported_format', `.${fileExtension(file)}`)
  const decoded = decode(bytes, encoding)
  if (!decoded.ok) return decoded
  const format = detectFormat(file, decoded.value.text)
  return format.ok ? { ok: true, value: { ...decoded.value, format: format.value, url: null, subject: null } } : format
}

const failures = {
  archive: 'unsupported_format',
  document: 'unsupported_format',
  locked: 'file_locked',
  binary: 'file_binary',
} as const

function recogniseSigned({ kind, name }: FileSignature, bytes: Uint8Array, encoding: string | null): Step<RecognisedFile> {
  if (kind === 'pdf' || kind === 'docx') return { ok: true, value: { format: kind } }
  if (kind !== 'mhtml') return failed(failures[kind], name)
  const page = readMhtml(bytes, encoding)
  return page.ok ? { ok: true, value: { ...page.value, format: 'mhtml', text: page.value.html } } : page
}
