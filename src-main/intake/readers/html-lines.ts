import type { BlockKind } from '../../../src-shared/domain/report.ts'
import { isUnseen, regionOf, type HtmlLine } from './html-line.ts'
import { LineWriter, type TextContext } from './html-line-writer.ts'
import { listLabel, officeHeadingLevel } from './html-style.ts'
import { attributeOf, elementsUnder, isElement, type HtmlDocument, type HtmlElement, type HtmlNode } from './html-tree.ts'

const BLOCK_ELEMENTS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody thead tfoot tr td th caption ul select'.split(
    ' ',
  ),
)

interface Step {
  readonly node: HtmlNode
  readonly context: TextContext
  readonly leaving: boolean
}

/** A page's visible text, one line for each block-level element (a table row is one line, its cells apart by a tab). */
export function linearize(document: HtmlDocument): { text: string; lines: HtmlLine[] } {
  const root = document.childNodes.find(isElement)
  if (root === undefined) return { text: '', lines: [] }
  const writer = new LineWriter()
  const outermost: TextContext = {
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
  else if (node.tagName === 'img') writer.addPicture()
  else if (!isUnseen(node)) takeElement(node, context, leaving, writer, steps)
}

function takeElement(element: HtmlElement, context: TextContext, leaving: boolean, writer: LineWriter, steps: Step[]): void {
  const label = listLabel(element)
  if (label !== null) {
    writer.addLabel(label, context)
    return
  }
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
function endsLine(tag: string, { inDataTable }: TextContext): boolean {
  return !inDataTable || tag === 'tr' || tag === 'table'
}

function enter(element: HtmlElement, outer: TextContext, breaks: boolean): TextContext {
  const tag = element.tagName
  const heading = /^h([1-6])$/.exec(tag)?.[1]
  const level = heading === undefined ? officeHeadingLevel(element) : Number(heading)
  return {
    kind: level === null ? (kindOfElement(element) ?? outer.kind) : 'heading',
    level: level ?? (breaks && tag !== 'div' ? null : outer.level),
    region: regionOf(element, outer.region),
    inLink: outer.inLink || tag === 'a',
    preformatted: outer.preformatted || tag === 'pre',
    inDataTable: tag === 'table' ? isDataTable(element) : outer.inDataTable,
    holder: breaks ? element : outer.holder,
  }
}

function kindOfElement(element: HtmlElement): BlockKind | null {
  const tag = element.tagName
  if (tag === 'li' || attributeOf(element, 'class').startsWith('MsoListParagraph')) return 'listItem'
  return tag === 'figcaption' || tag === 'caption' ? 'caption' : null
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
