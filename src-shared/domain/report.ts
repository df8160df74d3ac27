import { z } from 'zod'
import { blockIdSchema, figureIdSchema, reportIdSchema, workModelIdSchema } from './ids.ts'
import { certaintySchema, findingOriginSchema, metadataProvenanceSchema } from './provenance.ts'
import { positionSchema, rangeFields } from './range.ts'
import { scriptSchema } from './script.ts'

/**
 * What a block of a report is. `meta` is the line with source, date and author;
 * `boilerplate` belongs to the page, not to the report (navigation, counters, footers).
 */
export const blockKindSchema = z.enum([
  'title',
  'subtitle',
  'meta',
  'heading',
  'paragraph',
  'listItem',
  'caption',
  'tableRow',
  'boilerplate',
])
export type BlockKind = z.infer<typeof blockKindSchema>

/**
 * A block as intake finds it: its range excludes the line end; `level` is the outline level of a heading (1 is the highest), else null;
 * `certainty` is of its kind.
 */
export const foundBlockSchema = z.object({
  kind: blockKindSchema,
  level: z.number().int().min(1).max(6).nullable(),
  certainty: certaintySchema,
  ...rangeFields,
})
export type FoundBlock = z.infer<typeof foundBlockSchema>

/** A block of a stored report; `edited` when the analyst said what it is (restored it, or marked it as boilerplate). */
export const blockSchema = foundBlockSchema.extend({ id: blockIdSchema, origin: findingOriginSchema })
export type Block = z.infer<typeof blockSchema>

/** The levels of local government, from the highest: 省级, 地级, 县级, 乡级, and the village or community below them. */
export const administrativeLevels = ['province', 'prefecture', 'county', 'township', 'village'] as const
export const administrativeLevelSchema = z.enum(administrativeLevels)
export type AdministrativeLevel = (typeof administrativeLevels)[number]

/** A place: its name as written and, as far as known, its 6- or 9-digit division code, province, prefecture-level city and level. */
export const localitySchema = z.object({
  name: z.string(),
  code: z.string().nullable(),
  province: z.string().nullable(),
  city: z.string().nullable(),
  level: administrativeLevelSchema.nullable(),
})
export type Locality = z.infer<typeof localitySchema>

/** How a quantity is meant: `exact` as stated, or `approx` 约 余, `atLeast` 不少于, `atMost` 以内, `over` 超过, `range` (lower bound given). */
export const qualifierSchema = z.enum(['exact', 'approx', 'atLeast', 'atMost', 'over', 'range'])
export type Qualifier = z.infer<typeof qualifierSchema>

/**
 * The change that a figure states: its direction, and against what: `yearOnYear` 同比, 较上年同期; `periodOnPeriod` 环比, 较上月;
 * `since` a named time or state (比2019年, 由…提高到…); null where the report does not say. A figure that states a level has none.
 */
export const figureChangeSchema = z.object({
  direction: z.enum(['increase', 'decrease']),
  basis: z.enum(['yearOnYear', 'periodOnPeriod', 'since']).nullable(),
})
export type FigureChange = z.infer<typeof figureChangeSchema>

/** What a figure says, apart from where it stands. */
export const figureFields = {
  value: z.number(),
  unit: z.string().nullable(),
  noun: z.string().nullable(),
  qualifier: qualifierSchema,
  change: figureChangeSchema.nullable(),
} as const

/** A quantity stated in a report; `value` is expanded (2万 is 20000) except for money, whose unit keeps 万元 or 亿元. */
export const foundFigureSchema = z.object({
  ...rangeFields,
  quote: z.string(),
  ...figureFields,
  certainty: certaintySchema,
})
export type FoundFigure = z.infer<typeof foundFigureSchema>

export const figureSchema = foundFigureSchema.extend({ id: figureIdSchema, origin: findingOriginSchema })
export type Figure = z.infer<typeof figureSchema>

/** A named or numbered method that a report announces, with its name as written. */
export const foundWorkModelSchema = z.object({ ...rangeFields, quote: z.string(), name: z.string(), certainty: certaintySchema })
export type FoundWorkModel = z.infer<typeof foundWorkModelSchema>

export const workModelSchema = foundWorkModelSchema.extend({ id: workModelIdSchema, origin: findingOriginSchema })
export type WorkModel = z.infer<typeof workModelSchema>

/** The fields of a report that can be read off it and that the analyst may correct. `date` is ISO `YYYY-MM-DD`, or `YYYY-MM` or `YYYY` where no more is stated. */
export const metadataFields = {
  title: z.string().nullable(),
  subtitle: z.string().nullable(),
  locality: localitySchema.nullable(),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date as YYYY-MM-DD, YYYY-MM or YYYY')
    .nullable(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  /** 发文字号, as written. */
  documentNumber: z.string().nullable(),
} as const
export const metadataSchema = z.object(metadataFields)
export type Metadata = z.infer<typeof metadataSchema>

/** The formats that intake reads. */
export const sourceFormatSchema = z.enum(['txt', 'md', 'html', 'mhtml', 'docx', 'pdf'])
export type SourceFormat = z.infer<typeof sourceFormatSchema>

/** What intake reads from one file, before it is stored. Positions are UTF-16 units of `text`, which has `\n` line ends and no BOM. */
export const readReportSchema = z.object({
  file: z.string(),
  format: sourceFormatSchema,
  /** How the bytes were decoded; null for formats that say so themselves (docx, pdf). */
  encoding: z.string().nullable(),
  script: scriptSchema,
  text: z.string(),
  /** Where each page begins in the text, for formats with pages; empty for others. */
  pages: z.array(positionSchema),
  ...metadataFields,
  provenance: metadataProvenanceSchema,
  blocks: z.array(foundBlockSchema),
  figures: z.array(foundFigureSchema),
  workModels: z.array(foundWorkModelSchema),
  warnings: z.array(z.string()),
})
export type ReadReport = z.infer<typeof readReportSchema>

/** How far the analyst has come with a report. */
export const readingStatusSchema = z.enum(['new', 'reading', 'read'])
export type ReadingStatus = z.infer<typeof readingStatusSchema>

/** A row of the library: a report without its text. `length` counts UTF-16 units. */
export const reportSummarySchema = z.object({
  id: reportIdSchema,
  file: z.string(),
  format: sourceFormatSchema,
  script: scriptSchema,
  ...metadataFields,
  status: readingStatusSchema,
  length: z.number().int(),
  tagCount: z.number().int(),
  /** How many other reports share a good part of its text. */
  copyCount: z.number().int(),
  importedAt: z.string(),
})
export type ReportSummary = z.infer<typeof reportSummarySchema>

export const reportSchema = reportSummarySchema.extend({
  encoding: z.string().nullable(),
  text: z.string(),
  pages: z.array(positionSchema),
  provenance: metadataProvenanceSchema,
  /** What intake warned of when it read the file, as codes such as `characters_replaced`. */
  warnings: z.array(z.string()),
  blocks: z.array(blockSchema),
  figures: z.array(figureSchema),
  workModels: z.array(workModelSchema),
})
export type Report = z.infer<typeof reportSchema>
