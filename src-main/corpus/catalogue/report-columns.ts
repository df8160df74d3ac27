import type { CategoryId, CoderId, ReportId, ReportSetId } from '../../../src-shared/domain/ids.ts'
import type { ReadingStatus, SourceFormat } from '../../../src-shared/domain/report.ts'
import type { Script } from '../../../src-shared/domain/script.ts'
import { parsePlace, type CataloguePlace } from './catalogue-place.ts'
import type { CatalogueRow } from './catalogue-queries.ts'
import { CodedColumn, setOwn, setShared } from './coded-column.ts'
import { Dictionary, noCode } from './dictionary.ts'
import { NumberColumn } from './number-column.ts'

/** Of a column whose reports can have several things: the things' own numbers stand in a dictionary beside it. */
type Several = CodedColumn<readonly number[]>

/** The metadata of all present reports, each field a column by ordinal. */
export class ReportColumns {
  /** Ordinals go from 0 to size − 1. */
  size = 0
  /** Rises when a report comes or goes. */
  membership = 0

  readonly title = new CodedColumn<string>()
  readonly file = new CodedColumn<string>()
  readonly place = new CodedColumn<CataloguePlace>()
  readonly date = new CodedColumn<string>()
  readonly publisher = new CodedColumn<string>()
  readonly author = new CodedColumn<string>()
  readonly documentNumber = new CodedColumn<string>()
  readonly script = new CodedColumn<Script>()
  readonly format = new CodedColumn<SourceFormat>()
  readonly status = new CodedColumn<ReadingStatus>()
  readonly importedAt = new CodedColumn<string>()
  readonly length = new NumberColumn(Int32Array)
  readonly tagCount = new NumberColumn(Int32Array)
  readonly copyCount = new NumberColumn(Int32Array)

  readonly categories: Several = new CodedColumn()
  readonly coders: Several = new CodedColumn()
  /** By the forms that names are written in. */
  readonly workModels: Several = new CodedColumn()
  readonly sets: Several = new CodedColumn()
  readonly categoryIds = new Dictionary<CategoryId>()
  readonly coderIds = new Dictionary<CoderId>()
  readonly workModelNames = new Dictionary<string>()
  readonly setIds = new Dictionary<ReportSetId>()
  /** The analyst's own attributes, by id. */
  readonly attributes = new Map<string, CodedColumn<string>>()

  private readonly ids: (ReportId | null)[] = []
  private readonly ordinals = new Map<string, number>()
  private readonly free: number[] = []
  private readonly contents = new NumberColumn(Float64Array)
  /** By the key of the content: the ordinal + 1. */
  private readonly ordinalsOfContents = new Map<number, number>()

  get reportCount(): number {
    return this.ordinals.size
  }

  id(ordinal: number): ReportId | null {
    return this.ids[ordinal] ?? null
  }

  ordinalOf(report: string): number | undefined {
    return this.ordinals.get(report)
  }

  content(ordinal: number): number {
    return this.id(ordinal) === null ? -1 : this.contents.at(ordinal)
  }

  ordinalOfContent(key: number): number {
    return this.ordinalsOfContents.get(key) ?? -1
  }

  /** 1 for each ordinal that a report has. */
  present(): Uint8Array {
    const present = new Uint8Array(this.size).fill(1)
    for (const ordinal of this.free) present[ordinal] = 0
    return present
  }

  /** Writes what a row says; a report that is not there yet gets an ordinal. Gives back the ordinal. */
  put(row: CatalogueRow): number {
    const ordinal = this.ordinals.get(row.id) ?? this.add(row.id)
    this.setContent(ordinal, row.content)
    setOwn(this.title, ordinal, row.title)
    setOwn(this.file, ordinal, row.file)
    const { place } = row
    this.place.set(ordinal, place === null ? noCode : this.place.dictionary.codeOf(place, () => parsePlace(place)))
    setShared(this.date, ordinal, row.date)
    setShared(this.publisher, ordinal, row.publisher)
    setShared(this.author, ordinal, row.author)
    setOwn(this.documentNumber, ordinal, row.documentNumber)
    setOwn(this.importedAt, ordinal, row.importedAt)
    this.script.set(
      ordinal,
      this.script.dictionary.codeOf(row.script, () => row.script),
    )
    this.format.set(
      ordinal,
      this.format.dictionary.codeOf(row.format, () => row.format),
    )
    this.status.set(
      ordinal,
      this.status.dictionary.codeOf(row.status, () => row.status),
    )
    this.length.set(ordinal, row.length)
    return ordinal
  }

  remove(ordinal: number): void {
    const id = this.id(ordinal)
    if (id === null) return
    this.ordinals.delete(id)
    this.ids[ordinal] = null
    this.ordinalsOfContents.delete(this.contents.at(ordinal))
    for (const column of this.codedColumns()) column.clear(ordinal)
    for (const column of [this.length, this.tagCount, this.copyCount]) column.set(ordinal, 0)
    this.free.push(ordinal)
    this.membership += 1
  }

  private add(id: ReportId): number {
    const ordinal = this.free.pop() ?? this.size++
    this.ids[ordinal] = id
    this.ordinals.set(id, ordinal)
    this.membership += 1
    return ordinal
  }

  private setContent(ordinal: number, key: number): void {
    const before = this.contents.at(ordinal)
    if (before !== key && this.ordinalsOfContents.get(before) === ordinal) this.ordinalsOfContents.delete(before)
    this.contents.set(ordinal, key)
    this.ordinalsOfContents.set(key, ordinal)
  }

  private codedColumns(): { clear(ordinal: number): void }[] {
    return [
      ...[this.title, this.file, this.place, this.date, this.publisher, this.author, this.documentNumber, this.importedAt],
      ...[this.script, this.format, this.status, this.categories, this.coders, this.workModels, this.sets],
      ...this.attributes.values(),
    ]
  }
}
