import type { AttributeKind } from '../../src-shared/domain/attribute.ts'
import {
  attributeIdSchema,
  reportSetIdSchema,
  type AttributeId,
  type ReportId,
  type ReportSetId,
} from '../../src-shared/domain/ids.ts'
import { facetNames, reportFilterSchema, type ReportFilterInput } from '../../src-shared/domain/report-filter.ts'
import type { Locality } from '../../src-shared/domain/report.ts'
import type { Catalogue } from '../../src-main/corpus/catalogue/catalogue.ts'
import type { CatalogueFacet } from '../../src-main/corpus/catalogue/selection.ts'
import { insertWorkModels } from '../../src-main/corpus/finding-store.ts'
import { sql } from '../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../src-main/corpus/sqlite-corpus.ts'

/** A place by its parts, from the province down; the last is its own name. */
export function givenPlace(
  province: string | null,
  city: string | null,
  name: string,
  level: Locality['level'] = 'county',
): Locality {
  return { name, code: null, province, city, level }
}

/** A set with these reports. */
export function givenSet(corpus: SqliteCorpus, name: string, reports: readonly ReportId[]): ReportSetId {
  const id = reportSetIdSchema.parse(corpus.newId())
  corpus.act({ label: 'library.addSet', subject: name }, () => {
    corpus.run(sql`INSERT INTO report_set (id, name, created_at) VALUES (${id}, ${name}, ${corpus.now()})`)
    for (const report of reports) addToSet(corpus, id, report)
  })
  return id
}

/** Puts a report into a set; one that is in it stays. */
export function addToSet(corpus: SqliteCorpus, set: ReportSetId, report: ReportId): void {
  corpus.act({ label: 'library.changeSet', subject: '' }, () =>
    corpus.run(
      sql`INSERT INTO set_member (id, report_set, report) VALUES (${corpus.newId()}, ${set}, ${report}) ON CONFLICT DO NOTHING`,
    ),
  )
}

/** An attribute of the analyst's own, with the values of some reports. */
export function givenAttribute(
  corpus: SqliteCorpus,
  attribute: { readonly name: string; readonly kind: AttributeKind; readonly choices?: readonly string[] },
  values: readonly (readonly [report: ReportId, value: string])[] = [],
): AttributeId {
  const id = attributeIdSchema.parse(corpus.newId())
  corpus.act({ label: 'library.addAttribute', subject: attribute.name }, () => {
    corpus.run(sql`INSERT INTO attribute (id, name, kind, choices, ordinal)
      VALUES (${id}, ${attribute.name}, ${attribute.kind}, ${JSON.stringify(attribute.choices ?? [])}, 0)`)
    for (const [report, value] of values) setValue(corpus, id, report, value)
  })
  return id
}

export function setValue(corpus: SqliteCorpus, attribute: AttributeId, report: ReportId, value: string): void {
  corpus.act({ label: 'library.setAttribute', subject: '' }, () =>
    corpus.run(sql`INSERT INTO attribute_value (id, attribute, report, value) VALUES (${corpus.newId()}, ${attribute}, ${report}, ${value})
      ON CONFLICT (attribute, report) DO UPDATE SET value = excluded.value`),
  )
}

/** Adds a work model by name, at the first two characters of the text. */
export function givenWorkModel(corpus: SqliteCorpus, report: ReportId, name: string): void {
  const row = { id: corpus.newId(), report, origin: 'added', start: 0, end: 2, quote: name, name, certainty: 1 } as const
  corpus.act({ label: 'intake.addWorkModel', subject: name }, () => insertWorkModels(corpus, [row]))
}

export const givenFilter = (filter: ReportFilterInput = {}) => reportFilterSchema.parse(filter)

/** A facet's values as `value (label) < parent: count`, with what is plain left out. */
export function facetLines(catalogue: Catalogue, facet: CatalogueFacet, filter: ReportFilterInput = {}, limit = 500): string[] {
  const [listed] = catalogue.facets(givenFilter(filter), [facet], limit, null).facets
  return (listed?.values ?? []).map(({ value, label, parent, count }) => {
    const named = label === null || label === value ? value : `${value} (${label})`
    return `${named}${parent === null ? '' : ` < ${parent}`}: ${count}`
  })
}

/** The titles of the reports that are marked, as they were imported. */
export function titlesOf(catalogue: Catalogue, marks: Uint8Array): (string | null)[] {
  return [...catalogue.order('importedAt', false)]
    .filter((ordinal) => marks[ordinal] === 1)
    .map((ordinal) => catalogue.head(ordinal).title)
}

/** All that a catalogue says, by report and not by ordinal, so that two can be compared. */
export function sayAll(
  catalogue: Catalogue,
  attributes: readonly AttributeId[],
  columns: readonly Parameters<Catalogue['order']>[0][],
): unknown {
  const idOf = (ordinal: number) => catalogue.id(ordinal)
  const ordinals = [...catalogue.order('importedAt', false)]
  const facets: CatalogueFacet[] = [...facetNames, ...attributes.map((id) => `attribute:${id}` as const)]
  const groupings = ['report', 'province', 'city', 'locality', 'year', 'month', 'publisher', 'set', 'status'] as const
  const chosen = { statuses: ['read' as const], scripts: ['Hans' as const], dates: ['2020'] }
  return {
    count: catalogue.reportCount,
    heads: ordinals.map((ordinal) => catalogue.head(ordinal)),
    contents: ordinals.map((ordinal) => [
      catalogue.content(ordinal),
      catalogue.ordinalOfContent(catalogue.content(ordinal)) === ordinal,
    ]),
    found: ordinals.map((ordinal) => catalogue.ordinalOf(idOf(ordinal) ?? '') === ordinal),
    orders: columns.flatMap((column) =>
      [false, true].map((descending) => [column, [...catalogue.order(column, descending)].map(idOf)]),
    ),
    groups: ordinals.map((ordinal) => groupings.map((by) => catalogue.groupValues(ordinal, by))),
    facets: [{}, chosen].map((filter) => catalogue.facets(givenFilter(filter), facets, 500, null)),
    words: ['县', '河东', 'hd', '改', 'xian'].map((words) => titlesOf(catalogue, catalogue.matchWords(words))),
    matches: [chosen, { statuses: ['read' as const] }].map((filter) => titlesOf(catalogue, catalogue.match(givenFilter(filter)))),
  }
}
