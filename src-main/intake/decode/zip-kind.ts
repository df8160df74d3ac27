/** What a zip file is: a document that is packed as one, or a plain archive of files. */
export type ZipKind = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'epub' | 'ofd' | 'archive'

const MARKS: readonly (readonly [ZipKind, (names: ReadonlySet<string>) => boolean])[] = [
  ['docx', (names) => isOffice(names, 'word/')],
  ['xlsx', (names) => isOffice(names, 'xl/')],
  ['pptx', (names) => isOffice(names, 'ppt/')],
  ['ofd', (names) => names.has('ofd.xml')],
  ['epub', (names) => names.has('meta-inf/container.xml') && names.has('mimetype')],
  ['odt', (names) => names.has('mimetype') && names.has('content.xml')],
]

/** Tells by the names in a zip what it is; `mimetype` is the content of an entry of that name, where it is known. */
export function zipKind(entryNames: Iterable<string>, mimetype = ''): ZipKind {
  const names = new Set([...entryNames].map((name) => name.replaceAll('\\', '/').toLowerCase()))
  const kind = MARKS.find(([, isMarked]) => isMarked(names))?.[0] ?? 'archive'
  if (kind !== 'odt') return kind
  return mimetype.includes('spreadsheet') ? 'ods' : mimetype.includes('presentation') ? 'odp' : 'odt'
}

function isOffice(names: ReadonlySet<string>, folder: string): boolean {
  if (!names.has('[content_types].xml') && !names.has('_rels/.rels')) return false
  for (const name of names) if (name.startsWith(folder)) return true
  return false
}

const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END = 0x06054b50
const LONGEST_COMMENT = 0xffff
/** Enough to find a document's marks; an archive may have many more. */
const MOST_NAMES = 5000

/**
 * What the bytes of a zip are, by its directory, or by its first entries where it is cut off: what is left of an Office
 * document that begins like one counts as a docx. Null for what is left of any other zip.
 */
export function zipKindOf(bytes: Uint8Array): ZipKind | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const listed = namesInDirectory(view)
  if (listed.length > 0) return zipKind(listed, mimetypeIn(view))
  const left = namesFromStart(view)
  const kind = zipKind(left, mimetypeIn(view))
  if (kind !== 'archive') return kind
  return left[0]?.toLowerCase() === '[content_types].xml' ? 'docx' : null
}

function namesInDirectory(view: Buffer): string[] {
  const end = endRecord(view)
  const names: string[] = []
  if (end === null) return names
  let at = view.readUInt32LE(end + 16)
  while (at + 46 <= view.length && view.readUInt32LE(at) === CENTRAL && names.length < MOST_NAMES) {
    const length = view.readUInt16LE(at + 28)
    names.push(view.toString('latin1', at + 46, at + 46 + length))
    at += 46 + length + view.readUInt16LE(at + 30) + view.readUInt16LE(at + 32)
  }
  return names
}

function endRecord(view: Buffer): number | null {
  const first = Math.max(0, view.length - 22 - LONGEST_COMMENT)
  for (let at = view.length - 22; at >= first; at -= 1) if (view.readUInt32LE(at) === END) return at
  return null
}

/** The names of the local headers: of a file that is cut off nothing else is left. */
function namesFromStart(view: Buffer): string[] {
  const names: string[] = []
  const mark = Buffer.from([0x50, 0x4b, 0x03, 0x04])
  for (let at = view.indexOf(mark); at !== -1 && names.length < MOST_NAMES; at = view.indexOf(mark, at + 4))
    if (at + 30 <= view.length) names.push(view.toString('latin1', at + 30, at + 30 + view.readUInt16LE(at + 26)))
  return names
}

/** Formats other than Microsoft's begin with an unpacked entry that names them. */
function mimetypeIn(view: Buffer): string {
  if (view.length < 38 || view.readUInt32LE(0) !== LOCAL) return ''
  const start = 30 + view.readUInt16LE(26)
  return view.toString('latin1', 30, start) === 'mimetype' ? view.toString('latin1', start, start + 80) : ''
}
