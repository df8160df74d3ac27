import type { DocxNotes } from './docx-notes.ts'
import type { DocxStyles } from './docx-styles.ts'
import { symbolCharacter } from './symbol-fonts.ts'
import { childOf, elementsOf, isOn, textOf, valueOf, type XmlElement } from './xml-tree.ts'

/** The words of a paragraph. `text` has a line end for each line break; `boxes` are text boxes anchored in it. */
export interface ParagraphWords {
  readonly text: string
  readonly boxes: readonly XmlElement[]
  /** True inside a table of contents. */
  readonly isContents: boolean
}

/** Elements whose content counts as if it stood without them. Insertions are accepted, deletions and moved-away text are not. */
const TRANSPARENT = new Set(
  'w:hyperlink w:ins w:moveTo w:smartTag w:sdt w:sdtContent w:fldSimple w:customXml w:dir w:bdo w:ruby w:rubyBase w:p'.split(' '),
)

const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

type FieldPart = 'instruction' | 'result' | 'contents'

/** Reads the runs of paragraphs in the order of the text: fields can begin in one and end in another. */
export class RunReader {
  readonly #styles: DocxStyles
  readonly #notes: DocxNotes
  readonly #warnings: Set<string>
  #fields: FieldPart[] = []
  #instruction = ''
  #text = ''
  #boxes: XmlElement[] = []

  constructor(styles: DocxStyles, notes: DocxNotes, warnings: Set<string>) {
    this.#styles = styles
    this.#notes = notes
    this.#warnings = warnings
  }

  read(paragraph: XmlElement): ParagraphWords {
    this.#text = ''
    this.#boxes = []
    const beganInContents = this.#fields.includes('contents')
    if (!this.#isHiddenStyle(valueOf(childOf(paragraph, 'w:pPr'), 'w:pStyle'))) this.#readChildren(paragraph)
    const isContents = (beganInContents || this.#fields.includes('contents')) && /[\t\d]\s*$/.test(this.#text)
    // An instruction that its paragraph leaves open would swallow the rest of the document.
    this.#fields = this.#fields.filter((part) => part !== 'instruction')
    return { text: this.#text, boxes: this.#boxes, isContents }
  }

  #readChildren(element: XmlElement): void {
    for (const child of elementsOf(element)) {
      if (child.name === 'w:r') this.#readRun(child)
      else if (TRANSPARENT.has(child.name)) this.#readChildren(child)
      else if (child.name === 'mc:AlternateContent') this.#readChildren(chosen(child))
      else if (child.name === 'm:oMath' || child.name === 'm:oMathPara') this.#add(mathText(child))
      else if (child.name === 'w:del' || child.name === 'w:moveFrom') this.#warnings.add('tracked_changes_accepted')
    }
  }

  #readRun(run: XmlElement): void {
    const isHidden = this.#isHidden(childOf(run, 'w:rPr'))
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') this.#turnField(child.attributes.get('fldCharType'))
      else if (child.name === 'w:instrText') this.#instruction += textOf(child).slice(0, 200)
      else if (!isHidden) this.#readRunPart(child)
      else if (child.name === 'w:t' && textOf(child).trim() !== '') this.#warnings.add('hidden_text_left_out')
    }
  }

  #readRunPart(part: XmlElement): void {
    switch (part.name) {
      case 'w:ruby':
        return this.#readChildren(part)
      case 'mc:AlternateContent':
        for (const child of elementsOf(chosen(part))) this.#readRunPart(child)
        return
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        this.#boxes.push(...boxesIn(part))
        return
      default:
        if (this.#isShown()) this.#text += this.#charactersOf(part)
    }
  }

  #charactersOf(part: XmlElement): string {
    switch (part.name) {
      case 'w:t':
        return textOf(part).replaceAll(/[\r\n]/g, ' ')
      case 'w:sym':
        return symbolCharacter(part.attributes.get('font') ?? '', part.attributes.get('char') ?? '')
      case 'w:footnoteReference':
        return this.#notes.markOf('footnote', part)
      case 'w:endnoteReference':
        return this.#notes.markOf('endnote', part)
      default:
        return CHARACTERS[part.name] ?? ''
    }
  }

  #add(text: string): void {
    if (this.#isShown()) this.#text += text
  }

  #isShown(): boolean {
    return !this.#fields.includes('instruction')
  }

  /** Of a field only the result is text, not what computes it. */
  #turnField(type: string | undefined): void {
    if (type === 'begin') {
      this.#fields.push('instruction')
      this.#instruction = ''
    } else if (type === 'separate' && this.#fields.at(-1) === 'instruction') {
      this.#fields[this.#fields.length - 1] = /^\s*TOC\b/i.test(this.#instruction) ? 'contents' : 'result'
    } else if (type === 'end') this.#fields.pop()
  }

  #isHidden(properties: XmlElement | undefined): boolean {
    return isOn(properties, 'w:vanish') || this.#isHiddenStyle(valueOf(properties, 'w:rStyle'))
  }

  #isHiddenStyle(id: string | undefined): boolean {
    return id !== undefined && this.#styles.lineage(id).some(({ isHidden }) => isHidden)
  }
}

/** Of markup offered in several ways the first is read, so that a text box counts once. */
export function chosen(alternatives: XmlElement): XmlElement {
  return childOf(alternatives, 'mc:Choice') ?? childOf(alternatives, 'mc:Fallback') ?? { ...alternatives, children: [] }
}

/** The text boxes of a drawing; those within a text box belong to it. */
function boxesIn(drawing: XmlElement): XmlElement[] {
  return elementsOf(drawing).flatMap((child) => {
    if (child.name === 'w:txbxContent') return [child]
    return boxesIn(child.name === 'mc:AlternateContent' ? chosen(child) : child)
  })
}

function mathText(element: XmlElement): string {
  if (element.name === 'm:t') return textOf(element)
  return elementsOf(element).map(mathText).join('')
}
