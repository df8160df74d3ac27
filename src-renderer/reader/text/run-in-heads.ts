import type { BlockId } from '../../../src-shared/domain/ids.ts'
import type { ReportLayout, TextBlock } from './report-layout.ts'

const number = '(?:[（(][一二三四五六七八九十]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\\d{1,2}[.．、](?!\\d))'
/** What stands in a first sentence that may be a head. */
const inSentence = '[^。；;：:！!？?\\n]'
const numbered = new RegExp(`^\\s*${number}${inSentence}{2,24}(?=[。：:])`, 'u')
const unnumbered = new RegExp(`^\\s*${inSentence}{4,24}(?=。)`, 'u')

/** Shorter paragraphs are no more than a sentence or two: their first one heads nothing. In characters. */
const longFrom = 60
/** Heads without numbers come in series: so many of them, and in at least half of the long paragraphs. */
const leastSeries = 3

/**
 * The heads that open a paragraph and run on into it, by block: those with a number (`（二）抓排查。…`), and short first
 * sentences where enough paragraphs of the report have one to be its way of heading them.
 */
export function runInHeads(layout: ReportLayout): ReadonlyMap<BlockId, string> {
  const paragraphs = layout.blocks.filter(({ kind }) => kind === 'paragraph')
  const heads = headsBy(numbered, layout, paragraphs)
  const long = paragraphs.filter((block) => block.end - block.start >= longFrom && !heads.has(block.id))
  const series = headsBy(unnumbered, layout, long)
  const isSeries = series.size >= leastSeries && series.size * 2 >= long.length
  return isSeries ? new Map([...heads, ...series]) : heads
}

function headsBy(pattern: RegExp, layout: ReportLayout, paragraphs: readonly TextBlock[]): Map<BlockId, string> {
  const heads = new Map<BlockId, string>()
  for (const block of paragraphs) {
    const head = pattern.exec(startOf(layout, block))?.[0]
    if (head !== undefined) heads.set(block.id, head.trim())
  }
  return heads
}

function startOf({ text }: ReportLayout, { start, end }: TextBlock): string {
  return text.slice(start, Math.min(end, start + 48))
}
