import { z } from 'zod'
import { briefSchema } from '../../src-shared/domain/brief.ts'
import { categoryFields, categoryKeySchema } from '../../src-shared/domain/category.ts'
import { categoryIdSchema, reportIdSchema, tagIdSchema } from '../../src-shared/domain/ids.ts'
import { certaintySchema, findingOriginSchema, metadataProvenanceSchema } from '../../src-shared/domain/provenance.ts'
import { positionSchema, rangeFields } from '../../src-shared/domain/range.ts'
import {
  blockSchema,
  figureSchema,
  metadataFields,
  readingStatusSchema,
  sourceFormatSchema,
  workModelSchema,
} from '../../src-shared/domain/report.ts'
import { scriptSchema } from '../../src-shared/domain/script.ts'
import { tagOriginSchema } from '../../src-shared/domain/tag.ts'
import { libraryLineSchemas } from './jsonl-library-lines.ts'

/**
 * A corpus as JSON Lines: UTF-8 without BOM, one object a line, lines ending in `\n`, each with its
 * `type`. In this order: the header; coders by name; categories, parents before their children; the words of the corpus' own dictionary;
 * attributes in their order; each report in the order of import, followed by its tags by position and its values of attributes; sets, then views
 * of the library, then kept searches, each by age; briefs by age; the end line, by which a file that was cut off is known. Keys stand in the order
 * of these schemas, so that the same corpus is always the same bytes. Removed reports with their tags and values, earlier versions of
 * texts, the change log, the settings of the workbench, and what is derived (the index, near copies) are not part of it.
 */
export const headerLineSchema = z.object({
  type: z.literal('header'),
  format: z.literal('duizhao-corpus'),
  version: z.number().int().positive(),
})

/**
 * The version of the format that this program writes, and the newest it reads. All earlier ones are read:
 * 1 had no words, attributes, values, sets, views and searches.
 */
export const jsonlVersion = 2

/** Someone who tagged. A coder is known by name: the name is who it is in every corpus. */
export const coderLineSchema = z.object({ type: z.literal('coder'), name: z.string().min(1) })

/** A category; `parent` is the id of a category on an earlier line. */
export const categoryLineSchema = z.object({
  type: z.literal('category'),
  id: categoryIdSchema,
  key: categoryKeySchema,
  parent: categoryIdSchema.nullable(),
  ordinal: z.number().int(),
  archived: z.boolean(),
  ...categoryFields,
})
export type CategoryLine = z.infer<typeof categoryLineSchema>

/** Where a finding comes from; `removed` by the analyst, so that reading again does not bring it back. */
/** Lines that were written before blocks said how sure they are. As in migration 0040. */
const certaintyOfEarlierBlocks = 0.8

const origin = z.union([findingOriginSchema, z.literal('removed')])

/** A report with all that was found in it. Positions are UTF-16 code units of `text`, half-open; `pages` says where each page begins. */
export const reportLineSchema = z.object({
  type: z.literal('report'),
  id: reportIdSchema,
  file: z.string(),
  format: sourceFormatSchema,
  encoding: z.string().nullable(),
  script: scriptSchema,
  ...metadataFields,
  provenance: metadataProvenanceSchema,
  warnings: z.array(z.string()),
  status: readingStatusSchema,
  importedAt: z.string(),
  text: z.string(),
  pages: z.array(positionSchema),
  blocks: z.array(blockSchema.extend({ certainty: certaintySchema.default(certaintyOfEarlierBlocks) })),
  figures: z.array(figureSchema.extend({ origin })),
  workModels: z.array(workModelSchema.extend({ origin })),
  /** The imported bytes: raw deflate in base64; hash and size are of the bytes before compression. */
  original: z.object({
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a SHA-256 in hexadecimal'),
    size: z.number().int().nonnegative(),
    deflated: z.base64(),
  }),
})
export type ReportLine = z.infer<typeof reportLineSchema>

/** A tag; `report` and `category` are ids of earlier lines, `coder` the name of one. */
export const tagLineSchema = z.object({
  type: z.literal('tag'),
  id: tagIdSchema,
  report: reportIdSchema,
  category: categoryIdSchema,
  coder: z.string().min(1),
  ...rangeFields,
  quote: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  origin: tagOriginSchema,
  certainty: z.number().min(0).max(1).nullable(),
  memo: z.string(),
  createdAt: z.string(),
})
export type TagLine = z.infer<typeof tagLineSchema>

/** A brief with its blocks. */
export const briefLineSchema = z.object({ type: z.literal('brief'), ...briefSchema.shape })
export type BriefLine = z.infer<typeof briefLineSchema>

/** The last line: how many stand before it. */
const endLineSchema = z.object({ type: z.literal('end'), lines: z.number().int().positive() })

export const lineSchema = z.discriminatedUnion('type', [
  headerLineSchema,
  coderLineSchema,
  categoryLineSchema,
  reportLineSchema,
  tagLineSchema,
  ...libraryLineSchemas,
  briefLineSchema,
  endLineSchema,
])
export type JsonlLine = z.infer<typeof lineSchema>

/** A line as text, its keys in the order of its schema. */
export function formatLine(line: JsonlLine): string {
  return `${JSON.stringify(lineSchema.parse(line))}\n`
}
