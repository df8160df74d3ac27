import { z } from 'zod'
import { positionSchema } from './range.ts'

/**
 * Where a value of a report comes from: `found` by intake in the report's text, `declared` by the file itself (a page's own
 * tags, a document's properties), `edited` by the analyst, or `added` by her where intake found nothing.
 * What an analyst edited or added is never overwritten by reading again.
 */
export const findingOriginSchema = z.enum(['found', 'declared', 'edited', 'added'])
export type FindingOrigin = z.infer<typeof findingOriginSchema>

/** How sure intake is of what it found: 0 a guess, 1 beyond doubt. What the analyst says is 1. */
export const certaintySchema = z.number().min(0).max(1)

/** Where one value of the metadata comes from; the range is where it stands in the text, null when it stands nowhere there. */
export const provenanceSchema = z.object({
  origin: findingOriginSchema,
  certainty: certaintySchema,
  at: z.object({ start: positionSchema, end: positionSchema }).nullable(),
})
export type Provenance = z.infer<typeof provenanceSchema>

/** The fields of the metadata that carry a provenance. */
export const metadataNames = ['title', 'subtitle', 'locality', 'date', 'publisher', 'author', 'url', 'documentNumber'] as const
export type MetadataName = (typeof metadataNames)[number]

/** The provenance of each value of the metadata; fields without a value are left out, unless the analyst emptied them. */
export const metadataProvenanceSchema = z.partialRecord(z.enum(metadataNames), provenanceSchema)
export type MetadataProvenance = z.infer<typeof metadataProvenanceSchema>
