import type { CategoryId, CoderId, ReportId, ReportSetId } from '../../../src-shared/domain/ids.ts'
import {
  readingStatusSchema,
  sourceFormatSchema,
  type ReadingStatus,
  type SourceFormat,
} from '../../../src-shared/domain/report.ts'
import { scriptSchema, type Script } from '../../../src-shared/domain/script.ts'
import { parsePlace, type CataloguePlace } from './catalogue-place.ts'
import type { CatalogueRow } from './catalogue-queries.ts'
import { CodedColumn, setListed, setOwn, setShared } from './coded-column.ts'
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
  private readonly contents = new NumberColumn(Int32Array)
  /** By the key of the content: the ordinal + 1; 0 where no report has it. */
  private readonly ordinalsOfContents = new NumberColumn(Int32Array)

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
    return this.ordinalsOfContents.at(key) - 1
  }

  /** 1 for each ordinal that a report has. */
  present(): Uint8Array {
    const present = new Uint8Array(this.size).fill(1)
    for (const ordinal of this.free) present[ordinal] = 0
    return present
  }

  ordinalsPresent(): readonly number[] {
    return [...this.ordinals.values()]
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
    setOwn(this.importedAt, ordinal, row.importedAt)
    setListed(this.script, ordinal, { text: row.script, list: scriptSchema.options })
    setListed(this.format, ordinal, { text: row.format, list: sourceFormatSchema.options })
    setListed(this.status, ordinal, { text: row.status, list: readingStatusSchema.options })
    this.length.set(ordinal, row.length)
    return ordinal
  }

  remove(ordinal: number): void {
    const id = this.id(ordinal)
    if (id === null) return
    this.ordinals.delete(id)
    this.ids[ordinal] = null
    this.ordinalsOfContents.set(this.contents.at(ordinal), 0)
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
    if (before !== key && this.ordinalOfContent(before) === ordinal) this.ordinalsOfContents.set(before, 0)
    this.contents.set(ordinal, key)
    this.ordinalsOfContents.set(key, ordinal + 1)
  }

  private codedColumns(): { clear(ordinal: number): void }[] {
    const texts = [this.title, this.file, this.date, this.publisher, this.author, this.documentNumber, this.importedAt]
    const several = [this.categories, this.coders, this.workModels, this.sets]
    return [...texts, this.place, this.script, this.format, this.status, ...several, ...this.attributes.values()]
  }
}
