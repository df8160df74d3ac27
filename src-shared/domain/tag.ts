import { z } from 'zod'
import { categoryIdSchema, coderIdSchema, reportIdSchema, tagIdSchema } from './ids.ts'
import { rangeFields } from './range.ts'

/** How a tag came to be. */
export const tagOriginSchema = z.enum(['manual', 'suggested', 'auto', 'imported'])

/** One category applied by one coder to one passage. `quote` is the text it covers; `prefix` and `suffix` the text around, by which it is found again. */
export const tagSchema = z.object({
  id: tagIdSchema,
  report: reportIdSchema,
  category: categoryIdSchema,
  coder: coderIdSchema,
  coderName: z.string(),
  ...rangeFields,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  origin: tagOriginSchema,
  /** From 0 to 1; null when nobody said. */
  certainty: z.number().min(0).max(1).nullable(),
  memo: z.string(),
  createdAt: z.string(),
})
export type Tag = z.infer<typeof tagSchema>
