import { z } from 'zod'
import { briefBlockIdSchema, briefIdSchema, categoryIdSchema, figureIdSchema, reportIdSchema, tagIdSchema } from './ids.ts'
import { rangeFields } from './range.ts'
import { languageSchema } from './script.ts'

/**
 * The link from a sentence of a brief to the place it rests on. The quote is kept, so that a
 * citation can be seen to be stale when the passage changes or vanishes.
 */
export const citationSchema = z.object({
  kind: z.enum(['passage', 'figure', 'metadata']),
  report: reportIdSchema,
  /** The tag a passage citation was made from, or null. */
  tag: tagIdSchema.nullable(),
  /** The figure a figure citation was made from, or null. */
  figure: figureIdSchema.nullable(),
  ...rangeFields,
  quote: z.string(),
})
export type Citation = z.infer<typeof citationSchema>

/**
 * A stretch of a brief's text with its evidence. `slot` names what composing made it for (such as
 * `category:grid/report:<id>`), stable from one composing to the next; null for the analyst's own
 * sentences. `composed` is the text as composed, so an edit can be told; null for her own.
 */
export const sentenceSchema = z.object({
  slot: z.string().nullable(),
  text: z.string(),
  composed: z.string().nullable(),
  citations: z.array(citationSchema),
})
export type Sentence = z.infer<typeof sentenceSchema>

const blockBase = { id: briefBlockIdSchema, section: z.string() } as const

/**
 * A block of a brief, a row of the corpus file. `section` is `overview`, `reports`, `category:<key>`,
 * `counts`, `silences` or `own`. Every text of a block is a list of sentences, cells of tables included.
 */
export const briefBlockSchema = z.discriminatedUnion('kind', [
  z.object({
    ...blockBase,
    kind: z.literal('heading'),
    level: z.number().int().min(1).max(4),
    sentences: z.array(sentenceSchema),
  }),
  z.object({ ...blockBase, kind: z.literal('paragraph'), sentences: z.array(sentenceSchema) }),
  z.object({ ...blockBase, kind: z.literal('listItem'), sentences: z.array(sentenceSchema) }),
  z.object({
    ...blockBase,
    kind: z.literal('table'),
    /** The first row is the header. Every row has the same number of cells. */
    rows: z.array(z.array(z.object({ sentences: z.array(sentenceSchema) }))),
  }),
])
export type BriefBlock = z.infer<typeof briefBlockSchema>

/** Which reports and categories a brief is about, in the order they stand in it. */
export const briefChoiceSchema = z.object({ reports: z.array(reportIdSchema), categories: z.array(categoryIdSchema) })
export type BriefChoice = z.infer<typeof briefChoiceSchema>

export const briefSummarySchema = z.object({
  id: briefIdSchema,
  title: z.string(),
  language: languageSchema,
  choice: briefChoiceSchema,
  createdAt: z.string(),
  changedAt: z.string(),
})
export type BriefSummary = z.infer<typeof briefSummarySchema>

export const briefSchema = briefSummarySchema.extend({
  blocks: z.array(briefBlockSchema),
  /** Slots whose sentences the analyst deleted: composing again leaves them out. */
  dropped: z.array(z.string()),
})
export type Brief = z.infer<typeof briefSchema>

/** True when the sentence is no longer the text that composing gave it, or never was. */
export function isOwnText(sentence: Sentence): boolean {
  return sentence.composed === null || sentence.composed !== sentence.text
}

/** The sentences of a block, in reading order, those of table cells included. */
export function sentencesOf(block: BriefBlock): Sentence[] {
  return block.kind === 'table' ? block.rows.flatMap((row) => row.flatMap((cell) => cell.sentences)) : block.sentences
}
