import { fold } from '../fold.ts'
import type { Body, ReportLine } from '../report-line.ts'
import type { DeclaredMetadata } from '../source.ts'
import { isBodyName, isPersonName } from './body-names.ts'
import { isDateLine } from './meta-line.ts'
import { readLabelledValues, type MetaField } from './meta-fields.ts'
import { readDates } from './read-date.ts'

/** When, by whom and from where a report is, as far as it says. */
export interface FoundMetadata {
  readonly date: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly url: string | null
}

interface Stated {
  readonly field: MetaField
  readonly written: string
  readonly folded: string
}

/** Reads the meta lines (those at the head first), then what stands where publishers and authors sign, then the file's own tags. */
export function findMetadata(
  metaLines: readonly ReportLine[],
  signatures: readonly ReportLine[],
  declared: DeclaredMetadata,
): FoundMetadata {
  const stated = metaLines.flatMap(statedValues)
  const author = findAuthor(stated, metaLines, signatures) ?? cleanAuthor(declared.author)
  return {
    date: findDate(stated, metaLines) ?? declaredDate(declared),
    publisher: findPublisher(stated, metaLines, signatures) ?? cleanPublisher(declared.publisher ?? ''),
    author,
    url: findUrl(stated, metaLines) ?? declared.url,
  }
}

function statedValues(line: ReportLine): Stated[] {
  return readLabelledValues(line.folded)
    .filter(({ start, end }) => end > start)
    .map(({ field, start, end }) => ({
      field,
      written: line.written.slice(start, end).trim(),
      folded: line.folded.slice(start, end).trim(),
    }))
    .filter(({ written }) => written !== '')
}

function findDate(stated: readonly Stated[], metaLines: readonly ReportLine[]): string | null {
  const labelled = stated.filter(({ field }) => field === 'date').flatMap(({ folded }) => readDates(folded))
  const bare = metaLines.flatMap((line) => readDates(line.folded)).filter((date) => date.iso.length > 4)
  const best = labelled[0] ?? bare.find((date) => date.iso.length === 10) ?? bare[0]
  return best?.iso ?? null
}

function declaredDate(declared: DeclaredMetadata): string | null {
  return readDates(fold(declared.date ?? ''))[0]?.iso ?? null
}

function findPublisher(
  stated: readonly Stated[],
  metaLines: readonly ReportLine[],
  signatures: readonly ReportLine[],
): string | null {
  for (const { field, written } of stated) {
    const publisher = field === 'publisher' ? cleanPublisher(written) : null
    if (publisher !== null) return publisher
  }
  const contributor = stated.find(({ field, folded }) => field === 'contributor' && isBodyName(folded))
  const signed = signatures.find((line) => isBodyName(line.folded))
  return contributor?.written ?? signed?.written ?? bodyBesideDate(metaLines)
}

/** A body named in a dated line without a label, as in `某某网 2020-02-17 10:22`. */
function bodyBesideDate(metaLines: readonly ReportLine[]): string | null {
  for (const line of metaLines) {
    const [date] = readDates(line.folded)
    if (date === undefined) continue
    const before = line.written
      .slice(0, date.start)
      .replace(/[\s|(（[【]+$/, '')
      .trim()
    const after = line.written
      .slice(date.end)
      .replace(/^[\s\d:|)）\]】]+/, '')
      .trim()
    for (const words of [before, after]) if (isBodyName(fold(words))) return words
  }
  return null
}

const NO_PUBLISHER = /^(?:本站|本网|本站原创|原创|网络|互联网|未知|无|不详|null|暂无|其他)$/i

/** The value of a source label without the date or the names that follow it after a blank; null when it names nobody. */
function cleanPublisher(written: string): string | null {
  const plain = written
    .replace(/^[\s《“"]+|[\s》”",，。;；]+$/g, '')
    .replace(/\s+(?=\d{4}[-年/.]|(?:记者|通讯员|作者|撰稿)\s).*$/, '')
  const [first, ...others] = plain.split(/\s/)
  const publisher =
    first !== undefined && others.length > 0 && isBodyName(fold(first)) && others.every((word) => isPersonName(fold(word)))
      ? first
      : plain
  return publisher === '' || publisher.length > 60 || NO_PUBLISHER.test(fold(publisher)) ? null : publisher
}

const NO_AUTHOR = /^(?:佚名|匿名|admin\w*|管理员|网站管理员|系统管理员|未知|无|不详|本站|编辑|null|暂无)$/i

function cleanAuthor(written: string | null): string | null {
  const plain = (written ?? '')
    .replace(/\s*\d{4}[-年/.].*$/, '')
    .replace(/^[\s(（]+|[\s)），,。;；/]+$/g, '')
    .replaceAll(/\s+/g, ' ')
  return plain === '' || plain.length > 60 || NO_AUTHOR.test(fold(plain)) ? null : plain
}

function findAuthor(
  stated: readonly Stated[],
  metaLines: readonly ReportLine[],
  signatures: readonly ReportLine[],
): string | null {
  const named = stated.filter(({ field }) => field === 'author').map(({ written }) => cleanAuthor(written))
  const names = [...new Set(named.filter((name) => name !== null))]
  if (names.length > 0) return names.join(' ')
  const contributor = stated.find(({ field, folded }) => field === 'contributor' && !isBodyName(folded))
  if (contributor !== undefined) return cleanAuthor(contributor.written)
  return findUnlabelledNames(metaLines) ?? findByline(metaLines) ?? findByline(signatures)
}

const ROLE_AND_NAMES = /(?:记者|通讯员|作者|撰稿)\s+([\u4e00-\u9fff]{2,4}(?:\s[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff]))*)/g

/** Names behind a role without a colon in a meta line: `来源：某报 记者 某某`. */
function findUnlabelledNames(metaLines: readonly ReportLine[]): string | null {
  const names = metaLines.flatMap((line) =>
    [...line.folded.matchAll(ROLE_AND_NAMES)].flatMap((match) => {
      const words = (match[1] ?? '').split(/\s/)
      return words.every(isPersonName) ? [writtenNames(line, words)] : []
    }),
  )
  return names.length === 0 ? null : names.join(' ')
}

/** Names without a colon: `(记者 某某 通讯员 某某)`, or names alone in brackets at the end. */
function findByline(lines: readonly ReportLine[]): string | null {
  return lines.map(readByline).find((names) => names !== null) ?? null
}

/** The names of a line that is a byline and nothing else, as written; null for any other line. */
export function readByline(line: ReportLine): string | null {
  const inner = /^[(]\s*([^()]{2,40})\s*[)]$/.exec(line.folded)?.[1]
  const roles = /^(?:[^\s]{0,10}?(?:记者|通讯员|作者|撰稿|文|供稿)[/\s]*)/
  const isByline = inner !== undefined || /^(?:本[报台网]|全媒体|见习|特约|融媒体?)?(?:记者|通讯员)\s/.test(line.folded)
  if (!isByline) return null
  const words = (inner ?? line.folded).split(/[\s、,/]+/).map((word) => word.replace(roles, ''))
  const names = words.filter((word) => word !== '')
  return names.length > 0 && names.every(isPersonName) ? writtenNames(line, names) : null
}

function writtenNames(line: ReportLine, names: readonly string[]): string {
  return names
    .map((name) => {
      const at = line.folded.lastIndexOf(name)
      return line.written.slice(at, at + name.length)
    })
    .join(' ')
}

function findUrl(stated: readonly Stated[], metaLines: readonly ReportLine[]): string | null {
  const labelled = stated.find(({ field, folded }) => field === 'url' && /^(?:https?:\/\/|www\.)\S+$/i.test(folded))
  if (labelled !== undefined) return labelled.folded
  for (const line of metaLines) {
    const url = /https?:\/\/[^\s)]+/i.exec(line.folded)?.[0]
    if (url !== undefined) return url
  }
  return null
}

/** The lines that can carry a signature: near the title, after the text, and right above a date that stands alone. */
export function signatureLines(lines: readonly ReportLine[], body: Body, isFree: (line: ReportLine) => boolean): ReportLine[] {
  const isSigned = (at: number): boolean => {
    const next = lines[at + 1]
    return at < body.first || at > body.last || (next !== undefined && isDateLine(next))
  }
  return lines.filter((line, at) => isFree(line) && line.folded.length <= 40 && isSigned(at))
}
