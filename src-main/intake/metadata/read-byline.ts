import type { Range } from '../../../src-shared/domain/range.ts'
import { readWords } from '../words/read-words.ts'
import { isBodyName, isPersonName } from './body-names.ts'

/** The writers named in a folded stretch, each with its range in it; at least one. */
export interface Byline {
  readonly names: readonly Range[]
  /** True when a role (记者, 通讯员, 文) stands before them. */
  readonly hasRole: boolean
}

const WRITES = '记者|通讯员|作者|撰稿人?|撰文|执笔|采写|采编|采访|供稿人?|报道员?|文图|图文|文/图|图/文|文·图|图·文|文/摄|文字|文'
const DOES_NOT_WRITE = '摄影报道|摄影|摄像|供图|图片|图|摄|视频|编辑|责编|校对|审核|制作|播音'
const MEDIUM =
  '本[报台网刊社]|全媒体|融媒体?|见习|实习|特约|首席|新媒体|驻[\\u4e00-\\u9fff]{2,4}?|[\\u4e00-\\u9fff]{2,8}(?:报|网|台|社|客户端|融媒|融媒体中心)'
const ROLE = new RegExp(
  `^(?:(?:${MEDIUM})\\s?){0,2}(?:(${WRITES})|(${DOES_NOT_WRITE}))(?=[\\s:/|丨、,)]|[\\u4e00-\\u9fff]{2}|$)\\s*[:/|丨]?`,
)
const SEPARATORS = /^[\s、,/;|丨&·]+/
/** What one did, behind a name: 某某/文, 某某 摄影报道. */
const ROLE_BEHIND =
  /^(?:\s?[/(]\s?(文|图|摄|供图|摄影)|\s{1,2}(摄|供图)(?=[)]?$)|\s?[/(]?\s?(文\/图|图\/文|文图|图文|摄影报道|报道|报导))[)]?(?=[\s、,;]|$)/
/** Where it is reported from, behind the names: 记者某某／台北报导. */
const PLACE_BEHIND = /\s?[/]\s?\p{Script=Han}{0,8}(?:报导|报道|电|讯)$/u
const NAME = /^(?:[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]+(?:·[\u4e00-\u9fff]+)*)/
const LONGEST = 60

/** Reads a stretch that names writers and nothing else: `记者 某某 通讯员 某某`, `文/某某 图/某某`, or names alone; null for any other. */
export function readByline(line: string): Byline | null {
  if (line.length > LONGEST) return null
  const folded = line.replace(PLACE_BEHIND, '')
  const reading: Reading = { names: [], hasRole: false, writes: true }
  for (let at = 0; at < folded.length;) {
    const token = readToken(folded, at)
    if (token === null || (token.kind === 'name' && !isWriter(folded.slice(at, token.end), reading.hasRole))) return null
    at = token.kind === 'name' ? takeName(reading, folded, { start: at, end: token.end }) : takeOther(reading, token)
  }
  const { names, hasRole } = reading
  return names.length === 0 ? null : { names, hasRole }
}

/** What has been read of a byline so far; `writes` is what the last role says of the names behind it. */
interface Reading {
  readonly names: Range[]
  hasRole: boolean
  writes: boolean
}

/** Takes a name with the role behind it; returns where the next token begins. */
function takeName(reading: Reading, folded: string, name: Range): number {
  const behind = ROLE_BEHIND.exec(folded.slice(name.end))
  if (writesBy(behind, reading.writes)) reading.names.push(name)
  reading.hasRole ||= behind !== null
  return name.end + (behind?.[0].length ?? 0)
}

function takeOther(reading: Reading, token: Token): number {
  if (token.kind === 'role') {
    reading.hasRole = true
    reading.writes = token.writes
  }
  return token.end
}

/** A role behind the name goes before the one in front. */
function writesBy(behind: RegExpExecArray | null, writes: boolean): boolean {
  if (behind === null) return writes
  const [, marked, taken, both] = behind
  return both !== undefined ? both !== '摄影报道' : taken === undefined && marked === '文'
}

type Token =
  | { readonly kind: 'gap' | 'name'; readonly end: number }
  | { readonly kind: 'role'; readonly end: number; readonly writes: boolean }

function readToken(folded: string, at: number): Token | null {
  const rest = folded.slice(at)
  const gap = SEPARATORS.exec(rest)
  if (gap !== null) return { kind: 'gap', end: at + gap[0].length }
  const role = ROLE.exec(rest)
  if (role !== null) return { kind: 'role', end: at + role[0].length, writes: role[1] !== undefined }
  const name = NAME.exec(rest)
  return name === null ? null : { kind: 'name', end: at + name[0].length }
}

/** Behind a role almost any short word is a name; without one only what is no everyday word. */
function isWriter(written: string, hasRole: boolean): boolean {
  const name = written.replaceAll(/\s/g, '')
  if (hasRole) return !isBodyName(name) && (isPersonName(name) || (/^[\u4e00-\u9fff]{2,5}$/.test(name) && !isEverydayWord(name)))
  return isPersonName(name) && !/[讯电稿版摄]$/.test(name) && !isEverydayWord(name)
}

function isEverydayWord(name: string): boolean {
  const [word, ...others] = readWords(name)
  return word !== undefined && others.length === 0 && !/^n[rstz]/.test(word.tag) && word.tag !== 'x'
}

/** A line that is a byline: in brackets, opened by a role or by a mark such as □. Positions are within the line. */
export function readBylineLine(folded: string): Byline | null {
  const bracketed = /^[(【〔[]\s*([^()]{2,60}?)\s*[)】〕\]]$/.exec(folded)?.[1]
  const mark = /^(?:[□■◎●◆△▲○◇★☆]|[—-]{1,2})\s*/.exec(folded)?.[0].length ?? 0
  const inner = bracketed ?? folded.slice(mark)
  const isMarked = bracketed !== undefined || mark > 0
  const byline = readByline(inner)
  return byline === null || (!isMarked && !byline.hasRole) ? null : shifted(byline, folded.indexOf(inner, mark))
}

/** The writers in brackets at the end of a paragraph: `…成效明显。(通讯员 某某)`. */
export function readClosingByline(folded: string): Byline | null {
  const match = /[。!?”…]\s*[(]\s*([^()]{2,60}?)\s*[)]$/.exec(folded.slice(-70))
  const byline = match === null ? null : readByline(match[1] ?? '')
  return byline === null ? null : shifted(byline, folded.lastIndexOf(match?.[1] ?? ''))
}

/** The writers in brackets that open a paragraph: `本报讯(记者某某)近日,…`, `【记者某某／某地报导】…`; without a role only behind 电 or 讯. */
export function readOpeningByline(folded: string): Byline | null {
  const match = /^([^。,;()【]{0,24}[(【〔]\s*)([^()】〕]{2,60}?)\s*[)】〕]/.exec(folded.slice(0, 100))
  const [, before = '', inner = ''] = match ?? []
  const byline = match === null ? null : readByline(inner)
  const isDispatch = /[电讯]\s*[(]\s*$/.test(before)
  return byline !== null && (byline.hasRole || isDispatch) ? shifted(byline, before.length) : null
}

function shifted({ names, hasRole }: Byline, by: number): Byline {
  return { hasRole, names: names.map(({ start, end }) => ({ start: start + by, end: end + by })) }
}

const POST =
  /^[\p{Script=Han}、()]{0,20}(?:书记|县长|市长|区长|州长|旗长|盟长|省长|镇长|乡长|局长|部长|厅长|处长|科长|主任|主席|院长|校长|所长|站长|会长|行长|秘书长|检察长|负责人|总经理|董事长|委员|常委|队长|队员|组长|教授|研究员|干部|代表)\s+(\p{Script=Han}{2,4}|\p{Script=Han}\s{1,2}\p{Script=Han})$/u

/** A speaker by post and name, as below the title of a speech: 县委书记 某某. */
export function readSpeaker(folded: string): Byline | null {
  const name = POST.exec(folded)?.[1]
  if (name === undefined || !isPersonName(name.replaceAll(/\s/g, ''))) return null
  return { names: [{ start: folded.length - name.length, end: folded.length }], hasRole: true }
}
