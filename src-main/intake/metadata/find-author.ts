import type { Range } from '../../../src-shared/domain/range.ts'
import { fold } from '../../corpus/fold.ts'
import type { ReportLine } from '../report-line.ts'
import { withoutCounters } from '../outline/furniture-words.ts'
import { isBodyName, isNameBySound, isPersonName } from './body-names.ts'
import { certainties, declaredValue, foundAt, type FoundValue } from './found-value.ts'
import { readByline, readBylineLine, readClosingByline, readOpeningByline, readSpeaker, type Byline } from './read-byline.ts'
import { readDates } from './read-date.ts'
import type { StatedValue } from './stated-values.ts'

/** The lines of a report in which its writers can be named. */
export interface AuthorLines {
  readonly meta: readonly ReportLine[]
  readonly signatures: readonly ReportLine[]
  /** Names alone right below the title. */
  readonly byline: ReportLine | null
  /** The first and the last paragraph of running text. */
  readonly opening: ReportLine | null
  readonly closing: ReportLine | null
}

/** The writers: behind labels; else in a byline of the head or the foot, at the end of the text, or at its opening. */
export function findAuthor(
  stated: readonly StatedValue[],
  { meta, signatures, byline, opening, closing }: AuthorLines,
): FoundValue | null {
  return (
    labelled(stated) ??
    contributed(stated) ??
    namesBehindRole(meta) ??
    namesBesideDate(meta) ??
    fromLines([...meta, ...signatures], readBylineLine, certainties.formed) ??
    (byline === null ? null : fromLines([byline], (folded) => readByline(folded) ?? readSpeaker(folded), certainties.placed)) ??
    fromLines(signatures, readSigned, certainties.placed) ??
    (closing === null ? null : fromLines([closing], readClosingByline, certainties.placed)) ??
    (opening === null ? null : fromLines([opening], readOpeningByline, certainties.formed))
  )
}

/** The writer that the file declares. */
export function declaredAuthor(declared: string | null, text: string): FoundValue | null {
  const author = cleanAuthor(declared ?? '')
  if (author === null) return null
  const start = text.indexOf(author)
  return declaredValue(author, start === -1 ? null : { start, end: start + author.length })
}

/** All writers that labels name, each once; the range is that of the first label's value. */
function labelled(stated: readonly StatedValue[]): FoundValue | null {
  const values = stated
    .filter(({ field }) => field === 'author')
    .map(authorIn)
    .filter((author) => author !== null)
  const [first] = values
  if (first === undefined) return null
  return { ...first, value: [...new Set(values.map(({ value }) => value))].join(' ') }
}

function contributed(stated: readonly StatedValue[]): FoundValue | null {
  const contributor = stated.find(({ field, folded }) => field === 'contributor' && !isBodyName(folded))
  return contributor === undefined ? null : authorIn(contributor)
}

/** The value of a label: its names where roles stand between them, else as it is written. */
function authorIn({ written, folded, start }: StatedValue): FoundValue | null {
  const author = cleanAuthor(written)
  if (author === null) return null
  const byline = readByline(folded) ?? namesBehindBody(folded)
  if (byline?.hasRole === true) return namesOf(written, start, byline, certainties.labelled)
  const [head = ''] = author.split(' ')
  const from = start + Math.max(0, written.indexOf(head))
  const last = author.split(' ').at(-1) ?? ''
  const to = start + Math.max(0, written.lastIndexOf(last)) + last.length
  return foundAt(author, { start: from, end: to }, certainties.labelled)
}

/** `某局 某某` behind a label: the names without the body. */
function namesBehindBody(folded: string): Byline | null {
  const [, body = '', names = ''] = /^(\S{3,24})\s+(.{2,20})$/.exec(folded) ?? []
  const byline = body !== '' && isBodyName(body) ? readByline(names) : null
  if (byline === null) return null
  const from = folded.length - names.length
  return { hasRole: true, names: byline.names.map(({ start, end }) => ({ start: start + from, end: end + from })) }
}

const NO_AUTHOR =
  /^(?:佚名|匿名|admin\w*|管理员|网站管理员|系统管理员|超级管理员|未知|无|不详|本站|本网|编辑|网站编辑|null|暂无|原创)$/i

function cleanAuthor(written: string): string | null {
  const plain = written
    .replace(/\s*\d{4}[-年/.].*$/, '')
    .replace(/^[\s(（]+|[\s)），,。;；/]+$/g, '')
    .replaceAll(/\s+/g, ' ')
  return plain === '' || plain.length > 60 || NO_AUTHOR.test(fold(plain)) ? null : plain
}

const ROLE_AND_NAMES =
  /(?:记者|通讯员|作者|撰稿|文\/图|图\/文|文图|图文)\s+([\u4e00-\u9fff]{2,4}(?:[\s、](?!记者|通讯员|作者|撰稿|文图|图文|摄影|编辑|审核)[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff]))*)/g

/** Names behind a role without a colon in a meta line: `来源：某报 记者 某某`. */
function namesBehindRole(meta: readonly ReportLine[]): FoundValue | null {
  for (const line of meta) {
    const names = [...line.folded.matchAll(ROLE_AND_NAMES)].flatMap(({ 0: whole, 1: listed = '', index }) => {
      const from = index + whole.length - listed.length
      const words = [...listed.matchAll(/[^\s、]+/g)].map((word) => ({
        start: from + word.index,
        end: from + word.index + word[0].length,
      }))
      return words.every(({ start, end }) => isPersonName(line.folded.slice(start, end))) ? words : []
    })
    if (names.length > 0) return namesOf(line.written, line.start, { names, hasRole: true }, certainties.formed)
  }
  return null
}

/** Names beside the date and the body in a meta line without labels: `某某 某某 某报 2024年…`, `2024年… 某报 某某`. */
function namesBesideDate(meta: readonly ReportLine[]): FoundValue | null {
  for (const { folded, written, start } of meta) {
    const plain = withoutCounters(folded)
    const [date] = readDates(plain)
    if (date === undefined || /:(?!\d)/.test(plain)) continue
    const ranges = creditedIn(plain, 0, date.start) ?? creditedIn(plain, date.end, plain.length)
    if (ranges !== null) return namesOf(written, start, { names: ranges, hasRole: false }, certainties.placed)
  }
  return null
}

const isCredited = (word: string): boolean =>
  !PROVINCE.test(word) && (isNameBySound(word) || (readByline(word)?.names.length === 1 && isPersonName(word)))

/** Where a public account is, beside its date: some of them read like names. */
const PROVINCE =
  /^(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门)$/

/** The names of a stretch that holds nothing but names and bodies; null when there are none, or something else too. */
function creditedIn(folded: string, from: number, to: number): Range[] | null {
  const words = [...folded.slice(from, to).matchAll(/[^\s|()《》]+/g)].filter(([word]) => !/^[\d:]+$/.test(word))
  const names = words.filter(([word]) => isCredited(word))
  const isCredit = names.length > 0 && words.every((word) => names.includes(word) || isBodyName(word[0]) || word[0] === '原创')
  return isCredit ? names.map(({ index, 0: word }) => ({ start: from + index, end: from + index + word.length })) : null
}

function fromLines(lines: readonly ReportLine[], read: (folded: string) => Byline | null, certainty: number): FoundValue | null {
  for (const line of lines) {
    const byline = read(line.folded)
    if (byline !== null) return namesOf(line.written, line.start, byline, certainty)
  }
  return null
}

/** `某局 某某` as reports are signed: the names behind the body. */
function readSigned(folded: string): Byline | null {
  const match = /^([(]?)([^\s()]{3,24}?)(?:供稿|来稿|报送|提供)?[\s:、]+([\u4e00-\u9fff\s、]{2,20}?)[)]?$/.exec(folded)
  const [, bracket = '', body = '', names = ''] = match ?? []
  const byline = match === null || !isBodyName(body) ? null : readByline(names)
  if (byline === null) return null
  const from = folded.indexOf(names, bracket.length + body.length)
  return { ...byline, names: byline.names.map(({ start, end }): Range => ({ start: start + from, end: end + from })) }
}

function namesOf(written: string, from: number, { names }: Byline, certainty: number): FoundValue | null {
  const [first] = names
  const last = names.at(-1)
  if (first === undefined || last === undefined) return null
  const value = names.map(({ start, end }) => written.slice(start, end).replaceAll(/\s/g, '')).join(' ')
  return foundAt(value, { start: from + first.start, end: from + last.end }, certainty)
}
