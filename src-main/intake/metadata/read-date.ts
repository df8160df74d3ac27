/** A date found in a folded text: ISO, as exact as stated, and where it stands. */
export interface FoundDate {
  readonly iso: string
  readonly start: number
  readonly end: number
}

const HAN_DIGITS = '〇零一二三四五六七八九'
const digitOf = (character: string): string => {
  const at = HAN_DIGITS.indexOf(character)
  return at <= 0 ? '0' : String(at - 1)
}

/** 二〇二二 to 2022; the circle is often typed as a letter or a digit (二O二二, 二0二二). */
const yearOfHan = (text: string): number => Number(Array.from(text, digitOf).join(''))

/** 十二, 二十一, 三十 and plain digits to numbers up to 99. */
function smallNumber(written: string): number {
  if (/^\d+$/.test(written)) return Number(written)
  const text = written.replace('廿', '二十').replace('卅', '三十')
  const [tens, units] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens === '' ? 1 : Number(digitOf(tens ?? ''))) * 10 : 0
  return ten + (units === '' || units === undefined ? 0 : Number(digitOf(units)))
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

interface DateForm {
  readonly pattern: RegExp
  readonly read: (parts: readonly (string | undefined)[]) => readonly [number, number | null, number | null]
}

const numeric = (year: string | undefined, month?: string, day?: string): readonly [number, number | null, number | null] => [
  Number(year),
  month === undefined || month === '' ? null : Number(month),
  day === undefined || day === '' ? null : Number(day),
]

const forms: readonly DateForm[] = [
  {
    pattern: /(?<!\d)((?:19|20)\d{2})\s*年\s*(?:(\d{1,2})\s*月(?:\s*(\d{1,2})\s*[日号])?)?/g,
    read: ([year, month, day]) => numeric(year, month, day),
  },
  {
    pattern: /(?<![\d.])((?:19|20)\d{2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{2}(?=\d{1,2}:\d{2})|\d{1,2}(?!\d))/g,
    read: ([year, , month, day]) => numeric(year, month, day),
  },
  {
    // years of the Republic, as Taiwan counts them: 113 is 2024
    pattern: /(?:民国\s?(\d{2,3})|(?<!\d)(1[01]\d))\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    read: ([named, bare, month, day]) => [Number(named ?? bare) + 1911, Number(month), Number(day)],
  },
  {
    // the same with dashes, where it cannot be a part of another number
    pattern: /(?<![\d./-])(1[01]\d)([-/.])(\d{1,2})\2(\d{1,2})(?![\d./-])/g,
    read: ([year, , month, day]) => [Number(year) + 1911, Number(month), Number(day)],
  },
  {
    pattern:
      /民国\s?([一二三四五六七八九〇零]{2,3}|[一二三四五六七八九]?十[一二三四五六七八九]?)\s?年\s?([一二三四五六七八九十]{1,2})\s?月\s?([一二三四五六七八九十廿卅]{1,3})\s?日/g,
    read: ([year = '', month = '', day = '']) => [
      (year.includes('十') ? smallNumber(year) : yearOfHan(year)) + 1911,
      smallNumber(month),
      smallNumber(day),
    ],
  },
  {
    pattern:
      /([一二][〇零Oo0一二三四五六七八九]{3})\s*年\s*(?:([一二三四五六七八九十]{1,2})\s*月(?:\s*([一二三四五六七八九十廿卅]{1,3})\s*[日号])?)?/g,
    read: ([year, month, day]) => [yearOfHan(year ?? ''), month ? smallNumber(month) : null, day ? smallNumber(day) : null],
  },
  {
    pattern: /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d{2})(?!\d)/g,
    read: ([month, day, year]) => monthFirst(Number(year), Number(month), Number(day)),
  },
  {
    // the day first, as with points and dashes wherever the year is last: 16.7.2024
    pattern: /(?<![\d.-])(\d{1,2})([.-])(\d{1,2})\2((?:19|20)\d{2})(?![\d-]|\.\d)/g,
    read: ([day, , month, year]) => (Number(month) > 12 ? numeric(year, day, month) : numeric(year, month, day)),
  },
  { pattern: /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g, read: ([year, month, day]) => numeric(year, month, day) },
  {
    pattern: /(?<![\d.])((?:19|20)\d{2})[-/.](\d{1,2})(?![\d-/.]|\s*[万亿千百元%个名户])/g,
    read: ([year, month]) => numeric(year, month),
  },
  {
    pattern: /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})/gi,
    read: ([month, day, year]) => [Number(year), MONTHS.indexOf((month ?? '').toLowerCase()) + 1, Number(day)],
  },
  {
    pattern:
      /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+((?:19|20)\d{2})/gi,
    read: ([day, month, year]) => [Number(year), MONTHS.indexOf((month ?? '').toLowerCase()) + 1, Number(day)],
  },
]

/** 10/23/2023 puts the month first; where that cannot be, the day came first. */
function monthFirst(year: number, one: number, other: number): readonly [number, number, number] {
  return one > 12 ? [year, other, one] : [year, one, other]
}

/** The dates of a folded text in order of place. Numbers that are no day of the calendar are left out. */
export function readDates(folded: string): FoundDate[] {
  if (!/\d{2}|年/.test(folded)) return []
  const found: FoundDate[] = []
  for (const { pattern, read } of forms) {
    for (const match of folded.matchAll(pattern)) {
      const iso = toIso(read(match.slice(1)))
      const start = match.index
      const end = start + match[0].trimEnd().length
      if (iso !== null && !found.some((date) => start < date.end && date.start < end)) found.push({ iso, start, end })
    }
  }
  return found.toSorted((one, other) => one.start - other.start)
}

function toIso([year, month, day]: readonly [number, number | null, number | null]): string | null {
  if (month === null) return String(year)
  if (month < 1 || month > 12) return null
  const prefix = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return prefix
  const isDay = day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isDay ? `${prefix}-${String(day).padStart(2, '0')}` : null
}
