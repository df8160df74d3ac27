import { z } from 'zod'
import { givenNameSchema } from './given-name.ts'
import { attributeIdSchema, libraryViewIdSchema } from './ids.ts'
import { reportFilterSchema } from './report-filter.ts'

/** The columns that the library can show and sort by; `attribute:ID` for one of the analyst's own. */
export const libraryColumns = [
  'title',
  'locality',
  'date',
  'publisher',
  'length',
  'tagCount',
  'status',
  'level',
  'author',
  'documentNumber',
  'script',
  'format',
  'file',
  'copyCount',
  'importedAt',
] as const
export const libraryColumnSchema = z.union([z.enum(libraryColumns), z.templateLiteral(['attribute:', attributeIdSchema])])
export type LibraryColumn = z.infer<typeof libraryColumnSchema>

/** What the library shows: which reports, in which order, in which columns (`width` in pixels). */
export const libraryViewContentSchema = z.object({
  filter: reportFilterSchema,
  sortBy: libraryColumnSchema,
  descending: z.boolean(),
  columns: z.array(z.object({ column: libraryColumnSchema, width: z.number().int().min(40).max(2000) })),
})
export type LibraryViewContent = z.infer<typeof libraryViewContentSchema>

/** A view of the library kept by name. */
export const libraryViewSchema = z.object({ id: libraryViewIdSchema, name: givenNameSchema, content: libraryViewContentSchema })
export type LibraryView = z.infer<typeof libraryViewSchema>
