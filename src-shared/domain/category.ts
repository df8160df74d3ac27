import { z } from 'zod'
import { categoryIdSchema } from './ids.ts'

/** A stable key that other files name a category by, such as `grid`; it does not change when the category is renamed. */
export const categoryKeySchema = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/, 'a key of small letters, digits and _')

/** A colour as `#rrggbb`. */
export const colourSchema = z.string().regex(/^#[0-9a-f]{6}$/, 'a colour as #rrggbb')

/** One letter or digit that applies the category in the reader. */
export const shortcutSchema = z.string().regex(/^[a-z0-9]$/, 'one small letter or digit')

/** What the analyst says of a category. Empty text where nothing is said yet. */
export const categoryFields = {
  name: z.string().trim().min(1).max(200),
  definition: z.string(),
  include: z.string(),
  exclude: z.string(),
  example: z.string(),
  colour: colourSchema,
  shortcut: shortcutSchema.nullable(),
} as const

/** A measure category: a node of the codebook. `ordinal` orders it among its siblings. */
export const categorySchema = z.object({
  id: categoryIdSchema,
  key: categoryKeySchema,
  parent: categoryIdSchema.nullable(),
  ordinal: z.number().int(),
  archived: z.boolean(),
  ...categoryFields,
  tagCount: z.number().int(),
})
export type Category = z.infer<typeof categorySchema>

/** A category as the starter codebook and exports carry it. */
export const starterCategorySchema = z.object({
  key: categoryKeySchema,
  colour: colourSchema,
  shortcut: shortcutSchema.nullable(),
  words: z.object({
    'zh-Hans': z.object({
      name: z.string(),
      definition: z.string(),
      include: z.string(),
      exclude: z.string(),
      example: z.string(),
    }),
    en: z.object({ name: z.string(), definition: z.string(), include: z.string(), exclude: z.string(), example: z.string() }),
  }),
})
export type StarterCategory = z.infer<typeof starterCategorySchema>
