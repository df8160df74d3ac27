import { z } from 'zod'
import { categoryIdSchema, reportIdSchema } from '../domain/ids.ts'
import { localitySchema, readingStatusSchema } from '../domain/report.ts'
import { tagSchema } from '../domain/tag.ts'
import { query } from './operation.ts'

/**
 * Why a cell is empty or not: `stated` has tags; `silent` the report is read and says nothing;
 * `partlyRead` it is being read; `unread` nobody has read it yet.
 */
export const presenceSchema = z.enum(['stated', 'silent', 'partlyRead', 'unread'])

/** A cell of the comparison. `characters` counts the UTF-16 units covered by at least one of its tags. */
export const cellSchema = z.object({
  tags: z.number().int(),
  characters: z.number().int(),
  presence: presenceSchema,
})
export type Cell = z.infer<typeof cellSchema>

/** Categories by reports. `cells[row][column]` counts the tags of a category and of all below it; totals count each tag once. */
export const matrixSchema = z.object({
  columns: z.array(
    z.object({
      report: reportIdSchema,
      title: z.string().nullable(),
      file: z.string(),
      locality: localitySchema.nullable(),
      date: z.string().nullable(),
      status: readingStatusSchema,
      length: z.number().int(),
      total: z.number().int(),
    }),
  ),
  rows: z.array(
    z.object({
      category: categoryIdSchema,
      key: z.string(),
      name: z.string(),
      colour: z.string(),
      depth: z.number().int(),
      total: z.number().int(),
      reports: z.number().int(),
    }),
  ),
  cells: z.array(z.array(cellSchema)),
  total: z.number().int(),
})
export type Matrix = z.infer<typeof matrixSchema>

/** A tag with what is needed to show it away from its report. `placeInOutline` is such as `二、 ¶3`. */
export const passageSchema = tagSchema.extend({
  categoryName: z.string(),
  categoryKey: z.string(),
  colour: z.string(),
  reportTitle: z.string().nullable(),
  file: z.string(),
  locality: localitySchema.nullable(),
  date: z.string().nullable(),
  placeInOutline: z.string(),
})
export type Passage = z.infer<typeof passageSchema>

const choice = z.object({
  /** Null means all. */
  reports: z.array(reportIdSchema).nullable().default(null),
  categories: z.array(categoryIdSchema).nullable().default(null),
})

export const compareOperations = {
  /** Archived categories without tags are left out. */
  'compare.matrix': query(choice, matrixSchema),
  /** The passages of a cell, a row or a column, by report and position; a category stands for all below it too. */
  'compare.passages': query(
    choice.extend({ offset: z.number().int().nonnegative().default(0), limit: z.number().int().min(1).max(5000).default(500) }),
    z.object({ total: z.number().int(), passages: z.array(passageSchema) }),
  ),
} as const
