import type { BlockKind } from '../../../src-shared/domain/report.ts'
import type { HtmlLine, Region } from './html-line.ts'
import { isSetIn } from './html-style.ts'
import type { HtmlElement } from './html-tree.ts'

/** What is known of a stretch of text by where it stands. */
export interface TextContext {
  readonly kind: BlockKind | null
  readonly level: number | null
  readonly region: Region
  readonly inLink: boolean
  readonly preformatted: boolean
  readonly inDataTable: boolean
  /** The block element that holds it. */
  readonly holder: HtmlElement
}

const HAN_END = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]$/
const LONGEST_LABELS = 200
const HAN_START = /^[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/** Writes text line by line, joining blanks as a browser does, but no blank between two Han characters that a line end separated. */
export class LineWriter {
  readonly #written: string[] = []
  readonly #lines: HtmlLine[] = []
  #position = 0
  #line = ''
  #linked = 0
  #context: TextContext | null = null
  #isAfterPicture = false
  #hasPicture = false

  addText(value: string, context: TextContext): void {
    if (context.preformatted) return this.#addPreformatted(value, context)
    if (this.#beginsLabel(value)) this.#append(' ', context)
    const joined = value.replaceAll(/[ \t\n\r\f]+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '))
    const pieces = joined.split('\n')
    pieces.forEach((piece, index) => {
      const wrapped = index > 0 && !(HAN_END.test(this.#line) && (piece === '' || HAN_START.test(piece)))
      this.#append(wrapped && this.#line !== '' && !this.#line.endsWith(' ') ? ` ${piece}` : piece, context)
    })
  }

  /** A picture; what follows it can be its caption. */
  addPicture(): void {
    if (this.#line.trim() === '') this.#isAfterPicture = true
    else this.#hasPicture = true
  }

  /** What stands before a list item's words: its number, or nothing for a bullet. */
  addLabel(label: string, context: TextContext): void {
    if (label === '') this.#context = { ...context, kind: context.kind ?? 'listItem' }
    else this.#append(label, context)
  }

  addCellBreak(context: TextContext): void {
    if (this.#line.trim() !== '' && !this.#line.endsWith('\t')) this.#append('\t', { ...context, kind: 'tableRow' })
    this.#context = { ...context, kind: 'tableRow' }
  }

  endLine(): void {
    const body = this.#line.trim()
    if (body !== '' && this.#context !== null) {
      const { kind, level, region, holder } = this.#context
      const start = this.#position
      this.#lines.push({
        start,
        end: start + body.length,
        kind: this.#line.includes('\t') && this.#context.inDataTable ? 'tableRow' : kind,
        level,
        indented: kind === 'listItem' || /^\s*[\u3000\u00a0]/.test(this.#line) || isSetIn(holder),
        holder,
        linkShare: this.#linked / body.length,
        region,
        isAfterPicture: this.#isAfterPicture,
      })
      this.#written.push(body)
      this.#position = start + body.length + 1
      this.#isAfterPicture = this.#hasPicture
      this.#hasPicture = false
    }
    this.#line = ''
    this.#linked = 0
    this.#context = null
  }

  finish(): { text: string; lines: HtmlLine[] } {
    this.endLine()
    return { text: this.#written.join('\n'), lines: this.#lines }
  }

  /** Of a line of labels (`来源：… 作者：…`) the page's style alone sets the parts apart: text needs a blank there. */
  #beginsLabel(value: string): boolean {
    const line = this.#line
    return (
      /^[\p{Script=Han}]{2,5}\s?[：:]/u.test(value) &&
      line.length < LONGEST_LABELS &&
      /[：:][^：:。，；]*[^：:。，；\s]$/.test(line)
    )
  }

  #addPreformatted(value: string, context: TextContext): void {
    value.split('\n').forEach((piece, index) => {
      if (index > 0) this.endLine()
      this.#append(piece, context)
    })
  }

  #append(piece: string, context: TextContext): void {
    const added = this.#line === '' || this.#line.endsWith(' ') ? piece.replace(/^ +/, '') : piece
    if (added === '') return
    if (this.#context === null || (this.#context.kind === null && added.trim() !== '')) this.#context = context
    this.#line += added
    if (context.inLink) this.#linked += added.trim().length
  }
}
