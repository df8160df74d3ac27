import type { Range } from '../../../src-shared/domain/range.ts'
import { readWords } from '../words.ts'
import { isBodyName, isPersonName } from './body-names.ts'

/** The writers named in a folded stretch, each with its range in it; at least one. */
export interface Byline {
  readonly names: readonly Range[]
  /** True when a role (记者, 通讯员, 文) stands before them. */
  readonly hasRole: boolean
}

const WRITES = '记者|通讯员|作者|撰稿人?|撰文|执笔|采写|供稿人?|报道员?|文图|图文|文/图|图/文|文字|文'
const DOES_NOT_WRITE = '摄影报道|摄影|供图|图片|图|摄|视频|编辑|责编|校对|审核|制作|播音'
const MEDIUM =
  '本[报台网刊社]|全媒体|融媒体?|见习|实习|特约|首席|新媒体|驻[\\u4e00-\\u9fff]{2,4}?|[\\u4e00-\\u9fff]{2,8}(?:报|网|台|融媒|融媒体中心)'
const ROLE = new RegExp(
  `^(?:(?:${MEDIUM})\\s?){0,2}(?:(${WRITES})|(${DOES_NOT_WRITE}))(?=[\\s:/、,)]|[\\u4e00-\\u9fff]{2})\\s*[:/]?`,
)
const SEPARATORS = /^[\s、,/;|&·]+/
const NAME = /^(?:[\u4e00-\u9fff][ \u3000]{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]+(?:·[\u4e00-\u9fff]+)*)/
const LONGEST = 60

/** Reads a stretch that names writers and nothing else: `记者 某某 通讯员 某某`, `文/某某 图/某某`, or names alone; null for any other. */
export function readByline(folded: string): Byline | null {
  if (folded.length > LONGEST) return null
  const names: Range[] = []
  let hasRole = false
  let writes = true
  for (let at = 0; at < folded.length;) {
    const token = readToken(folded, at)
    if (token === null || (token.kind === 'name' && !isWriter(folded.slice(at, token.end), hasRole))) return null
    if (token.kind === 'name' && writes) names.push({ start: at, end: token.end })
    if (token.kind === 'role') {
      hasRole = true
      writes = token.writes
    }
    at = token.end
  }
  return names.length === 0 ? null : { names, hasRole }
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
  if (hasRole) return !isBodyName(name) && (isPersonName(name) || /^[\u4e00-\u9fff]{2,5}$/.test(name))
  return isPersonName(name) && !isEverydayWord(name)
}

function isEverydayWord(name: string): boolean {
  const [word, ...others] = readWords(name)
  return word !== undefined && others.length === 0 && !/^n[rstz]/.test(word.tag) && word.tag !== 'x'
}

/** A line that is a byline: in brackets, opened by a role or by a mark such as □. Positions are within the line. */
export function readBylineLine(folded: string): Byline | null {
  const bracketed = /^[(【]\s*([^()]{2,60}?)\s*[)】]$/.exec(folded)?.[1]
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

/** The writers in brackets that open a paragraph: `本报讯(记者某某)近日,…`. */
export function readOpeningByline(folded: string): Byline | null {
  const match = /^([^。,;()]{0,24}[(]\s*)([^()]{4,60}?)\s*[)]/.exec(folded.slice(0, 100))
  const byline = match === null ? null : readByline(match[2] ?? '')
  return byline?.hasRole === true ? shifted(byline, match?.[1]?.length ?? 0) : null
}

function shifted({ names, hasRole }: Byline, by: number): Byline {
  return { hasRole, names: names.map(({ start, end }) => ({ start: start + by, end: end + by })) }
}
