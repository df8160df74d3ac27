/** What the first bytes say a file is: a document format that intake does not read, or something that is no text at all. */
export interface FileSignature {
  readonly kind: 'document' | 'binary'
  readonly name: string
}

interface Signature extends FileSignature {
  readonly bytes: readonly number[]
}

const ascii = (word: string): number[] => Array.from(word, (character) => character.charCodeAt(0))

const signatures: readonly Signature[] = [
  { kind: 'document', name: 'PDF', bytes: ascii('%PDF-') },
  { kind: 'document', name: 'RTF', bytes: ascii('{\\rtf') },
  { kind: 'document', name: 'zip (docx, xlsx, epub, ofd or archive)', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'document', name: 'zip (empty archive)', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'document', name: 'OLE (doc, xls, ppt, wps)', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'binary', name: 'PNG image', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a] },
  { kind: 'binary', name: 'JPEG image', bytes: [0xff, 0xd8, 0xff] },
  { kind: 'binary', name: 'GIF image', bytes: ascii('GIF8') },
  { kind: 'binary', name: 'WebP, WAV or AVI', bytes: ascii('RIFF') },
  { kind: 'binary', name: 'gzip archive', bytes: [0x1f, 0x8b, 0x08] },
  { kind: 'binary', name: '7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { kind: 'binary', name: 'RAR archive', bytes: ascii('Rar!') },
  { kind: 'binary', name: 'SQLite database', bytes: ascii('SQLite format 3') },
  { kind: 'binary', name: 'ELF program', bytes: [0x7f, 0x45, 0x4c, 0x46] },
]

/** The known signature that a file begins with, or null. */
export function readFileSignature(bytes: Uint8Array): FileSignature | null {
  const found = signatures.find((signature) => signature.bytes.every((byte, at) => bytes[at] === byte))
  return found ?? null
}
