import { z } from 'zod'
import { attributeKindSchema, attributeSchema, attributeValueSchema } from '../domain/attribute.ts'
import { givenNameSchema } from '../domain/given-name.ts'
import { attributeIdSchema, libraryViewIdSchema, reportIdSchema, reportSetIdSchema } from '../domain/ids.ts'
import { libraryViewContentSchema, libraryViewSchema } from '../domain/library-view.ts'
import { facetNames, facetValueSchema, reportFilterSchema } from '../domain/report-filter.ts'
import { reportSetSchema } from '../domain/report-set.ts'
import { command, query } from './operation.ts'

const nothing = z.object({})
const reports = z.array(reportIdSchema).min(1)
const set = z.object({ set: reportSetIdSchema })
const attribute = z.object({ attribute: attributeIdSchema })

/** How a library is arranged: facets, named sets, attributes of the analyst's own, kept views. */
export const libraryOperations = {
  /**
   * For each facet, the values that the reports of the filter have, the most frequent first (places and dates as trees), at most `limit`
   * of a facet with `total` telling how many there are. A facet's own choice does not narrow its own counts, and what is chosen is listed
   * even beyond the limit or with no report left.
   */
  'library.facets': query(
    z.object({
      filter: reportFilterSchema.default(() => reportFilterSchema.parse({})),
      facets: z.array(z.union([z.enum(facetNames), z.templateLiteral(['attribute:', attributeIdSchema])])).min(1),
      limit: z.number().int().min(1).max(10_000).default(500),
    }),
    z.object({
      /** How many reports meet the whole filter. */
      reports: z.number().int(),
      facets: z.array(z.object({ facet: z.string(), total: z.number().int(), values: z.array(facetValueSchema) })),
    }),
  ),
  /** The tags of a report along its text: each stretch that a category covers, with its colour. For the strip that shows a report at a glance. */
  'library.portrait': query(
    z.object({ report: reportIdSchema }),
    z.object({
      length: z.number().int(),
      stretches: z.array(z.object({ start: z.number().int(), end: z.number().int(), name: z.string(), colour: z.string() })),
    }),
  ),

  /** Named sets by name. */
  'library.sets': query(nothing, z.array(reportSetSchema)),
  /** Fails with `conflict` when the name is taken, as all that name something do. */
  'library.addSet': command(z.object({ name: givenNameSchema, reports: z.array(reportIdSchema).default([]) }), reportSetSchema),
  'library.renameSet': command(set.extend({ name: givenNameSchema }), reportSetSchema),
  /** The reports stay; only the group goes. */
  'library.deleteSet': command(set, nothing),
  /** Puts reports into a set and takes others out; gives back how many came and went. */
  'library.changeSet': command(
    set.extend({ add: z.array(reportIdSchema).default([]), remove: z.array(reportIdSchema).default([]) }),
    z.object({ added: z.number().int(), removed: z.number().int() }),
  ),

  /** The analyst's own attributes in their order. */
  'library.attributes': query(nothing, z.array(attributeSchema)),
  'library.addAttribute': command(
    z.object({ name: givenNameSchema, kind: attributeKindSchema, choices: z.array(givenNameSchema).default([]) }),
    attributeSchema,
  ),
  /** Fails with `conflict` when a choice that a report has would go. */
  'library.editAttribute': command(
    attribute.extend({ changes: z.object({ name: givenNameSchema, choices: z.array(givenNameSchema) }).partial() }),
    attributeSchema,
  ),
  /** Its values go along; gives back how many. */
  'library.deleteAttribute': command(attribute, z.object({ values: z.number().int() })),
  /** The values of a report. */
  'library.attributeValues': query(z.object({ report: reportIdSchema }), z.array(attributeValueSchema)),
  /** Gives reports a value of an attribute; null takes it away. Fails with `bad_input` for a value that is not of the attribute's kind. */
  'library.setAttribute': command(
    attribute.extend({ reports, value: z.string().trim().min(1).max(1000).nullable() }),
    z.object({ changed: z.number().int() }),
  ),

  /** Kept views by name. */
  'library.views': query(nothing, z.array(libraryViewSchema)),
  /** Keeps a view; one of the same name is replaced. */
  'library.saveView': command(z.object({ name: givenNameSchema, content: libraryViewContentSchema }), libraryViewSchema),
  'library.renameView': command(z.object({ view: libraryViewIdSchema, name: givenNameSchema }), libraryViewSchema),
  'library.deleteView': command(z.object({ view: libraryViewIdSchema }), nothing),
} as const
