import { z } from 'zod'
import { attributeIdSchema, categoryIdSchema, coderIdSchema, reportIdSchema, reportSetIdSchema } from './ids.ts'
import { administrativeLevels, readingStatusSchema, sourceFormatSchema } from './report.ts'
import { scriptSchema } from './script.ts'

/** Stands in a facet for the reports that have no value in it. */
export const noValue = '∅'

/**
 * A place in the tree of divisions as its path from the province down, parts parted by `/`, such as `四川省/宜宾市/叙州区`.
 * A report lies in all places on the way to its own; {@link noValue} alone: reports without a locality.
 */
const placePathSchema = z.string().min(1)

/**
 * Which reports: those that meet every facet that is filled in, and within a facet any of its values.
 * An empty list asks nothing.
 */
export const reportFilterSchema = z.object({
  /** A query in the language of the search box: reports whose text has a hit, or whose title, place, publisher or file name holds its words. */
  query: z.string().max(10_000).default(''),
  places: z.array(placePathSchema).default([]),
  levels: z.array(z.enum([...administrativeLevels, noValue])).default([]),
  /** `2020`, `2020-02` or {@link noValue}. */
  dates: z.array(z.string()).default([]),
  publishers: z.array(z.string()).default([]),
  scripts: z.array(scriptSchema).default([]),
  formats: z.array(sourceFormatSchema).default([]),
  statuses: z.array(readingStatusSchema).default([]),
  /** Reports in which one of these coders tagged. */
  coders: z.array(coderIdSchema).default([]),
  /** Reports tagged with one of these categories or one below it. */
  categories: z.array(z.union([categoryIdSchema, z.literal(noValue)])).default([]),
  /** Reports that announce one of these work models, by name. */
  workModels: z.array(z.string()).default([]),
  sets: z.array(z.union([reportSetIdSchema, z.literal(noValue)])).default([]),
  attributes: z.array(z.object({ attribute: attributeIdSchema, values: z.array(z.string()).min(1) })).default([]),
  /** Only these; null asks nothing. */
  reports: z.array(reportIdSchema).nullable().default(null),
})
/** As a caller writes it: every field may be left out. */
export type ReportFilterInput = z.input<typeof reportFilterSchema>
export type ReportFilter = z.output<typeof reportFilterSchema>

/** The facets that the library counts. `attribute:ID` for each attribute of the analyst's own. */
export const facetNames = [
  'places',
  'levels',
  'dates',
  'publishers',
  'scripts',
  'formats',
  'statuses',
  'coders',
  'categories',
  'workModels',
  'sets',
] as const
export type FacetName = (typeof facetNames)[number]

/** A value of a facet with how many reports have it; `value` is what the filter takes, `parent` the value above it in a tree. */
export const facetValueSchema = z.object({
  value: z.string(),
  /** What to show; null where the interface has words for the value (statuses, levels, scripts, {@link noValue}). */
  label: z.string().nullable(),
  parent: z.string().nullable(),
  count: z.number().int(),
})
export type FacetValue = z.infer<typeof facetValueSchema>
