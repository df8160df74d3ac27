import { z } from 'zod'
import { givenNameSchema } from './given-name.ts'
import { categoryIdSchema, dictionaryWordIdSchema, reportIdSchema, savedSearchIdSchema } from './ids.ts'
import { rangeFields } from './range.ts'
import { localitySchema, readingStatusSchema } from './report.ts'
import { reportFilterSchema } from './report-filter.ts'
import { scriptSchema } from './script.ts'

/**
 * How the words of a query are read: `language` with the operators of the search box, `literal` as one passage to be found as it stands,
 * `regex` as a regular expression (JavaScript's, with the flag `v`).
 */
export const queryModeSchema = z.enum(['language', 'literal', 'regex'])
export type QueryMode = z.infer<typeof queryModeSchema>

/** What is searched for, and in which reports. `isExact` switches folding off: script, width and case then count. */
export const searchRequestSchema = z.object({
  query: z.string().min(1).max(10_000),
  mode: queryModeSchema.default('language'),
  isExact: z.boolean().default(false),
  filter: reportFilterSchema.default(() => reportFilterSchema.parse({})),
})
export type SearchRequest = z.output<typeof searchRequestSchema>

/** What the lines of a concordance can be grouped by; `category`: the categories of the tags that a hit touches. */
export const hitGroupings = [
  'report',
  'province',
  'city',
  'locality',
  'year',
  'month',
  'publisher',
  'category',
  'set',
  'status',
] as const
export const hitGroupingSchema = z.enum(hitGroupings)
export type HitGrouping = z.infer<typeof hitGroupingSchema>

/** One group: `value` identifies it, `label` is what to show (null where the interface has words, and for hits without a value). */
export const hitGroupSchema = z.object({
  value: z.string(),
  label: z.string().nullable(),
  hits: z.number().int(),
  reports: z.number().int(),
})
export type HitGroup = z.infer<typeof hitGroupSchema>

/** In which order the lines stand: by report as imported, by place, by date, or by the characters right or left of the hit (left: read backwards from it). */
export const hitOrderSchema = z.enum(['report', 'place', 'date', 'left', 'right'])
export type HitOrder = z.infer<typeof hitOrderSchema>

/** A hit in its context. `quote` is the text at the range, `left` and `right` what stands around it, line ends as `\n`. */
export const hitSchema = z.object({
  report: reportIdSchema,
  file: z.string(),
  title: z.string().nullable(),
  locality: localitySchema.nullable(),
  date: z.string().nullable(),
  script: scriptSchema,
  status: readingStatusSchema,
  ...rangeFields,
  quote: z.string(),
  left: z.string(),
  right: z.string(),
  /** The categories of the tags that touch the hit. */
  categories: z.array(categoryIdSchema),
})
export type Hit = z.infer<typeof hitSchema>

/** A search kept by name; it runs anew each time it is asked. */
export const savedSearchSchema = z.object({ id: savedSearchIdSchema, name: givenNameSchema, content: searchRequestSchema })
export type SavedSearch = z.infer<typeof savedSearchSchema>

/** A word of the corpus' own dictionary: `added` to the words that are known, `removed` from them, or `stopped`: known, but not counted. */
export const dictionaryWordSchema = z.object({
  id: dictionaryWordIdSchema,
  word: z.string().trim().min(1).max(50),
  kind: z.enum(['added', 'removed', 'stopped']),
})
export type DictionaryWord = z.infer<typeof dictionaryWordSchema>
