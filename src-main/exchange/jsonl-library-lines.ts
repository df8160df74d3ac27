import { z } from 'zod'
import { attributeSchema, attributeValueSchema } from '../../src-shared/domain/attribute.ts'
import { reportIdSchema } from '../../src-shared/domain/ids.ts'
import { libraryViewContentSchema, libraryViewSchema } from '../../src-shared/domain/library-view.ts'
import { reportFilterSchema } from '../../src-shared/domain/report-filter.ts'
import { reportSetSchema } from '../../src-shared/domain/report-set.ts'
import { dictionaryWordSchema, savedSearchSchema, searchRequestSchema } from '../../src-shared/domain/search.ts'

/** A word of the corpus' own dictionary; known by the word, in every corpus. */
export const wordLineSchema = z.object({ type: z.literal('word'), ...dictionaryWordSchema.shape })

/** An attribute of the analyst's own; the lines stand in its order. */
export const attributeLineSchema = z.object({ type: z.literal('attribute'), ...attributeSchema.omit({ count: true }).shape })
export type AttributeLine = z.infer<typeof attributeLineSchema>

/** The value of an attribute of an earlier line for a report of an earlier line. */
export const valueLineSchema = z.object({ type: z.literal('value'), report: reportIdSchema, ...attributeValueSchema.shape })
export type ValueLine = z.infer<typeof valueLineSchema>

/** A set with the ids of its present reports, which stand on earlier lines. */
export const setLineSchema = z.object({
  type: z.literal('set'),
  ...reportSetSchema.omit({ count: true }).shape,
  reports: z.array(reportIdSchema),
})
export type SetLine = z.infer<typeof setLineSchema>

/** A filter as a file carries it: coders by their names, which is who they are in every corpus. */
const filterSchema = reportFilterSchema.extend({ coders: z.array(z.string()) })
export type FilterInFile = z.infer<typeof filterSchema>

/** A view of the library. */
export const viewLineSchema = z.object({
  type: z.literal('view'),
  ...libraryViewSchema.shape,
  createdAt: z.string(),
  content: libraryViewContentSchema.extend({ filter: filterSchema }),
})
export type ViewLine = z.infer<typeof viewLineSchema>

/** A search that is kept by name. */
export const searchLineSchema = z.object({
  type: z.literal('search'),
  ...savedSearchSchema.shape,
  createdAt: z.string(),
  content: searchRequestSchema.extend({ filter: filterSchema }),
})
export type SearchLine = z.infer<typeof searchLineSchema>

/** The lines that the analyst's library is made of. */
export const libraryLineSchemas = [
  wordLineSchema,
  attributeLineSchema,
  valueLineSchema,
  setLineSchema,
  viewLineSchema,
  searchLineSchema,
] as const
export type LibraryLine = z.infer<(typeof libraryLineSchemas)[number]>

const types: ReadonlySet<string> = new Set(libraryLineSchemas.map(({ shape }) => shape.type.value))

/** True for a line of the library. */
export function isLibraryLine<Line extends { readonly type: string }>(line: Line | LibraryLine): line is LibraryLine {
  return types.has(line.type)
}
