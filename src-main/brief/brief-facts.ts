import type { BriefChoice } from '../../src-shared/domain/brief.ts'
import type { StarterCategory } from '../../src-shared/domain/category.ts'
import type { CategoryId, FigureId, ReportId, TagId } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { Locality, ReadingStatus } from '../../src-shared/domain/report.ts'
import type { Language, Script } from '../../src-shared/domain/script.ts'

/** A named method with its place in the report's text. */
export interface FactWorkModel extends Range {
  readonly report: ReportId
  readonly quote: string
  readonly name: string
}

/** A report as composing knows it. `head` is the beginning of its text, where title, place and date are found. */
export interface FactReport {
  readonly id: ReportId
  readonly file: string
  readonly title: string | null
  readonly script: Script
  readonly locality: Locality | null
  readonly date: string | null
  readonly publisher: string | null
  readonly status: ReadingStatus
  readonly head: string
  readonly titleRange: Range
  readonly workModels: readonly FactWorkModel[]
}

/** A tag as composing knows it. */
export interface FactTag extends Range {
  readonly id: TagId
  readonly report: ReportId
  readonly category: CategoryId
  readonly quote: string
}

/** A figure as composing knows it. */
export interface FactFigure extends Range {
  readonly id: FigureId
  readonly report: ReportId
  readonly quote: string
  readonly value: number
  readonly unit: string | null
  readonly noun: string | null
  readonly qualifier: string
}

/** A category as composing knows it; `counted` are the categories whose tags count for it, `told` those whose passages its section tells. */
export interface FactCategory {
  readonly id: CategoryId
  readonly key: string
  readonly name: string
  /** How many chosen categories stand above it. */
  readonly depth: number
  readonly counted: ReadonlySet<CategoryId>
  readonly told: ReadonlySet<CategoryId>
}

/** Everything a brief is composed from, loaded once. Reports in the order of the choice, categories in that of the codebook. */
export interface BriefFacts {
  readonly reports: readonly FactReport[]
  readonly categories: readonly FactCategory[]
  /** By report, then start. */
  readonly tags: readonly FactTag[]
  /** By start. */
  readonly figures: ReadonlyMap<ReportId, readonly FactFigure[]>
}

/** What a brief is to be about, and in which language; `starters` is the starter codebook, for names in that language. */
export interface BriefRequest {
  readonly choice: BriefChoice
  readonly language: Language
  readonly starters?: readonly StarterCategory[] | undefined
}
