import { to } from 'opencc-js/preset/t2cn'

const WIDTH_FIRST = 0xff01
const WIDTH_LAST = 0xff5e
const WIDTH_SHIFT = 0xfee0

/** Punctuation that stands for the same thing, mapped onto the one form that the program's rules are written in. */
const punctuation: readonly (readonly [string, string])[] = [
  ['\u3000\u00a0\u2002\u2003\u2009\u202f', ' '],
  ['「『〝', '“'],
  ['」』〞', '”'],
  ['﹕∶︰', ':'],
  ['﹐', ','],
  ['﹔', ';'],
  ['﹪', '%'],
  ['﹙❨', '('],
  ['﹚❩', ')'],
  ['〖［', '【'],
  ['〗］', '】'],
  ['○Ｏ◯', '〇'],
  ['―─', '—'],
  ['∼〜', '~'],
]

/** Other shapes of characters, from old print, Japanese fonts and converters, that the dictionary leaves alone: each before its usual form. */
const otherShapes =
  '瞭了 祇只 衹只 衞卫 粧妆 戸户 淸清 靑青 歩步 値值 敍叙 凖准 馀余 竝并 尅克 縂总 凴凭 繋系 薫熏 鄕乡 隣邻 塩盐 経经 実实 検检 対对 広广 県县 図图 団团 応应 済济 発发 関关 気气 沢泽'

/** Where Unicode keeps doubles of Han characters: radicals, as PDF fonts give them, and compatibility forms. */
const DOUBLES: readonly (readonly [number, number])[] = [
  [0x2e80, 0x2fdf],
  [0xf900, 0xfaff],
]

/** The pairs of OpenCC's dictionary of single characters, its last: `萬 万|與 与 …`. A fold is unit for unit, so that its phrases do not count. */
function simplifiedPairs(): (readonly [number, number])[] {
  const characters = to['cn']?.[0]?.at(-1)
  const entries = typeof characters === 'string' ? characters.split('|') : []
  return entries.flatMap((entry) => {
    const [traditional, simplified] = entry.split(' ')
    return traditional?.length === 1 && simplified?.length === 1
      ? [[traditional.charCodeAt(0), simplified.charCodeAt(0)] as const]
      : []
  })
}

/** A table from UTF-16 unit to UTF-16 unit: Traditional to Simplified, full width to half width, like punctuation to one form. */
function buildTable(): Uint16Array {
  const built = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  for (let unit = WIDTH_FIRST; unit <= WIDTH_LAST; unit += 1) built[unit] = unit - WIDTH_SHIFT
  for (const [traditional, simplified] of simplifiedPairs()) built[traditional] = simplified
  for (const pair of otherShapes.split(' ')) built[pair.charCodeAt(0)] = pair.charCodeAt(1)
  for (const [first, last] of DOUBLES) mapDoubles(built, first, last)
  for (const [variants, form] of punctuation) {
    for (const variant of variants) built[variant.charCodeAt(0)] = form.charCodeAt(0)
  }
  return built
}

function mapDoubles(built: Uint16Array, first: number, last: number): void {
  for (let unit = first; unit <= last; unit += 1) {
    const usual = String.fromCharCode(unit).normalize('NFKC')
    if (usual.length === 1) built[unit] = built[usual.charCodeAt(0)] ?? unit
  }
}

let table: Uint16Array | null = null

/** Built when the first text is folded. */
function foldTable(): Uint16Array {
  table ??= buildTable()
  return table
}

/**
 * The text in the one form that the rules of intake read: Simplified, half width, one kind of quote.
 * Unit for unit: the result has the same length, so that a position in it is a position in the text.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length)
  const forms = foldTable()
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    units[at] = forms[unit] ?? unit
  }
  pairQuotes(units)
  return Buffer.from(units.buffer).toString('utf16le')
}

const STRAIGHT_QUOTE = 0x22
const OPENING_QUOTE = 0x201c
const CLOSING_QUOTE = 0x201d
const NEWLINE = 0x0a

/** Straight quotation marks do not say whether they open or close: in a line that holds pairs of them they do so by turns. */
function pairQuotes(units: Uint16Array): void {
  let at = units.indexOf(STRAIGHT_QUOTE)
  while (at !== -1) {
    const newline = units.indexOf(NEWLINE, at)
    const end = newline === -1 ? units.length : newline
    const marks: number[] = []
    for (; at !== -1 && at < end; at = units.indexOf(STRAIGHT_QUOTE, at + 1)) marks.push(at)
    if (marks.length % 2 === 0) marks.forEach((mark, turn) => (units[mark] = turn % 2 === 0 ? OPENING_QUOTE : CLOSING_QUOTE))
  }
}

/** True when folding takes this UTF-16 unit to another Han character: it is written so in Traditional script only. */
export function isTraditionalOnly(unit: number): boolean {
  return unit >= 0x3400 && unit <= 0x9fff && foldTable()[unit] !== unit
}

/** Every character that folding makes out of a Traditional one: evidence of Simplified script, save for those Traditional script writes too. */
export function simplifiedForms(): ReadonlySet<number> {
  const forms = new Set<number>()
  for (let unit = 0x3400; unit <= 0x9fff; unit += 1) {
    const form = foldTable()[unit]
    if (form !== undefined && form !== unit) forms.add(form)
  }
  return forms
}

let searchTable: Uint16Array | null = null

/** As folding, and small letters for capital ones and one kind of double quote; each unit by itself, whatever stands beside it. */
function buildSearchTable(): Uint16Array {
  return foldTable().map((form) => {
    if (form === OPENING_QUOTE || form === CLOSING_QUOTE) return STRAIGHT_QUOTE
    const small = String.fromCharCode(form).toLowerCase()
    return small.length === 1 ? small.charCodeAt(0) : form
  })
}

/** The forms of UTF-16 units in which texts are searched; see {@link foldForSearch}. */
export function searchForms(): Uint16Array {
  searchTable ??= buildSearchTable()
  return searchTable
}

/**
 * The text in the form in which it is searched: folded, in small letters, with one kind of double quote. Unit for unit, and each by
 * itself: a part of a text folds to the same part of the folded text.
 */
export function foldForSearch(text: string): string {
  const units = new Uint16Array(text.length)
  const forms = searchForms()
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    units[at] = forms[unit] ?? unit
  }
  return Buffer.from(units.buffer).toString('utf16le')
}
