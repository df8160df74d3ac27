import { childOf, elementsOf, isOn, valueOf, type XmlElement } from './xml-tree.ts'

/** What a style says that matters for reading; fields that it leaves to its parent are undefined. */
export interface DocxStyle {
  readonly id: string
  /** Its name in lower case without blanks: `heading1`, `标题1`, `toc2`. */
  readonly name: string
  readonly parent: string | undefined
  /** Outline level, 1 to 9; 10 stands for body text. */
  readonly outline: number | undefined
  readonly numId: string | undefined
  readonly numLevel: number | undefined
  readonly isHidden: boolean
  readonly isIndented: boolean | undefined
}

/** The styles of a document by id; a paragraph without a style has the default one. */
export class DocxStyles {
  readonly #styles: ReadonlyMap<string, DocxStyle>
  readonly #default: string | undefined

  constructor(root: XmlElement | null) {
    const elements = elementsOf(root ?? undefined, 'w:style')
    this.#styles = new Map(elements.map((element) => [element.attributes.get('styleId') ?? '', readStyle(element)]))
    this.#default = elements
      .find(({ attributes }) => attributes.get('type') === 'paragraph' && /^(?:1|true|on)$/.test(attributes.get('default') ?? ''))
      ?.attributes.get('styleId')
  }

  /** A style and those that it is based on, nearest first. */
  lineage(id: string | undefined): DocxStyle[] {
    const line: DocxStyle[] = []
    let style = this.#styles.get(id ?? this.#default ?? '')
    while (style !== undefined && !line.includes(style) && line.length < 50) {
      line.push(style)
      style = style.parent === undefined ? undefined : this.#styles.get(style.parent)
    }
    return line
  }
}

function readStyle(element: XmlElement): DocxStyle {
  const paragraph = childOf(element, 'w:pPr')
  const numbering = childOf(paragraph, 'w:numPr')
  return {
    id: element.attributes.get('styleId') ?? '',
    name: (valueOf(element, 'w:name') ?? '').toLowerCase().replaceAll(/\s/g, ''),
    parent: valueOf(element, 'w:basedOn'),
    outline: outlineOf(paragraph),
    numId: valueOf(numbering, 'w:numId'),
    numLevel: numberOf(valueOf(numbering, 'w:ilvl')),
    isHidden: isOn(childOf(element, 'w:rPr'), 'w:vanish'),
    isIndented: indentOf(paragraph),
  }
}

/** The outline level that paragraph properties state, 1 to 9, 10 for body text; undefined when they state none. */
export function outlineOf(properties: XmlElement | undefined): number | undefined {
  const level = numberOf(valueOf(properties, 'w:outlineLvl'))
  return level === undefined ? undefined : Math.min(level, 9) + 1
}

/** Whether paragraph properties set the first line in; undefined when they say nothing of it. */
export function indentOf(properties: XmlElement | undefined): boolean | undefined {
  const indent = childOf(properties, 'w:ind')?.attributes
  const first = indent?.get('firstLineChars') ?? indent?.get('firstLine')
  return first === undefined ? undefined : Number(first) > 0
}

/** A small whole number of an attribute, or undefined for anything else. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined
}

/** The heading level (1 to 6) that styles state by outline level or by name, or null for what is no heading. */
export function headingLevel(direct: number | undefined, lineage: readonly DocxStyle[]): number | null {
  const stated = direct ?? lineage.find(({ outline }) => outline !== undefined)?.outline
  if (stated !== undefined) return stated <= 9 ? Math.min(stated, 6) : null
  for (const { name } of lineage) {
    const level = /^(?:heading|标题|標題)([1-9])$/.exec(name)?.[1]
    if (level !== undefined) return Math.min(Number(level), 6)
    if (/^(?:title|标题|標題|公文标题|文章标题)$/.test(name)) return 1
  }
  return null
}
