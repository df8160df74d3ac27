import { isFurnitureOnly } from '../outline/furniture-line.ts'
import { withoutLinks } from '../outline/page-words.ts'
import { canStandByGap, fieldByLabel, isFirm, type MetaField } from './meta-labels.ts'

/** A labelled value of a line; positions are within the line. */
export interface LabelledValue {
  readonly field: MetaField
  readonly label: string
  readonly labelStart: number
  readonly start: number
  readonly end: number
}

const LONGEST_META_LINE = 300

/** The labelled values of a folded line (`来源:… 作者:…`), in order; empty when it has none or is too long to be a meta line. */
export function readLabelledValues(line: string): LabelledValue[] {
  if (line.length > LONGEST_META_LINE) return []
  const folded = withoutLinks(line)
  const found = findLabels(folded)
  return found.map(({ label, at, end: start }, index) => {
    const limit = Math.max(start, found[index + 1]?.at ?? folded.length)
    return {
      field: fieldByLabel.get(label) ?? 'other',
      label,
      labelStart: at,
      start,
      end: Math.max(start, Math.min(limit, start + valueLength(folded.slice(start, limit)))),
    }
  })
}

interface FoundLabel {
  readonly label: string
  readonly at: number
  /** Where its value begins. */
  readonly end: number
}

/** What can set a label off from its value: a colon, a closing bracket, a stroke, a gap. */
const MARK =
  /\s{0,4}(?::|[】\]]\s{0,2}:?|[|丨](?=\s?\p{L})|\/(?=\s{0,2}\p{Script=Han})(?![图文摄](?:[\s:/|丨]|$)))|[*_]{2}:|\t+|\s+(?=\S)/gu

function findLabels(folded: string): FoundLabel[] {
  const found: FoundLabel[] = []
  for (const match of folded.matchAll(MARK)) {
    const mark = match[0].trim()
    const label = labelEndingAt(folded, match.index, found.at(-1)?.end ?? 0)
    if (label === null || !isSetOff(folded, label, { mark, gap: match[0], end: match.index + match[0].length })) continue
    found.push({ ...label, end: match.index + match[0].length })
  }
  return found
}

/** What labels end with: a look at it spares most places the search. */
const LABEL_ENDS = new Set([...fieldByLabel.keys()].map((label) => label.slice(-1)))
const LONGEST_LABEL = 9
const MOST_BLANKS = 3

/** The longest label that ends at a position and begins behind what was read before; its characters can be set apart by blanks. */
function labelEndingAt(folded: string, end: number, from: number): Omit<FoundLabel, 'end'> | null {
  if (!LABEL_ENDS.has(folded.charAt(end - 1).toLowerCase())) return null
  let best: Omit<FoundLabel, 'end'> | null = null
  let label = ''
  let blanks = 0
  for (let at = end - 1; at >= from && label.length < LONGEST_LABEL; at -= 1) {
    const character = folded.charAt(at)
    if (/\s/.test(character)) {
      blanks += 1
      if (blanks > MOST_BLANKS) break
      continue
    }
    blanks = 0
    label = character.toLowerCase() + label
    if (fieldByLabel.has(label) && isBeginning(folded, at, label)) best = { label, at }
  }
  return best
}

/** A label begins a word, or is one that can hardly be anything else. */
function isBeginning(folded: string, at: number, label: string): boolean {
  const before = folded.charAt(at - 1)
  if (!/\p{L}/u.test(before) || isFirm(label)) return true
  if (/[日月年时分]/.test(before)) return GLUED.test(label)
  return label === '作者' && BODY_END.test(before)
}

const GLUED = /^(?:来源|作者|发布单位|信息来源)$/
const BODY_END = /[报网局心室部社台委办处站府院]/

interface SetOff {
  readonly mark: string
  readonly gap: string
  /** Where the value begins. */
  readonly end: number
}

/** A stroke or a gap sets off only labels at the beginning of a line or behind a gap or a bracket, and only where a value follows. */
function isSetOff(folded: string, { label, at }: Omit<FoundLabel, 'end'>, { mark, gap, end }: SetOff): boolean {
  if (mark.includes(':') || /^[】\]/]/.test(mark)) return true
  const isFirst = at === 0 || /(?:\s|[([【|丨*_>/])$/.test(folded.slice(0, at))
  if (!isFirst) return false
  if (/^[|丨]/.test(mark)) return fieldByLabel.get(label) !== 'other' || /(?:编辑?|审核?|校对?)$/.test(label)
  const isWide = gap.includes('\t') || gap.length >= 2
  return canStandByGap(label) && (isWide ? at === 0 || /(?:\t|\s{2})$/.test(folded.slice(0, at)) : isAnswered(folded, label, end))
}

/** Behind one blank alone a date label wants a date, and a source label the name of one. */
function isAnswered(folded: string, label: string, end: number): boolean {
  const field = fieldByLabel.get(label)
  const value = folded.slice(end, end + 40)
  if (field === 'date') return /^\D{0,3}(?:19|20|1)\d{2}[-/.年]/.test(value)
  return (
    field === 'publisher' &&
    label.length <= 4 &&
    /^[《“]?\p{Script=Han}{2,20}(?:[局委办部处科厅院府网报社台会心镇乡]|街道|发布|先锋|融媒体?)[》”]?(?:\s|$)/u.test(value)
  )
}

/** A value ends at a wide gap, a bar or a bracket, and before the words of a bar (打印, 字体：大 中 小); blanks at its end do not count. */
function valueLength(rest: string): number {
  const lead = /^[\s【[]*/.exec(rest)?.[0].length ?? 0
  const value = rest.slice(lead)
  const stop = /\s{2,}|[\t|丨;【】[\]]|(?<![(][^)]*)[)]/.exec(value)
  let own = value.slice(0, stop?.index ?? value.length).replace(/[\s([]+$/, '')
  for (let blank = own.search(/\s\S+$/); blank > 0 && isFurnitureOnly(own.slice(blank + 1)); blank = own.search(/\s\S+$/))
    own = own.slice(0, blank).trimEnd()
  return own === '' ? 0 : lead + own.length
}
