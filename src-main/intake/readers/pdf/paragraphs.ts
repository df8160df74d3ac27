import type { FlowItem, FlowLine, FlowPage, FlowRow } from './flow.ts'
import { isWide } from './pdf-characters.ts'

/** Lines that belong together, or a row of a table. */
export type Paragraph =
  { readonly kind: 'prose'; readonly lines: readonly FlowLine[] } | { readonly kind: 'row'; readonly row: FlowRow }

/** How paragraphs of this document begin. */
interface Habits {
  /** The usual distance of baselines within a paragraph, in heights of the font, by height rounded to half points. */
  readonly leading: ReadonlyMap<number, number>
  /** The same for heights that have no two lines of a paragraph. */
  readonly common: number
  /** True when paragraphs open with an indent, so that a line without one goes on. */
  readonly indents: boolean
}

/** Joins the lines of the flow to paragraphs, also over columns and pages. */
export function toParagraphs(pages: readonly FlowPage[]): Paragraph[] {
  const items = pages.flatMap((page) => page.items)
  const habits = readHabits(items)
  return gather(items, habits)
}

/** Joins the lines of a page's notes. */
export function toNotes(notes: readonly FlowLine[], mark: RegExp): FlowLine[][] {
  const gathered: FlowLine[][] = []
  for (const line of notes) {
    const open = gathered.at(-1)
    if (open === undefined || mark.test(line.text)) gathered.push([line])
    else open.push(line)
  }
  return gathered
}

function gather(items: readonly FlowItem[], habits: Habits): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let open: FlowLine[] | null = null
  let previous: FlowLine | undefined
  items.forEach((item, at) => {
    if (item.kind === 'row') {
      paragraphs.push({ kind: 'row', row: item })
      open = null
      previous = undefined
      return
    }
    const next = items[at + 1]
    if (open !== null && previous !== undefined && goesOn(open, previous, item, next?.kind === 'line' ? next : undefined, habits))
      open.push(item)
    else {
      open = [item]
      paragraphs.push({ kind: 'prose', lines: open })
    }
    previous = item
  })
  return paragraphs
}

function readHabits(items: readonly FlowItem[]): Habits {
  const gaps = new Map<number, number[]>()
  let indented = 0
  let flush = 0
  items.forEach((item, at) => {
    const above = items[at - 1]
    if (item.kind !== 'line' || above?.kind !== 'line' || above.zone !== item.zone) return
    const gap = (item.line.baseline - above.line.baseline) / item.line.size
    if (isSameSize(above, item) && gap < 3 && slackOf(above) < 2.5) addTo(gaps, sizeKey(item), gap)
    if (slackOf(above) < 4) return
    if (indentOf(item) > 0.8) indented += 1
    else flush += 1
  })
  return {
    leading: new Map([...gaps].map(([size, found]) => [size, usualOf(found)])),
    common: usualOf([...gaps.values()].flat()),
    indents: indented > 2 * flush,
  }
}

function addTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function sizeKey({ line }: FlowLine): number {
  return Math.round(line.size * 2) / 2
}

/** The most common value, to a tenth; of two as common the smaller. */
function usualOf(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value * 10) / 10, (counts.get(Math.round(value * 10) / 10) ?? 0) + 1)
  return [...counts].toSorted(([one, ones], [other, others]) => others - ones || one - other)[0]?.[0] ?? 1.5
}

function isSameSize(one: FlowLine, other: FlowLine): boolean {
  return Math.abs(one.line.size - other.line.size) <= 0.08 * Math.max(one.line.size, other.line.size)
}

/** How far a line stays from its column's right margin, in heights of its font. */
function slackOf({ line, right }: FlowLine): number {
  return (right - line.right) / line.size
}

function indentOf({ line, left }: FlowLine): number {
  return (line.left - left) / line.size
}

const HEAD =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,4}[章节節条條]|[（(]?\d{1,2}[）)．、.](?!\d)|[①-⑳])/
const BULLET = /^[•●○■□◆◇▪▫‣➢✓❖\uf06c\uf0b7\uf0d8\uf0fc]/
const ENDS_SENTENCE = /[。！？；：.!?;:][”’」』）)]?$/

/** True when `line` goes on with the paragraph that `above` is the last line of. */
function goesOn(
  open: readonly FlowLine[],
  above: FlowLine,
  line: FlowLine,
  below: FlowLine | undefined,
  habits: Habits,
): boolean {
  if (!isSameSize(above, line) || BULLET.test(line.text)) return false
  if (!isFull(above, line)) return false
  if (above.zone === line.zone && isApart(above, line, habits)) return false
  if (HEAD.test(line.text) && ENDS_SENTENCE.test(above.text) && !habits.indents) return false
  return !isIndented(open, above, line, below, habits)
}

/** A gap wider than the usual one parts paragraphs. */
function isApart(above: FlowLine, line: FlowLine, { leading, common }: Habits): boolean {
  const usual = leading.get(sizeKey(line)) ?? common
  const gap = (line.line.baseline - above.line.baseline) / line.line.size
  return gap > 1.18 * usual + 0.05 || gap < 0
}

/** True when the next line's first word had no room at the end of this one. */
function isFull(above: FlowLine, line: FlowLine): boolean {
  const slack = areCentred(above, line) ? 2 * slackOf(above) : slackOf(above)
  return slack <= firstWordWidth(line) + 0.7
}

/** Lines of a centred title: the full one above leaves as much at its left as at its right, the one below too, and more. */
function areCentred(above: FlowLine, line: FlowLine): boolean {
  return offCentre(above) < 0.7 && offCentre(line) < 0.7 && indentOf(line) > 0.4
}

/** How far the middle of a line is from the middle of its column, twice, in heights of its font. */
function offCentre({ line, left, right }: FlowLine): number {
  return Math.abs(line.left - left - (right - line.right)) / line.size
}

/** The width of what may not be parted at a line's begin, in heights of its font: a character of Han with the closing marks behind it, or a Latin word or number. */
function firstWordWidth({ line, text }: FlowLine): number {
  const word =
    /^(?:[“‘（《「『【〔]*[^\x20-\x7e][，。、；：？！）》」』】〕”’…—]*|[“‘（(]*[\x21-\x7e]+[，。、；：？！）》」』】〕”’]*)/u.exec(
      text,
    )?.[0] ?? ''
  const unit = (line.right - line.left) / Math.max(1, unitsOf(text)) / line.size
  return unitsOf(word) * unit
}

/** Half squares that a text takes. */
function unitsOf(text: string): number {
  let units = 0
  for (const character of text) units += isWide(character) ? 2 : 1
  return units
}

/** True when the line is set in as a paragraph's first line is, and not as its neighbours above and below are. */
function isIndented(
  open: readonly FlowLine[],
  above: FlowLine,
  line: FlowLine,
  below: FlowLine | undefined,
  habits: Habits,
): boolean {
  const indent = indentOf(line)
  if (indent < 0.8 || areCentred(above, line)) return false
  if (habits.indents && isFirstLineIndent(indent)) return true
  if (above.zone !== line.zone) return indent - indentOf(above) > 0.8 || open.length === 1
  const deeper = (line.line.left - above.line.left) / line.line.size
  // A block that is set in as a whole: the lines below the first stand under each other.
  return open.length > 1 ? deeper > 0.8 : isSecondIndented(above, line, below, deeper)
}

/** The same for a paragraph's second line, which may hang under a number or be set in with the first. */
function isSecondIndented(above: FlowLine, line: FlowLine, below: FlowLine | undefined, deeper: number): boolean {
  if (deeper > 0.8) return !hangs(above, line) || (below !== undefined && !isFlush(below, line))
  return deeper >= -0.8 && (ENDS_SENTENCE.test(above.text) || !isUnder(below, line))
}

/** Two characters, as paragraphs of Chinese text begin. */
function isFirstLineIndent(indent: number): boolean {
  return indent > 1.5 && indent < 2.6
}

function isFlush(below: FlowLine, line: FlowLine): boolean {
  return below.zone === line.zone && below.line.left <= line.line.left + 1
}

function isUnder(below: FlowLine | undefined, line: FlowLine): boolean {
  return below !== undefined && Math.abs(below.line.left - line.line.left) <= line.line.size * 0.5
}

/** The line stands under the words of a numbered item, not under its number. */
function hangs(above: FlowLine, line: FlowLine): boolean {
  const second = above.line.segments[1]
  if (second !== undefined) return Math.abs(second.left - line.line.left) < 0.6 * line.line.size
  return (HEAD.test(above.text) || BULLET.test(above.text)) && line.line.left - above.line.left < 4 * line.line.size
}
