import { z } from 'zod'

/**
 * Ids are UUIDv7 text made by the workbench; they stay the same across export and import.
 * Each noun has its own brand, so that a tag's id cannot be passed where a report's is meant.
 */
function idOf<const Brand extends string>(_brand: Brand) {
  return z
    .string()
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'an id (UUIDv7, lower case)')
    .brand<Brand>()
}

export const reportIdSchema = idOf('ReportId')
export type ReportId = z.infer<typeof reportIdSchema>

export const blockIdSchema = idOf('BlockId')
export type BlockId = z.infer<typeof blockIdSchema>

export const categoryIdSchema = idOf('CategoryId')
export type CategoryId = z.infer<typeof categoryIdSchema>

export const tagIdSchema = idOf('TagId')
export type TagId = z.infer<typeof tagIdSchema>

export const figureIdSchema = idOf('FigureId')
export type FigureId = z.infer<typeof figureIdSchema>

export const workModelIdSchema = idOf('WorkModelId')
export type WorkModelId = z.infer<typeof workModelIdSchema>

export const coderIdSchema = idOf('CoderId')
export type CoderId = z.infer<typeof coderIdSchema>

export const briefIdSchema = idOf('BriefId')
export type BriefId = z.infer<typeof briefIdSchema>

export const briefBlockIdSchema = idOf('BriefBlockId')
export type BriefBlockId = z.infer<typeof briefBlockIdSchema>

export const actionIdSchema = idOf('ActionId')
export type ActionId = z.infer<typeof actionIdSchema>

export const jobIdSchema = idOf('JobId')
export type JobId = z.infer<typeof jobIdSchema>

export const reportSetIdSchema = idOf('ReportSetId')
export type ReportSetId = z.infer<typeof reportSetIdSchema>

export const attributeIdSchema = idOf('AttributeId')
export type AttributeId = z.infer<typeof attributeIdSchema>

export const libraryViewIdSchema = idOf('LibraryViewId')

export const savedSearchIdSchema = idOf('SavedSearchId')

export const dictionaryWordIdSchema = idOf('DictionaryWordId')
export type DictionaryWordId = z.infer<typeof dictionaryWordIdSchema>
