import type { Range } from './range.ts'
import type { BlockKind } from './report.ts'
import type { Language } from './script.ts'

/** What of a block its outline needs. */
export interface OutlineBlock extends Range {
  readonly kind: BlockKind
  readonly level: number | null
}

/**
 * Cites a position as a reader of the report would: the numbers of the headings above it, as written, and the paragraph below
 * the nearest: `二、（三）第2段`, in English `二、（三）, para. 2`; without headings `第5段`, `para. 5`. A heading without a number is
 * named by its first words in quotation marks. A paragraph that opens with such a number (`（一）抓宣传。…`) opens its own section, as
 * its first paragraph. List items count as paragraphs, the rows of a table together as one; a heading itself and what is no
 * paragraph are cited by the headings alone. Empty for the title and for what stands before the body.
 */
export function placeInOutline(
  text: string,
  blocks: readonly OutlineBlock[],
  position: number,
  language: Language = 'zh-Hans',
): string {
  const place = findPlace(text, blocks, position)
  const sections = place.sections.map(({ label }) => label).join('')
  if (place.paragraph === null) return sections
  if (language === 'zh-Hans') return `${sections}第${String(place.paragraph)}段`
  return `${sections}${sections === '' ? '' : ', '}para. ${String(place.paragraph)}`
}

/** An open section. `level` is that of its heading, null where a paragraph's own number opens it; `rank` is that of its number. */
interface Section {
  readonly label: string
  readonly level: number | null
  readonly rank: number | null
}

interface Place {
  readonly sections: readonly Section[]
  readonly paragraph: number | null
}

function findPlace(text: string, blocks: readonly OutlineBlock[], position: number): Place {
  const sections: Section[] = []
  let paragraph = 0
  let last: OutlineBlock | undefined
  for (const block of blocks) {
    if (block.start > position) break
    if (openSection(sections, block, text)) paragraph = 0
    if (isCounted(block) && !(block.kind === 'tableRow' && last?.kind === 'tableRow')) paragraph += 1
    last = block
  }
  return { sections, paragraph: last !== undefined && isCounted(last) && paragraph > 0 ? paragraph : null }
}

function isCounted({ kind }: OutlineBlock): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'tableRow'
}

/** Closes the sections that this block ends and opens the one that it begins; false when it begins none. */
function openSection(sections: Section[], block: OutlineBlock, text: string): boolean {
  if (block.kind !== 'heading' && block.kind !== 'paragraph') return false
  const number = readNumber(text, block)
  if (block.kind === 'heading') {
    const level = block.level ?? 1
    closeWhile(sections, (open) => open.level === null || open.level >= level)
    const label = number?.label ?? `“${shortened(text.slice(block.start, block.end).trim())}”`
    sections.push({ label, level, rank: number?.rank ?? null })
    return true
  }
  if (number === null || !opensSection(number)) return false
  closeWhile(sections, (open) => open.rank !== null && open.rank >= number.rank)
  sections.push({ label: number.label, level: null, rank: number.rank })
  return true
}

function closeWhile(sections: Section[], isClosed: (section: Section) => boolean): void {
  for (let open = sections.at(-1); open !== undefined && isClosed(open); open = sections.at(-1)) sections.pop()
}

interface HeadingNumber {
  readonly label: string
  readonly rank: number
}

const HAN = '[〇零一二三四五六七八九十百千]{1,6}'
/** The numbers that open headings, in the order of rank in Chinese official writing. */
const numbers: readonly RegExp[] = [
  new RegExp(`第(?:${HAN}|\\d{1,3})[编篇章]`, 'y'),
  new RegExp(`第(?:${HAN}|\\d{1,3})(?:部分|[节節])`, 'y'),
  new RegExp(`第(?:${HAN}|\\d{1,4})[条條款]`, 'y'),
  new RegExp(`${HAN}\\s?[、.．，]`, 'y'),
  new RegExp(`[（(]\\s?${HAN}\\s?[）)]`, 'y'),
  /\d{1,2}(?:[.．]\d{1,2}){0,3}\s?[、.．](?!\d)|\d{1,2}(?:[.．]\d{1,2}){1,3}(?=\s)/y,
  /[（(]\s?\d{1,2}\s?[）)]|\d{1,2}[）)]|[①-⑳]/y,
  new RegExp(`${HAN}是(?!否)`, 'y'),
]
const SERIES = numbers.length - 1

function readNumber(text: string, { start, end }: OutlineBlock): HeadingNumber | null {
  const from = start + (/^(?:\s|\*\*|__)*/.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0)
  for (const [rank, pattern] of numbers.entries()) {
    pattern.lastIndex = from
    const label = pattern.exec(text)?.[0]
    if (label !== undefined && from + label.length <= end) return { label, rank }
  }
  return null
}

/** 一是… only counts points of the paragraphs around it: it opens no section of its own. */
function opensSection({ rank }: HeadingNumber): boolean {
  return rank < SERIES
}

const SHORT_HEADING = 12

function shortened(heading: string): string {
  const characters = Array.from(heading)
  return characters.length <= SHORT_HEADING ? heading : `${characters.slice(0, SHORT_HEADING - 1).join('')}…`
}
