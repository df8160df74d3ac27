import type { BlockKind } from '../../../src-shared/domain/report.ts'
import { isUnseen, regionOf, type HtmlLine, type Region } from './html-line.ts'
import { elementsUnder, isElement, type HtmlDocument, type HtmlElement, type HtmlNode } from './html-tree.ts'

const BLOCK_ELEMENTS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody thead tfoot tr td th caption ul select'.split(
    ' ',
  ),
)

interface Context {
  readonly kind: BlockKind | null
  readonly level: number | null
  readonly region: Region
  readonly inLink: boolean
  readonly preformatted: boolean
  readonly inDataTable: boolean
  readonly holder: HtmlElement
}

interface Step {
  readonly node: HtmlNode
  readonly context: Context
  readonly leaving: boolean
}

/** A page's visible text, one line for each block-level element (a table row is one line, its cells apart by a tab). */
export function linearize(document: HtmlDocument): { text: string; lines: HtmlLine[] } {
  const root = document.childNodes.find(isElement)
  if (root === undefined) return { text: '', lines: [] }
  const writer = new LineWriter()
  const outermost: Context = {
    kind: null,
    level: null,
    region: 'content',
    inLink: false,
    preformatted: false,
    inDataTable: false,
    holder: root,
  }
  const steps: Step[] = [{ node: root, context: outermost, leaving: false }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) takeStep(step, writer, steps)
  return writer.finish()
}

function takeStep({ node, context, leaving }: Step, writer: LineWriter, steps: Step[]): void {
  if (!isElement(node)) {
    if (node.nodeName === '#text' && 'value' in node) writer.addText(node.value, context)
  } else if (node.tagName === 'br') writer.endLine()
  else if (!isUnseen(node)) takeElement(node, context, leaving, writer, steps)
}

function takeElement(element: HtmlElement, context: Context, leaving: boolean, writer: LineWriter, steps: Step[]): void {
  const breaks = BLOCK_ELEMENTS.has(element.tagName)
  const isCell = context.inDataTable && (element.tagName === 'td' || element.tagName === 'th')
  if (isCell) writer.addCellBreak(context)
  else if (breaks && endsLine(element.tagName, context)) writer.endLine()
  if (leaving) return
  if (breaks && !isCell) steps.push({ node: element, context, leaving: true })
  const inner = enter(element, context, breaks)
  for (const child of element.childNodes.toReversed()) steps.push({ node: child, context: inner, leaving: false })
}

/** In a table of facts only its rows are lines. */
function endsLine(tag: string, { inDataTable }: Context): boolean {
  return !inDataTable || tag === 'tr' || tag === 'table'
}

function enter(element: HtmlElement, outer: Context, breaks: boolean): Context {
  const tag = element.tagName
  const heading = /^h([1-6])$/.exec(tag)?.[1]
  return {
    kind: heading === undefined ? (kindOfElement(tag) ?? outer.kind) : 'heading',
    level: heading === undefined ? (breaks && tag !== 'div' ? null : outer.level) : Number(heading),
    region: regionOf(element, outer.region),
    inLink: outer.inLink || tag === 'a',
    preformatted: outer.preformatted || tag === 'pre',
    inDataTable: tag === 'table' ? isDataTable(element) : outer.inDataTable,
    holder: breaks ? element : outer.holder,
  }
}

function kindOfElement(tag: string): BlockKind | null {
  if (tag === 'li') return 'listItem'
  if (tag === 'figcaption' || tag === 'caption') return 'caption'
  return null
}

/** True for a table of facts: rows of short cells. Tables that only lay out the page hold other tables or long text. */
function isDataTable(table: HtmlElement): boolean {
  let rows = 0
  let cells = 0
  for (const element of elementsUnder(table)) {
    if (element.tagName === 'table' || element.tagName === 'h1' || element.tagName === 'form') return false
    if (element.tagName === 'tr') rows += 1
    if (element.tagName === 'td' || element.tagName === 'th') {
      cells += 1
      if (textLength(element) > 200) return false
    }
  }
  return rows >= 2 && cells >= rows * 2
}

function textLength(cell: HtmlElement): number {
  let length = 0
  for (const node of cell.childNodes) if ('value' in node) length += node.value.trim().length
  for (const element of elementsUnder(cell))
    for (const node of element.childNodes) if ('value' in node) length += node.value.trim().length
  return length
}

const HAN_END = /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]$/
const HAN_START = /^[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/

/** Writes text line by line, joining blanks as a browser does, but no blank between two Han characters that a line end separated. */
class LineWriter {
  readonly #written: string[] = []
  readonly #lines: HtmlLine[] = []
  #position = 0
  #line = ''
  #linked = 0
  #context: Context | null = null

  addText(value: string, context: Context): void {
    if (context.preformatted) return this.#addPreformatted(value, context)
    const joined = value.replaceAll(/[ \t\n\r\f]+/g, (blanks) => (blanks.includes('\n') ? '\n' : ' '))
    const pieces = joined.split('\n')
    pieces.forEach((piece, index) => {
      const wrapped = index > 0 && !(HAN_END.test(this.#line) && (piece === '' || HAN_START.test(piece)))
      this.#append(wrapped && this.#line !== '' && !this.#line.endsWith(' ') ? ` ${piece}` : piece, context)
    })
  }

  addCellBreak(context: Context): void {
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
        indented: /^\s*[\u3000\u00a0]/.test(this.#line),
        holder,
        linkShare: this.#linked / body.length,
        region,
      })
      this.#written.push(body)
      this.#position = start + body.length + 1
    }
    this.#line = ''
    this.#linked = 0
    this.#context = null
  }

  finish(): { text: string; lines: HtmlLine[] } {
    this.endLine()
    return { text: this.#written.join('\n'), lines: this.#lines }
  }

  #addPreformatted(value: string, context: Context): void {
    value.split('\n').forEach((piece, index) => {
      if (index > 0) this.endLine()
      this.#append(piece, context)
    })
  }

  #append(piece: string, context: Context): void {
    const added = this.#line === '' || this.#line.endsWith(' ') ? piece.replace(/^ +/, '') : piece
    if (added === '') return
    if (this.#context === null || (this.#context.kind === null && added.trim() !== '')) this.#context = context
    this.#line += added
    if (context.inLink) this.#linked += added.trim().length
  }
}
