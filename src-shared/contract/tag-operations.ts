import { z } from 'zod'
import { categoryFields, categoryKeySchema, categorySchema } from '../domain/category.ts'
import { categoryIdSchema, reportIdSchema, tagIdSchema } from '../domain/ids.ts'
import { positionSchema } from '../domain/range.ts'
import { tagOriginSchema, tagSchema } from '../domain/tag.ts'
import { command, query } from './operation.ts'

const category = z.object({ category: categoryIdSchema })

export const tagOperations = {
  /** The codebook in reading order (parents before their children, siblings by ordinal), archived ones included. */
  'tag.categories': query(z.object({}), z.array(categorySchema)),
  /** Adds a category; the key is made from the name when none is given. Fails with `conflict` when key or shortcut is taken. */
  'tag.addCategory': command(
    z.object({ ...categoryFields, key: categoryKeySchema.optional(), parent: categoryIdSchema.nullable() }).partial({
      definition: true,
      include: true,
      exclude: true,
      example: true,
      colour: true,
      shortcut: true,
      parent: true,
    }),
    categorySchema,
  ),
  'tag.editCategory': command(category.extend({ changes: z.object(categoryFields).partial() }), categorySchema),
  /** Puts the category below `parent` (null: at the top), before its sibling `before` (null: last). */
  'tag.moveCategory': command(
    category.extend({ parent: categoryIdSchema.nullable(), before: categoryIdSchema.nullable() }),
    categorySchema,
  ),
  'tag.archiveCategory': command(category.extend({ archived: z.boolean() }), categorySchema),
  /** What deleting the category and all below it would take along. */
  'tag.deletionEffect': query(
    category,
    z.object({ categories: z.number().int(), tags: z.number().int(), reports: z.number().int() }),
  ),
  /** Deletes the category and all below it; their tags go along, or move to another category. */
  'tag.deleteCategory': command(
    category.extend({ moveTagsTo: categoryIdSchema.nullable() }),
    z.object({ tags: z.number().int() }),
  ),

  /** The tags of a report by start, then end. */
  'tag.tags': query(z.object({ report: reportIdSchema }), z.array(tagSchema)),
  /** Tags a passage. The same category by the same coder on the same range is not doubled: the tag that is there comes back. */
  'tag.apply': command(
    z.object({
      report: reportIdSchema,
      category: categoryIdSchema,
      start: positionSchema,
      end: positionSchema,
      origin: tagOriginSchema.default('manual'),
      memo: z.string().default(''),
    }),
    tagSchema,
  ),
  /**
   * Tags many passages with one category in one deed, such as the ticked lines of a concordance. `applied` counts new tags, `present` those that
   * were there. Fails as `tag.apply` does, with nothing changed.
   */
  'tag.applyMany': command(
    z.object({
      category: categoryIdSchema,
      passages: z
        .array(z.object({ report: reportIdSchema, start: positionSchema, end: positionSchema }))
        .min(1)
        .max(100_000),
      origin: tagOriginSchema.default('manual'),
    }),
    z.object({ applied: z.number().int(), present: z.number().int() }),
  ),
  /** Gives a tag another category, range or memo. */
  'tag.change': command(
    z.object({
      tag: tagIdSchema,
      changes: z.object({ category: categoryIdSchema, start: positionSchema, end: positionSchema, memo: z.string() }).partial(),
    }),
    tagSchema,
  ),
  'tag.remove': command(z.object({ tags: z.array(tagIdSchema).min(1) }), z.object({ removed: z.number().int() })),
} as const
