import { fold } from '../../corpus/fold.ts'
import type { ReportLine } from '../report-line.ts'
import { isBodyName, isPersonName, withoutMaking } from './body-names.ts'
import { certainties, declaredValue, foundAt, type FoundValue } from './found-value.ts'
import { readByline } from './read-byline.ts'
import { readDates } from './read-date.ts'
import type { StatedValue } from './stated-values.ts'

/**
 * The source or publishing body: behind a label, the source before the publishing office; else the body that
 * contributed or signed, or that is named beside the date; else what the file declares.
 */
export function findPublisher(
  stated: readonly StatedValue[],
  metaLines: readonly ReportLine[],
  signatures: readonly ReportLine[],
): FoundValue | null {
  return labelled(stated) ?? bodyBesideDate(metaLines) ?? contributed(stated) ?? signed(signatures)
}

/** The publisher that the file declares, shown where the head of the text names it too. */
export function declaredPublisher(declared: string | null, text: string): FoundValue | null {
  const publisher = cleanPublisher(declared ?? '')
  if (publisher === null) return null
  const start = text.indexOf(publisher)
  return declaredValue(publisher, start === -1 ? null : { start, end: start + publisher.length })
}

const isSource = ({ label }: StatedValue): boolean => /来源|稿源|转自|转载|出处|source/i.test(label)

function labelled(stated: readonly StatedValue[]): FoundValue | null {
  const values = stated.filter(({ field }) => field === 'publisher')
  for (const value of [...values.filter(isSource), ...values.filter((other) => !isSource(other))]) {
    const publisher = cleanPublisher(value.written)
    if (publisher !== null) return partOf(value, publisher, certainties.labelled)
  }
  return null
}

function contributed(stated: readonly StatedValue[]): FoundValue | null {
  for (const value of stated) {
    const [body = '', ...names] = value.folded.split(/\s+/)
    const isBody = value.field === 'contributor' && isBodyName(value.folded)
    if (isBody && names.length === 0) return partOf(value, value.written, certainties.labelled)
    const gives = /^(?:contributor|author)$/.test(value.field) && isBodyName(body) && names.length > 0
    if (gives && names.every((name) => isPersonName(name)))
      return partOf(value, value.written.slice(0, body.length), certainties.labelled)
    if (isBody) return partOf(value, value.written, certainties.labelled)
  }
  return null
}

function partOf({ written, start }: StatedValue, part: string, certainty: number): FoundValue {
  const from = start + Math.max(0, written.indexOf(part))
  return foundAt(part, { start: from, end: from + part.length }, certainty)
}

/** A body that stands alone where reports are signed, or in brackets with 供稿 or the writer's name behind it. */
function signed(signatures: readonly ReportLine[]): FoundValue | null {
  for (const line of signatures) {
    const name = signedBody(line.folded)
    if (name === null) continue
    const from = line.folded.indexOf(name)
    const written = line.written.slice(from, from + name.length)
    return foundAt(written, { start: line.start + from, end: line.start + from + name.length }, certainties.placed)
  }
  return null
}

/** The body that a folded line of signature names; null when it names none. */
export function signedBody(folded: string): string | null {
  const dashed = /^[—–-]{1,4}\s*(\S.*)$/.exec(folded)?.[1]
  if (dashed !== undefined) return isBodyName(dashed) ? dashed : null
  if (isBodyName(folded)) return folded
  const body = bodyWithin(/^[(【]\s*([^()]{2,40}?)\s*[)】]$/.exec(folded)?.[1] ?? folded)
  return body !== null && isBodyName(body) ? body : null
}

/** The giver of 某局供稿, the source of 转自某报, or what stands before names. */
function bodyWithin(inner: string): string | null {
  if (GIVES_PICTURES.test(inner)) return null
  const giver = CONTRIBUTED.exec(inner) ?? TAKEN_FROM.exec(inner)
  return giver?.[1]?.trim() ?? bodyBeforeNames(inner)
}

/** 图片由某局提供: who gave the pictures alone. */
const GIVES_PICTURES = /^(?:本文|文中|以上|配发)?(?:图片?|照片|配图|插图|视频)(?:均|皆|都)?[由为]/
const CONTRIBUTED = /^(.{2,30}?)\s*(?:供稿|来稿|报送|提供|供图)(?:[\s、,:]+\p{Script=Han}{2,4}){0,3}$/u
/** （转自某报）, 摘自《某报》: taken over from there. */
const TAKEN_FROM = /^(?:转自|转载自|摘自|摘编自|选自|原载于?|原刊于?|载于|刊于|来源于)\s?《?([^《》]{2,20})》?(?:\s|$)/

function bodyBeforeNames(folded: string): string | null {
  const [, body, names] = /^(\S+?)[\s、]+(.{2,20})$/.exec(folded) ?? []
  return body !== undefined && names !== undefined && readByline(names) !== null ? body : null
}

/** A body named in a dated line without a label, as in `某某网 2020-02-17 10:22`. */
function bodyBesideDate(metaLines: readonly ReportLine[]): FoundValue | null {
  for (const line of metaLines) {
    const [date] = readDates(line.folded)
    if (date === undefined) continue
    for (const [from, to] of [
      [0, date.start],
      [date.end, line.folded.length],
    ] as const) {
      const name = firstBody(line.folded.slice(from, to))
      if (name === null) continue
      const start = line.start + from + name.start
      return foundAt(
        line.written.slice(from + name.start, from + name.end),
        { start, end: start + name.end - name.start },
        certainties.placed,
      )
    }
  }
  return null
}

/** The whole of a folded stretch, without clock times and bars, or the first of its parts, that is a body's name. */
function firstBody(folded: string): { start: number; end: number } | null {
  const lead = /^(?:[\s\d:|)(\]】·,/*_《—-]|(?:星期|周|礼拜)[一二三四五六日天])+/.exec(folded)?.[0].length ?? 0
  const tail = /[\s|([【·,/*_》—-]+$/.exec(folded)?.[0].length ?? 0
  const whole = withoutMaking(folded.slice(lead, folded.length - tail))
  if (isBodyName(whole) && whole.split(/\s+/).every((part) => !isPersonName(part) && part !== '原创'))
    return { start: lead, end: lead + whole.length }
  for (const match of folded.matchAll(/(?!\d)[^\s|·,《》()]+/g)) {
    const name = withoutMaking(match[0].replace(/^[:\d]+/, ''))
    const start = match.index + match[0].indexOf(name)
    if (name.length >= 4 && isBodyName(name)) return { start, end: start + name.length }
  }
  return null
}

const NO_PUBLISHER =
  /^(?:本站|本网|本报|本刊|本台|本[站网报台刊]讯|网络综合|综合|本站原创|原创|转载|网络|互联网|网站|未知|无|不详|null|暂无|其他|原创稿件)$/i

/** The value of a source label without the date or the names that follow it after a blank; null when it names nobody. */
function cleanPublisher(written: string): string | null {
  const plain = withoutMarks(written)
    .replace(/[\s(（【[]*\d{4}[-年/.].*$/, '')
    .replace(/\s+(?=\d{4}[-年/.]|(?:记者|通讯员|作者|撰稿|記者|通訊員|[文图圖][/／][文图圖])\s).*$/, '')
    .replace(/(?<=[\u4e00-\u9fff])\s*\d{4}[-年/.]\d{1,2}.*$/, '')
  const [first, ...others] = plain.split(/\s+/)
  const publisher =
    first !== undefined && others.length > 0 && isBodyName(fold(first)) && others.every((word) => isPersonName(fold(word)))
      ? first
      : plain
  return publisher === '' || publisher.length > 60 || NO_PUBLISHER.test(fold(publisher)) ? null : publisher
}

/** A medium's name out of its brackets (《某报》 2024年…), and without quotation marks around the whole. */
function withoutMarks(written: string): string {
  const title = /^\s*《([^》]+)》/.exec(written)?.[1]
  if (title !== undefined) return title
  const plain = written.replace(/^\s+|[\s,，。;；]+$/g, '')
  return /^[“"][^“”"]+[”"]$/.test(plain) || !/[”"]/.test(plain.slice(1)) ? plain.replace(/^[“"]+|[”"]+$/g, '') : plain
}
