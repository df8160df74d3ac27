import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { Failed } from '../../../corpus/failed.ts'
import { damaged, readZipEntry } from '../../archive/zip-entry.ts'
import { elementsOf, parseXml, type XmlElement } from './xml-tree.ts'

/** The largest XML part that is read, in bytes: some ten million characters of text. */
const LARGEST_PART = 48 * 1024 * 1024
/** The most that all parts read from one document may hold, in bytes. */
const LARGEST_TOTAL = 96 * 1024 * 1024
/** More parts than any document has; pictures count too. */
const MOST_PARTS = 20_000

/** The parts of a document as trees, read when asked for. */
export interface DocxPackage {
  readonly document: XmlElement
  /** The part that the document names by this kind of relation (`styles`, `numbering`, `footnotes` …), or null. */
  related(kind: string): Promise<XmlElement | null>
  /** The header or footer parts in the order in which the document's sections name them. */
  readonly marginParts: (kind: 'header' | 'footer') => Promise<XmlElement[]>
  /** The document's properties, or null. */
  coreProperties(): Promise<XmlElement | null>
}

interface Relation {
  readonly id: string
  readonly kind: string
  readonly target: string
}

/** Opens a docx file. Fails with `file_malformed` (damaged zip, missing part, wrong XML), `archive_unsafe` or `file_too_large`. */
export async function openDocxPackage(bytes: Uint8Array): Promise<DocxPackage> {
  const parts = await PartReader.open(bytes)
  const documentName = (await parts.relations('')).find(({ kind }) => kind === 'officeDocument')?.target ?? 'word/document.xml'
  const document = await parts.read(documentName)
  if (document === null) throw new Failed('file_malformed', documentName, 'the document part is missing')
  const relations = await parts.relations(documentName)
  return {
    document,
    related: async (kind) => {
      const target = relations.find((relation) => relation.kind === kind)?.target
      return target === undefined ? null : parts.read(target)
    },
    marginParts: async (kind) => {
      const ids = new Set(marginIds(document, `w:${kind}Reference`))
      const targets = relations.filter(({ id }) => ids.has(id)).map(({ target }) => target)
      const found = await Promise.all([...new Set(targets)].map((target) => parts.read(target)))
      return found.filter((part) => part !== null)
    },
    coreProperties: () => parts.read('docProps/core.xml'),
  }
}

function* marginIds(element: XmlElement, name: string): Generator<string> {
  for (const child of elementsOf(element)) {
    if (child.name === name) yield child.attributes.get('id') ?? ''
    if (child.name !== 'w:r') yield* marginIds(child, name)
  }
}

class PartReader {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>
  #total = 0

  static async open(bytes: Uint8Array): Promise<PartReader> {
    const entries = new Map<string, Entry>()
    try {
      const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      const zip = await fromBufferPromise(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: false })
      for await (const entry of zip.eachEntry()) {
        entries.set(partName(entry), entry)
        if (entries.size > MOST_PARTS) throw new Failed('archive_unsafe', null, `more than ${MOST_PARTS} parts`)
      }
      return new PartReader(zip, entries)
    } catch (error) {
      throw error instanceof Failed ? error : damaged('docx', error)
    }
  }

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** The tree of a part, or null when the package has none of this name. */
  async read(name: string): Promise<XmlElement | null> {
    const entry = this.#entries.get(name.toLowerCase())
    if (entry === undefined) return null
    const bytes = await readZipEntry(this.#zip, entry, name, LARGEST_PART)
    this.#total += bytes.length
    if (this.#total > LARGEST_TOTAL) throw new Failed('file_too_large', name, `the parts hold more than ${LARGEST_TOTAL} bytes`)
    return parseXml(name, bytes)
  }

  /** What a part (or, for an empty name, the package) is related to within the package. */
  async relations(part: string): Promise<Relation[]> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    const root = await this.read(`${folder}_rels/${part.slice(folder.length)}.rels`)
    return elementsOf(root ?? undefined, 'rel:Relationship')
      .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
      .map(({ attributes }) => ({
        id: attributes.get('Id') ?? '',
        kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
        target: resolveTarget(folder, attributes.get('Target') ?? ''),
      }))
  }
}

/** Parts are found whatever case and slashes their names are written in. */
function partName(entry: Entry): string {
  return entry.fileNameRaw.toString('utf8').replaceAll('\\', '/').replace(/^\//, '').toLowerCase()
}

function resolveTarget(folder: string, target: string): string {
  return URL.parse(target, `file:///${folder}`)?.pathname.slice(1) ?? ''
}
