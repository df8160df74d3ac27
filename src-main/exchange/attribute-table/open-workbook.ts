import { Failed } from '../../corpus/failed.ts'
import { readZipDirectory, type ZipDirectory } from '../../intake/archive/zip-directory.ts'
import { readZipEntry } from '../../intake/archive/zip-entry.ts'
import { elementsOf, parseXml, type XmlElement } from '../../intake/readers/docx/xml-tree.ts'

/** The largest part that is read, in bytes when unpacked. */
const LARGEST_PART_BYTES = 48 * 1024 * 1024

const WORKBOOK = 'xl/workbook.xml'
const RELATIONS = 'xl/_rels/workbook.xml.rels'

/** An opened workbook. */
export interface Workbook {
  /** The worksheets in their order, each with the part that holds it. */
  readonly sheets: readonly { readonly name: string; readonly part: string }[]
  /** The parts that every sheet needs. */
  readonly shared: readonly string[]
  /** The bytes of a part. Fails with `file_malformed`, `file_too_large` or `archive_unsafe`. */
  readonly read: (part: string) => Promise<Uint8Array>
}

/** Opens a workbook by the limits for archives. Fails with `unsupported_format` for another zip, and as reading a zip does. */
export async function openWorkbook(bytes: Uint8Array, file: string): Promise<Workbook> {
  const directory = await readZipDirectory(bytes, file)
  if (!directory.files.has(WORKBOOK))
    throw new Failed('unsupported_format', file, 'no workbook; a table is read from xlsx or CSV')
  const read = (part: string) => readPart(directory, part, file)
  const relations = elementsOf(parseXml(RELATIONS, await read(RELATIONS)), 'rel:Relationship').map(relationOf)
  const sheets = sheetElements(parseXml(WORKBOOK, await read(WORKBOOK))).flatMap(({ attributes }) => {
    const relation = relations.find(({ id, kind }) => kind === 'worksheet' && id === attributes.get('id'))
    const name = attributes.get('name') ?? ''
    return relation === undefined || name === '' ? [] : [{ name, part: relation.part }]
  })
  const shared = relations.filter(
    ({ kind, part }) => (kind === 'styles' || kind === 'sharedStrings') && directory.files.has(part),
  )
  return { sheets, shared: [WORKBOOK, RELATIONS, ...shared.map(({ part }) => part)], read }
}

function readPart({ zip, files }: ZipDirectory, part: string, file: string): Promise<Uint8Array> {
  const entry = files.get(part)
  if (entry === undefined) throw new Failed('file_malformed', file, `the part ${part} is missing`)
  return readZipEntry(zip, entry, `${file}: ${part}`, LARGEST_PART_BYTES)
}

function relationOf({ attributes }: XmlElement): { readonly id: string; readonly kind: string; readonly part: string } {
  const target = attributes.get('Target') ?? ''
  return {
    id: attributes.get('Id') ?? '',
    kind: (attributes.get('Type') ?? '').replace(/^.*\//, ''),
    part: target.startsWith('/') ? target.slice(1) : `xl/${target}`,
  }
}

/** The sheets that the workbook names, whatever prefix it writes its elements with. */
function sheetElements(workbook: XmlElement): XmlElement[] {
  return elementsOf(workbook)
    .filter((element) => localName(element) === 'sheets')
    .flatMap((sheets) => elementsOf(sheets).filter((element) => localName(element) === 'sheet'))
}

function localName({ name }: XmlElement): string {
  return name.replace(/^.*:/, '')
}
