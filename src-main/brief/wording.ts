import type { Presence } from './presence.ts'
import type { FactFigure } from './brief-facts.ts'
import type { Telling } from './tell-passages.ts'

/** A number of places, or of reports where a place is not known. */
export interface Count {
  readonly count: number
  readonly arePlaces: boolean
}

/** The words of a brief in one language. Names come ready; everything else is said here. */
export interface Wording {
  readonly overviewHeading: string
  readonly reportsHeading: string
  readonly countsHeading: string
  readonly silencesHeading: string
  readonly columns: {
    readonly place: string
    readonly title: string
    readonly date: string
    readonly publisher: string
    readonly methods: string
    readonly category: string
    readonly stating: string
    readonly passages: string
  }
  readonly nothing: string
  readonly countsNote: string
  /** A cell of the counts without tags. */
  silentCell(presence: Presence): string

  title(names: readonly string[], total: Count): string
  date(iso: string): string
  /** A place with the province and city it lies in. */
  placeWithin(name: string, above: readonly string[]): string
  methodName(name: string): string
  methodNames(names: readonly string[]): string

  overviewReports(reports: number, places: Count, names: readonly string[]): string
  overviewPeriod(first: string, last: string, undated: number): string
  overviewPublishers(names: readonly string[], unknown: number): string
  overviewCommon(items: readonly { readonly name: string; readonly count: Count }[], total: Count): string
  overviewSingle(items: readonly { readonly name: string; readonly place: string }[]): string

  sectionOpener(stating: Count, total: Count, names: readonly string[]): string
  sectionMethods(items: readonly { readonly place: string; readonly methods: readonly string[] }[]): string
  place(name: string, tellings: readonly Telling[], isTraditional: boolean): string
  more(name: string, passages: number): string
  omitted(count: number): string
  figures(noun: string, items: readonly { readonly place: string; readonly figures: readonly FactFigure[] }[]): string

  silentEverywhere(names: readonly string[], notRead: number): string
  silentPlace(name: string, presence: Presence, categories: readonly string[]): string
  silentCategory(name: string, presence: Presence, count: number, places: readonly string[]): string
  allStated(): string
}
