import { SaxesParser } from 'saxes'
import { Failed } from '../../../corpus/failed.ts'

/** An element of an XML part. Names carry the usual prefix of their namespace (`w:p`), whatever prefix the part uses. */
export interface XmlElement {
  readonly name: string
  /** Values by the attribute's name without prefix. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

/** Elements nest less than a hundred deep in real documents; deeper ones are built to exhaust a reader. */
const DEEPEST = 400
/** A million elements are some thousand pages. */
const MOST_ELEMENTS = 1_000_000
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

const usualPrefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
}

/** How text looks does not matter here; leaving these out keeps the tree small. */
const LOOKS = new Set(
  'rFonts color sz szCs lang kern b bCs i iCs u shd spacing jc widowControl proofErr bookmarkStart bookmarkEnd snapToGrid tcBorders tblBorders tcW rsids latentStyles'
    .split(' ')
    .map((name) => `w:${name}`),
)

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

/**
 * The root of an XML part. Entities other than XML's own five are unknown here, so none can grow. Fails with
 * `file_malformed` at `part:line:column`, and with `file_too_large` for more elements than any document has.
 */
export function parseXml(part: string, bytes: Uint8Array): XmlElement {
  const tree = new TreeBuilder(part)
  const parser = new SaxesParser({ xmlns: true, position: true })
  parser.on('error', (error) => {
    throw new Failed('file_malformed', `${part}:${parser.line}:${parser.column}`, error.message.replace(/^\d+:\d+: /, ''))
  })
  parser.on('opentag', ({ uri, local, name, attributes }) => {
    tree.open(nameOf(uri, local, name), valuesOf(Object.values(attributes)))
  })
  parser.on('closetag', () => tree.close())
  parser.on('text', (text) => tree.addText(text))
  parser.on('cdata', (text) => tree.addText(text))
  parser.write(decodePart(bytes)).close()
  return tree.finish()
}

/** XML parts are UTF-8 unless a mark says otherwise. */
function decodePart(bytes: Uint8Array): string {
  const isLittle = bytes[0] === 0xff && bytes[1] === 0xfe
  const isBig = bytes[0] === 0xfe && bytes[1] === 0xff
  return new TextDecoder(isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8').decode(bytes)
}

function nameOf(uri: string, local: string, written: string): string {
  const prefix = usualPrefixes[uri]
  return prefix === undefined ? written : `${prefix}:${local}`
}

/** Of attributes whose names differ by their prefix only, the first counts. */
function valuesOf(attributes: readonly { readonly local: string; readonly value: string }[]): ReadonlyMap<string, string> {
  if (attributes.length === 0) return NO_ATTRIBUTES
  return new Map(attributes.toReversed().map(({ local, value }) => [local, value]))
}

class TreeBuilder {
  readonly #part: string
  readonly #open: OpenElement[] = [{ name: '', attributes: new Map(), children: [] }]
  #elements = 0
  #skipped = 0

  constructor(part: string) {
    this.#part = part
  }

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    if (this.#skipped > 0 || LOOKS.has(name)) {
      this.#skipped += 1
      return
    }
    this.#elements += 1
    if (this.#elements > MOST_ELEMENTS) throw new Failed('file_too_large', this.#part, `more than ${MOST_ELEMENTS} elements`)
    if (this.#open.length > DEEPEST) throw new Failed('file_malformed', this.#part, `elements nested more than ${DEEPEST} deep`)
    const element = { name, attributes, children: [] }
    this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
  }

  close(): void {
    if (this.#skipped > 0) this.#skipped -= 1
    else this.#open.pop()
  }

  addText(text: string): void {
    if (this.#skipped === 0) this.#open.at(-1)?.children.push(text)
  }

  finish(): XmlElement {
    const root = this.#open[0]?.children.find((child) => typeof child !== 'string')
    if (root === undefined) throw new Failed('file_malformed', this.#part, 'a root element')
    return root
  }
}

/** The child elements, of this name where one is given. */
export function elementsOf(element: XmlElement | undefined, name?: string): XmlElement[] {
  const children: XmlElement[] = []
  for (const child of element?.children ?? [])
    if (typeof child !== 'string' && (name === undefined || child.name === name)) children.push(child)
  return children
}

/** The first child element of this name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return elementsOf(element, name)[0]
}

/** The attribute `val` of the first child of this name, as properties of Word are written. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return childOf(element, name)?.attributes.get('val')
}

/** True for a property that is there and not switched off. */
export function isOn(element: XmlElement | undefined, name: string): boolean {
  const property = childOf(element, name)
  return property !== undefined && !/^(?:0|false|off)$/.test(property.attributes.get('val') ?? '')
}

/** All text under an element. */
export function textOf(element: XmlElement | undefined): string {
  return (element?.children ?? []).map((child) => (typeof child === 'string' ? child : textOf(child))).join('')
}
