import { strToU8, zipSync } from 'fflate'
import { readDocx } from '../../../src-main/intake/readers/docx/read-docx.ts'
import type { Source } from '../../../src-main/intake/source.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const MORE =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The parts of a document that a test says something about; each is the content of the part's root element. */
export interface GivenDocx {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly header?: string
  readonly footer?: string
  /** The content of the core properties. */
  readonly core?: string
}

/** The bytes of a document with these parts, packed as Word packs them. */
export function givenDocxBytes(parts: GivenDocx): Uint8Array {
  return zipSync(docxParts(parts))
}

export function docxParts({
  body,
  styles,
  numbering,
  footnotes,
  endnotes,
  header,
  footer,
  core,
}: GivenDocx): Record<string, Uint8Array> {
  const related = { styles, numbering, footnotes, endnotes }
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${body}<w:sectPr>${margins(header, footer)}</w:sectPr></w:body>`),
    'word/_rels/document.xml.rels': relations([
      ...Object.keys(related).map((kind) => [kind, kind, `${kind}.xml`] as const),
      ['h', 'header', 'header1.xml'],
      ['f', 'footer', '/word/footer1.xml'],
    ]),
  }
  for (const [kind, content] of Object.entries(related))
    if (content !== undefined) parts[`word/${kind}.xml`] = part(kind, content)
  if (header !== undefined) parts['word/header1.xml'] = part('hdr', header)
  if (footer !== undefined) parts['word/footer1.xml'] = part('ftr', footer)
  if (core !== undefined) parts['docProps/core.xml'] = coreProperties(core)
  return Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
}

function part(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:${root} ${W} ${MORE}>${content}</w:${root}>`
}

function margins(header: string | undefined, footer: string | undefined): string {
  return (
    (header === undefined ? '' : '<w:headerReference r:id="h"/>') + (footer === undefined ? '' : '<w:footerReference r:id="f"/>')
  )
}

function relations(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`)
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`
}

function coreProperties(content: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${content}</cp:coreProperties>`
}

/** A paragraph of these words, or of these runs; `properties` is the content of its `w:pPr`. */
export function p(content: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : r(content)}</w:p>`
}

/** A run of these words. */
export function r(words: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
}

/** What is read from a document with these parts; a failure throws, for it is none that the test expects. */
export async function givenDocx(parts: GivenDocx): Promise<Source> {
  const read = await readDocx(givenDocxBytes(parts))
  if (!read.ok) throw new Error(`${read.code}: ${read.detail}`)
  return read.value
}

/** The lines as their words, with level and kind before them where the format states any. */
export function linesOfSource({ text, lines }: Source): string[] {
  return lines.map(({ start, end, kind, level }) => {
    const stated = [level, kind].filter((value) => value !== null).join(' ')
    return `${stated === '' ? '' : `${stated}: `}${text.slice(start, end)}`
  })
}
