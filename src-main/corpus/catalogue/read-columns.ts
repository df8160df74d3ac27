import type { ReadableCorpus } from '../corpus.ts'
import {
  readAttributes,
  readCatalogueRows,
  readCopies,
  readMembers,
  readTags,
  readValues,
  readWorkModels,
  type Wanted,
} from './catalogue-queries.ts'
import { CodedColumn, setSeveral, setShared } from './coded-column.ts'
import type { ReportColumns } from './report-columns.ts'

/** Reads all present reports into empty columns, or brings these reports up to date: those that are not present any more go. */
export function readColumns(corpus: ReadableCorpus, columns: ReportColumns, reports: Wanted): void {
  const contentsBefore = reports === null ? [] : contentsOf(columns, reports)
  const ordinals = readReports(corpus, columns, reports)
  readTagged(corpus, columns, reports, ordinals)
  readAnnounced(corpus, columns, reports, ordinals)
  readGrouped(corpus, columns, reports, ordinals)
  readAttributed(corpus, columns, reports, ordinals)
  countCopies(corpus, columns, reports === null ? null : [...contentsBefore, ...contentsOf(columns, reports)])
}

/** Makes a column for each attribute that has none, and lets go of those whose attribute is no more. */
export function readAttributeColumns(corpus: ReadableCorpus, columns: ReportColumns): void {
  const attributes = new Set<string>(readAttributes(corpus).map(({ id }) => id))
  for (const known of columns.attributes.keys()) if (!attributes.has(known)) columns.attributes.delete(known)
  for (const id of attributes) if (!columns.attributes.has(id)) columns.attributes.set(id, new CodedColumn())
}

function readReports(corpus: ReadableCorpus, columns: ReportColumns, reports: Wanted): readonly number[] {
  const rows = readCatalogueRows(corpus, reports)
  if (reports !== null) {
    const present = new Set<string>(rows.map(({ id }) => id))
    for (const report of reports) {
      const ordinal = columns.ordinalOf(report)
      if (ordinal !== undefined && !present.has(report)) columns.remove(ordinal)
    }
  }
  return rows.map((row) => columns.put(row))
}

function readTagged(corpus: ReadableCorpus, columns: ReportColumns, reports: Wanted, ordinals: readonly number[]): void {
  const categories = new Several()
  const coders = new Several()
  const counts = new Map<number, number>()
  for (const { report, category, coder } of readTags(corpus, reports)) {
    const ordinal = columns.ordinalOf(report)
    if (ordinal === undefined) continue
    categories.add(
      ordinal,
      columns.categoryIds.codeOf(category, () => category),
    )
    coders.add(
      ordinal,
      columns.coderIds.codeOf(coder, () => coder),
    )
    counts.set(ordinal, (counts.get(ordinal) ?? 0) + 1)
  }
  categories.write(columns.categories, ordinals)
  coders.write(columns.coders, ordinals)
  for (const ordinal of ordinals) columns.tagCount.set(ordinal, counts.get(ordinal) ?? 0)
}

function readAnnounced(corpus: ReadableCorpus, columns: ReportColumns, reports: Wanted, ordinals: readonly number[]): void {
  const workModels = new Several()
  for (const { report, name } of readWorkModels(corpus, reports)) {
    const ordinal = columns.ordinalOf(report)
    if (ordinal === undefined) continue
    workModels.add(
      ordinal,
      columns.workModelNames.codeOf(name, () => name),
    )
  }
  workModels.write(columns.workModels, ordinals)
}

function readGrouped(corpus: ReadableCorpus, columns: ReportColumns, reports: Wanted, ordinals: readonly number[]): void {
  const sets = new Several()
  for (const { report, set } of readMembers(corpus, reports)) {
    const ordinal = columns.ordinalOf(report)
    if (ordinal === undefined) continue
    sets.add(
      ordinal,
      columns.setIds.codeOf(set, () => set),
    )
  }
  sets.write(columns.sets, ordinals)
}

function readAttributed(corpus: ReadableCorpus, columns: ReportColumns, reports: Wanted, ordinals: readonly number[]): void {
  const values = new Map<string, Map<number, string>>([...columns.attributes.keys()].map((attribute) => [attribute, new Map()]))
  for (const { report, attribute, value } of readValues(corpus, reports)) {
    const ordinal = columns.ordinalOf(report)
    if (ordinal !== undefined) values.get(attribute)?.set(ordinal, value)
  }
  for (const [attribute, column] of columns.attributes) {
    for (const ordinal of ordinals) setShared(column, ordinal, values.get(attribute)?.get(ordinal) ?? null)
  }
}

/** Counts the near copies of all reports, or of those with these contents and of all that share text with them. */
function countCopies(corpus: ReadableCorpus, columns: ReportColumns, contents: readonly number[] | null): void {
  const concerned =
    contents === null ? null : [...new Set([...contents, ...readCopies(corpus, contents).map(({ other }) => other)])]
  const counts = new Map<number, number>()
  for (const { content, other } of readCopies(corpus, concerned)) {
    if (columns.ordinalOfContent(other) >= 0) counts.set(content, (counts.get(content) ?? 0) + 1)
  }
  for (const content of concerned ?? counts.keys()) {
    const ordinal = columns.ordinalOfContent(content)
    if (ordinal >= 0) columns.copyCount.set(ordinal, counts.get(content) ?? 0)
  }
}

function contentsOf(columns: ReportColumns, reports: readonly string[]): number[] {
  return reports.flatMap((report) => {
    const ordinal = columns.ordinalOf(report)
    return ordinal === undefined ? [] : [columns.content(ordinal)]
  })
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
    for (const ordinal of ordinals) setSeveral(column, ordinal, this.items[ordinal] ?? [])
  }
}
