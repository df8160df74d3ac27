import { DocxLines, plainLine, type LineNature } from './docx-lines.ts'
import type { DocxNotes } from './docx-notes.ts'
import type { DocxNumbering, ListLabel } from './docx-numbering.ts'
import { chosen, RunReader, type ParagraphWords } from './docx-runs.ts'
import { headingLevel, indentOf, outlineOf, type DocxStyle, type DocxStyles } from './docx-styles.ts'
import { readRows, type DocxCell } from './docx-tables.ts'
import { childOf, elementsOf, isOn, valueOf, type XmlElement } from './xml-tree.ts'

/** What a document's parts say that its text is read with. */
export interface DocxSettings {
  readonly styles: DocxStyles
  readonly numbering: DocxNumbering
  readonly notes: DocxNotes
  /** Gathers what the analyst should know, as codes. */
  readonly warnings: Set<string>
}

interface Paragraph {
  readonly words: ParagraphWords
  readonly properties: XmlElement | undefined
  readonly lineage: readonly DocxStyle[]
  readonly label: ListLabel | null
}

const HAN_END = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]$/
const HAN_START = /^[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/** Writes the blocks of a document as lines: paragraphs, table rows, and after each of them its text boxes. */
export class DocxBody {
  readonly #settings: DocxSettings
  readonly #runs: RunReader
  readonly #lines = new DocxLines()
  /** The words of paragraphs whose end was deleted: they go on in the next one. */
  #carried = ''

  constructor(settings: DocxSettings) {
    this.#settings = settings
    this.#runs = new RunReader(settings.styles, settings.notes, settings.warnings)
  }

  addBlocks(parent: XmlElement): void {
    for (const child of elementsOf(parent)) {
      if (child.name === 'w:p') this.#addParagraph(child)
      else if (child.name === 'w:tbl') this.#addTable(child)
      else if (child.name === 'mc:AlternateContent') this.addBlocks(chosen(child))
      else if (/^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name)) this.addBlocks(child)
    }
  }

  /** The lines of a header or footer. */
  addMargin(part: XmlElement): void {
    for (const words of this.#paragraphTexts(part)) this.#lines.add(words, { ...plainLine, kind: 'boilerplate' })
  }

  /** The notes that the text named, each a line that begins with its mark. */
  addNotes(): void {
    for (const { mark, note } of this.#settings.notes.named()) {
      const words = this.#paragraphTexts(note).join(' ')
      this.#lines.add(mark === '' ? words : `${mark} ${words}`, { ...plainLine, kind: 'paragraph' })
    }
  }

  finish(): ReturnType<DocxLines['finish']> {
    return this.#lines.finish()
  }

  #read(paragraph: XmlElement): Paragraph {
    const { styles, numbering } = this.#settings
    const properties = childOf(paragraph, 'w:pPr')
    const lineage = styles.lineage(valueOf(properties, 'w:pStyle'))
    const place = numbering.placeOf(properties, lineage)
    const words = this.#runs.read(paragraph)
    return { words, properties, lineage, label: place === null ? null : numbering.nextLabel(place) }
  }

  #addParagraph(element: XmlElement): void {
    const paragraph = this.#read(element)
    const { words, properties } = paragraph
    const text = this.#carried + words.text
    const mark = childOf(properties, 'w:rPr')
    const isJoined = isOn(mark, 'w:del') || isOn(mark, 'w:moveFrom')
    this.#carried = isJoined ? text : ''
    if (!isJoined && text.trim() !== '') this.#addLines(text, paragraph)
    for (const box of words.boxes) this.addBlocks(box)
  }

  #addLines(text: string, paragraph: Paragraph): void {
    const nature = natureOf(text, paragraph)
    const label = paragraph.label === null || paragraph.label.isBullet ? '' : paragraph.label.text
    const lines = nature.kind === 'heading' ? [joinLines(text)] : text.split('\n').filter((line) => line.trim() !== '')
    lines.forEach((line, at) => {
      this.#lines.add(at === 0 ? label + line.trim() : line.trim(), at === 0 ? nature : { ...nature, marker: '' })
    })
  }

  #addTable(table: XmlElement): void {
    for (const { cells, isLine } of readRows(table)) {
      if (isLine) this.#addRow(cells)
      else for (const { element, isContinued } of cells) if (!isContinued) this.addBlocks(element)
    }
  }

  /** A row is one line, its cells apart by tabs; a cell that spans columns is followed by as many. */
  #addRow(cells: readonly DocxCell[]): void {
    const boxes: XmlElement[] = []
    const texts = cells.map(({ element, span, isContinued }) => {
      const words = isContinued ? '' : this.#paragraphTexts(element, boxes).join(' ').replaceAll('\t', ' ')
      return words + '\t'.repeat(span - 1)
    })
    this.#lines.add(texts.join('\t'), { ...plainLine, kind: 'tableRow' })
    for (const box of boxes) this.addBlocks(box)
  }

  /** The texts of the paragraphs at any depth, each in one line, blank ones left out. */
  #paragraphTexts(parent: XmlElement, boxes: XmlElement[] = []): string[] {
    return elementsOf(parent).flatMap((child) => {
      if (child.name === 'mc:AlternateContent') return this.#paragraphTexts(chosen(child), boxes)
      if (child.name !== 'w:p') return this.#paragraphTexts(child, boxes)
      const { words, label } = this.#read(child)
      boxes.push(...words.boxes)
      const text = joinLines(words.text)
      if (text === '' && (label === null || label.isBullet)) return []
      return [(label === null || label.isBullet ? '' : label.text) + text]
    })
  }
}

function natureOf(text: string, { words, properties, lineage, label }: Paragraph): LineNature {
  const name = lineage[0]?.name ?? ''
  const level = headingLevel(outlineOf(properties), lineage)
  const isIndented = indentOf(properties) ?? lineage.find((style) => style.isIndented !== undefined)?.isIndented
  const plain = { ...plainLine, indented: isIndented === true || /^[ \t]*[\u3000\u00a0]/.test(text) }
  if (words.isContents || /^(?:toc|目录|目錄)\d?$/.test(name)) return { ...plain, kind: 'boilerplate' }
  if (level !== null) return { ...plain, kind: 'heading', level }
  if (/^(?:caption|题注|題注)$/.test(name)) return { ...plain, kind: 'caption' }
  return label?.isBullet === true ? { ...plain, kind: 'listItem', indented: true, marker: `${label.text} ` } : plain
}

/** A line break inside a heading or a cell only fits it to the page. */
function joinLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((joined, line) => joined + (joined === '' || (HAN_END.test(joined) && HAN_START.test(line)) ? '' : ' ') + line, '')
}
