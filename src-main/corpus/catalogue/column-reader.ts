import type { ReadableCorpus } from '../corpus.ts'
import { readAttributes, readCatalogueRows, type Wanted } from './catalogue-queries.ts'
import { CodedColumn } from './coded-column.ts'
import { readPart, type ColumnPart } from './column-parts.ts'
import type { ReportColumns } from './report-columns.ts'

/** Fills the columns from the file and keeps them up to date; the parts that not every listing needs when they are first asked for. */
export class ColumnReader {
  private readonly columns: ReportColumns
  private readonly parts = new Set<ColumnPart>()
  /** Where a part that is asked for later is read from. */
  private corpus: ReadableCorpus

  constructor(corpus: ReadableCorpus, columns: ReportColumns) {
    this.corpus = corpus
    this.columns = columns
    this.takeUpAttributes(corpus)
    this.readReports(null)
  }

  /** Sees to it that a part is there. */
  need(part: ColumnPart): void {
    if (this.parts.has(part)) return
    this.parts.add(part)
    const ordinals = this.columns.ordinalsPresent()
    readPart[part](this.corpus, this.columns, { reports: null, ordinals, contents: null })
  }

  /** Reads these reports again: those that are not present any more go, new ones come. */
  refresh(corpus: ReadableCorpus, reports: readonly string[]): void {
    this.corpus = corpus
    const before = this.contentsOf(reports)
    const ordinals = this.readReports(reports)
    const contents = [...before, ...this.contentsOf(reports)]
    for (const part of this.parts) readPart[part](corpus, this.columns, { reports, ordinals, contents })
  }

  /** Makes a column for each attribute that has none, and lets go of those whose attribute is no more. */
  takeUpAttributes(corpus: ReadableCorpus): void {
    const { attributes } = this.columns
    const known = new Set<string>(readAttributes(corpus).map(({ id }) => id))
    for (const id of attributes.keys()) if (!known.has(id)) attributes.delete(id)
    for (const id of known) if (!attributes.has(id)) attributes.set(id, new CodedColumn())
  }

  private readReports(reports: Wanted): readonly number[] {
    const { columns } = this
    const ordinals: number[] = []
    const gone = new Set(reports ?? [])
    for (const row of readCatalogueRows(this.corpus, reports)) {
      ordinals.push(columns.put(row))
      gone.delete(row.id)
    }
    for (const report of gone) columns.remove(columns.ordinalOf(report) ?? -1)
    return ordinals
  }

  private contentsOf(reports: readonly string[]): number[] {
    const { columns } = this
    return reports.flatMap((report) => {
      const ordinal = columns.ordinalOf(report)
      return ordinal === undefined ? [] : [columns.content(ordinal)]
    })
  }
}
