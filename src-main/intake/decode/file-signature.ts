import { zipKindOf, type ZipKind } from './zip-kind.ts'

/**
 * What a file is by its bytes: a format with a reader of its own, a zip `archive` of files, a `document` of a format that
 * intake does not read, a `locked` document, or something `binary` that is no text at all. `name` says what it is and,
 * where there is something to do about it, what.
 */
export interface FileSignature {
  readonly kind: 'pdf' | 'docx' | 'mhtml' | 'archive' | 'document' | 'locked' | 'binary'
  readonly name: string
}

interface Signature extends FileSignature {
  readonly bytes: readonly number[]
}

const ascii = (word: string): number[] => Array.from(word, (character) => character.charCodeAt(0))

const signatures: readonly Signature[] = [
  { kind: 'document', name: 'RTF: save it as docx', bytes: ascii('{\\rtf') },
  { kind: 'archive', name: 'zip (empty archive)', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'binary', name: 'PNG image', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a] },
  { kind: 'binary', name: 'JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'binary', name: 'GIF image', bytes: ascii('GIF8') },
  { kind: 'binary', name: 'TIFF image', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { kind: 'binary', name: 'WebP, WAV or AVI', bytes: ascii('RIFF') },
  { kind: 'binary', name: 'gzip archive: unpack it', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'binary', name: '7z archive: unpack it, or pack it as zip', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'binary', name: 'RAR archive: unpack it, or pack it as zip', bytes: ascii('Rar!') },
  { kind: 'binary', name: 'SQLite database', bytes: ascii('SQLite format 3') },
  { kind: 'binary', name: 'ELF program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
]

/** The known signature that a file begins with, or null for what may be text. */
export function readFileSignature(bytes: Uint8Array): FileSignature | null {
  if (isPdf(bytes)) return { kind: 'pdf', name: 'PDF' }
  if (beginsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return zipSignature(bytes)
  if (beginsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundSignature(bytes)
  const found = signatures.find((signature) => beginsWith(bytes, signature.bytes))
  if (found !== undefined) return { kind: found.kind, name: found.name }
  return isWebArchive(bytes) ? { kind: 'mhtml', name: 'MHTML' } : null
}

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte)
}

/** Readers of PDF accept other bytes before its mark, as mail and web servers put there. */
function isPdf(bytes: Uint8Array): boolean {
  return headOf(bytes, 1024).slice(0, 1024).includes('%PDF-1') || headOf(bytes, 5) === '%PDF-'
}

const zipSignatures: Readonly<Record<ZipKind, FileSignature>> = {
  docx: { kind: 'docx', name: 'DOCX' },
  archive: { kind: 'archive', name: 'zip archive' },
  xlsx: { kind: 'document', name: 'XLSX workbook: save the sheet as text, or copy it into a docx' },
  pptx: { kind: 'document', name: 'PPTX slides: save them as PDF' },
  odt: { kind: 'document', name: 'ODT: save it as docx' },
  ods: { kind: 'document', name: 'ODS workbook: save the sheet as text, or copy it into a docx' },
  odp: { kind: 'document', name: 'ODP slides: save them as PDF' },
  epub: { kind: 'document', name: 'EPUB: save it as html or text' },
  ofd: { kind: 'document', name: 'OFD: open it in an OFD reader and save it as PDF' },
}

function zipSignature(bytes: Uint8Array): FileSignature {
  const kind = zipKindOf(bytes)
  return kind === null ? { kind: 'archive', name: 'zip archive that is damaged or cut off' } : zipSignatures[kind]
}

/** The names of streams in Microsoft's old container, in UTF-16 as they stand there. */
const streams: readonly (readonly [string, FileSignature])[] = [
  ['EncryptedPackage', { kind: 'locked', name: 'a document with a password: open it and save it without one' }],
  ['WordDocument', { kind: 'document', name: 'DOC (Word 97 to 2003, or WPS): save it as docx' }],
  ['Workbook', { kind: 'document', name: 'XLS workbook: save the sheet as text, or copy it into a docx' }],
  ['PowerPoint Document', { kind: 'document', name: 'PPT slides: save them as PDF' }],
]

function compoundSignature(bytes: Uint8Array): FileSignature {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found = streams.find(([name]) => view.includes(Buffer.from(name, 'utf16le')))
  return found?.[1] ?? { kind: 'document', name: 'an old Office or WPS document: save it as docx' }
}

/** A page saved as one file begins with the headers of a mail. */
function isWebArchive(bytes: Uint8Array): boolean {
  const head = headOf(bytes, 8192)
  if (
    !/^[\s\u00ef\u00bb\u00bf]*(?:From|Date|Subject|MIME-Version|Content-Type|Content-Location|Snapshot-Content-Location|X-[\w-]+|Message-ID|To|Reply-To)\s*:/i.test(
      head,
    )
  )
    return false
  const headers = head.split(/\r?\n[ \t]*\r?\n/)[0] ?? ''
  return (
    /^content-type:\s*(?:multipart\/related|multipart\/mixed|multipart\/alternative)/im.test(headers) ||
    /^from:\s*<saved by/im.test(headers)
  )
}

function headOf(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, length)).toString('latin1')
}
