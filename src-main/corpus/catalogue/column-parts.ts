import type { CoderId, ReportSetId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { readCopies, readImprints, readMembers, readTags, readValues, readWorkModels, type Wanted } from './catalogue-queries.ts'
import { setOwn, setSeveral, setShared, type CodedColumn } from './coded-column.ts'
import { noCode } from './dictionary.ts'
import type { ReportColumns } from './report-columns.ts'

/** What is read apart, when it is first asked for: the library's first page needs none of it. */
export type ColumnPart = 'tags' | 'workModels' | 'sets' | 'attributes' | 'copies' | 'imprints'

/** What is read of a part: that of all reports, or of some. */
export interface Concerned {
  readonly reports: Wanted
  /** Of those of them that are present. */
  readonly ordinals: readonly number[]
  /** The versions of texts that they have or had; null for all. */
  readonly contents: readonly number[] | null
}

type ReadPart = (corpus: ReadableCorpus, columns: ReportColumns, concerned: Concerned) => void

/** Each part read from the file into its columns: for all reports when they are empty, for some when they are to be brought up to date. */
export const readPart: Readonly<Record<ColumnPart, ReadPart>> = {
  tags: readTagged,
  workModels: readAnnounced,
  sets: readGrouped,
  attributes: readAttributed,
  copies: countCopies,
  imprints: readImprinted,
}

function readTagged(corpus: ReadableCorpus, columns: ReportColumns, { reports, ordinals }: Concerned): void {
  const { categoryIds, coderIds } = columns
  const categories = new Several()
  const coders = new Several()
  const counts: number[] = []
  const ordinalOf = rememberLast((report) => columns.ordinalOf(report))
  const coderOf = rememberLast((coder: CoderId) => coderIds.codeOf(coder, () => coder))
  for (const { report, category, coder } of readTags(corpus, reports)) {
    const ordinal = ordinalOf(report)
    if (ordinal === undefined) continue
    const item = categoryIds.codeOf(category, () => category)
    categories.add(ordinal, item)
    coders.add(ordinal, coderOf(coder))
    counts[ordinal] = (counts[ordinal] ?? 0) + 1
  }
  categories.write(columns.categories, ordinals)
  coders.write(columns.coders, ordinals)
  for (const ordinal of ordinals) columns.tagCount.set(ordinal, counts[ordinal] ?? 0)
}

function readAnnounced(corpus: ReadableCorpus, columns: ReportColumns, { reports, ordinals }: Concerned): void {
  const workModels = new Several()
  const ordinalOf = rememberLast((report) => columns.ordinalOf(report))
  for (const { report, name } of readWorkModels(corpus, reports)) {
    const ordinal = ordinalOf(report)
    if (ordinal === undefined) continue
    const item = columns.workModelNames.codeOf(name, () => name)
    workModels.add(ordinal, item)
  }
  workModels.write(columns.workModels, ordinals)
}

function readGrouped(corpus: ReadableCorpus, columns: ReportColumns, { reports, ordinals }: Concerned): void {
  const sets = new Several()
  const itemOf = rememberLast((set: ReportSetId) => columns.setIds.codeOf(set, () => set))
  for (const { report, set } of readMembers(corpus, reports)) {
    const ordinal = columns.ordinalOf(report)
    if (ordinal !== undefined) sets.add(ordinal, itemOf(set))
  }
  sets.write(columns.sets, ordinals)
}

function readAttributed(corpus: ReadableCorpus, columns: ReportColumns, { reports, ordinals }: Concerned): void {
  const codes = new Map<CodedColumn<string>, number[]>([...columns.attributes.values()].map((column) => [column, []]))
  const columnOf = rememberLast((attribute) => columns.attributes.get(attribute))
  for (const { report, attribute, value } of readValues(corpus, reports)) {
    const ordinal = columns.ordinalOf(report)
    const column = columnOf(attribute)
    const known = column && codes.get(column)
    if (ordinal !== undefined && known !== undefined) known[ordinal] = column?.dictionary.codeOf(value, () => value) ?? noCode
  }
  for (const [column, known] of codes) for (const ordinal of ordinals) column.set(ordinal, known[ordinal] ?? noCode)
}

/** Counts the near copies of all reports, or of those concerned and of all that share text with them. */
function countCopies(corpus: ReadableCorpus, columns: ReportColumns, { contents }: Concerned): void {
  const others = contents === null ? [] : readCopies(corpus, contents).map(({ other }) => other)
  const counted = contents === null ? null : [...new Set([...contents, ...others])]
  const counts = new Map<number, number>()
  for (const { content, other } of readCopies(corpus, counted)) {
    if (columns.ordinalOfContent(other) >= 0) counts.set(content, (counts.get(content) ?? 0) + 1)
  }
  for (const content of counted ?? counts.keys()) {
    const ordinal = columns.ordinalOfContent(content)
    if (ordinal >= 0) columns.copyCount.set(ordinal, counts.get(content) ?? 0)
  }
}

function readImprinted(corpus: ReadableCorpus, columns: ReportColumns, { reports }: Concerned): void {
  for (const { id, author, documentNumber } of readImprints(corpus, reports)) {
    const ordinal = columns.ordinalOf(id)
    if (ordinal === undefined) continue
    setShared(columns.author, ordinal, author)
    setOwn(columns.documentNumber, ordinal, documentNumber)
  }
}

/** What reports have several of, gathered before it is written. */
class Several {
  private readonly items: number[][] = []

  add(ordinal: number, item: number): void {
    const items = this.items[ordinal]
    if (items === undefined) this.items[ordinal] = [item]
    else if (!items.includes(item)) items.push(item)
  }

  write(column: CodedColumn<readonly number[]>, ordinals: readonly number[]): void {
    for (const ordinal of ordinals) {
      const items = this.items[ordinal]
      if (items === undefined) column.clear(ordinal)
      else setSeveral(column, ordinal, items)
    }
  }
}

/** Rows that follow each other often name the same thing: asked for it again, it is not looked up again. */
function rememberLast<Name extends string, Found>(find: (name: Name) => Found): (name: Name) => Found {
  let last: { readonly name: Name; readonly found: Found } | null = null
  return (name) => {
    if (last?.name !== name) last = { name, found: find(name) }
    return last.found
  }
}
