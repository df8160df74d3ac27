import { z } from 'zod'
import type { BriefBlock, BriefSummary } from '../../src-shared/domain/brief.ts'
import { briefBlockSchema, briefChoiceSchema } from '../../src-shared/domain/brief.ts'
import type { BriefBlockId, BriefId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { oneOf, sql } from '../corpus/sql.ts'

/** A brief without its blocks, as its row holds it. */
export type BriefHead = BriefSummary & { readonly dropped: string[] }

interface BriefRow {
  id: BriefId
  title: string
  language: Language
  reports: string
  categories: string
  dropped: string
  createdAt: string
  changedAt: string
}

/** A block with its place among the others; ordinals leave room between. `content` is the block's stored JSON, without its id. */
export interface BlockRow {
  readonly id: BriefBlockId
  readonly ordinal: number
  readonly content: string
}

/** All briefs, the one changed last first. */
export function findBriefs(corpus: ReadableCorpus): BriefHead[] {
  return corpus.all<BriefRow>(sql`${selectBrief} ORDER BY changed_at DESC, id DESC`).map(toHead)
}

/** A brief's row. Fails with `not_found`. */
export function findBrief(corpus: ReadableCorpus, brief: BriefId): BriefHead {
  const row = corpus.get<BriefRow>(sql`${selectBrief} WHERE id = ${brief}`)
  if (row === undefined) throw new Failed('not_found', 'brief', brief)
  return toHead(row)
}

/** Stores a brief's row. */
export function insertBrief(corpus: WritableCorpus, brief: BriefHead): void {
  const { id, title, language, choice, dropped, createdAt, changedAt } = brief
  corpus.run(sql`INSERT INTO brief (id, title, language, reports, categories, dropped, created_at, changed_at)
    VALUES (${id}, ${title}, ${language}, ${JSON.stringify(choice.reports)}, ${JSON.stringify(choice.categories)},
      ${JSON.stringify(dropped)}, ${createdAt}, ${changedAt})`)
}

/** Brings a brief's row up to date. */
export function updateBrief(corpus: WritableCorpus, brief: BriefHead): void {
  const { id, title, language, choice, dropped, changedAt } = brief
  corpus.run(sql`UPDATE brief SET title = ${title}, language = ${language}, reports = ${JSON.stringify(choice.reports)},
    categories = ${JSON.stringify(choice.categories)}, dropped = ${JSON.stringify(dropped)}, changed_at = ${changedAt}
    WHERE id = ${id}`)
}

/** Takes a brief and its blocks out. */
export function deleteBriefRows(corpus: WritableCorpus, brief: BriefId): void {
  corpus.run(sql`DELETE FROM brief_block WHERE brief = ${brief}`)
  corpus.run(sql`DELETE FROM brief WHERE id = ${brief}`)
}

/** The blocks of a brief as stored, in order. */
export function findBlockRows(corpus: ReadableCorpus, brief: BriefId): BlockRow[] {
  return corpus.all<BlockRow>(sql`SELECT id, ordinal, content FROM brief_block WHERE brief = ${brief} ORDER BY ordinal, id`)
}

/** Those of the ids that blocks of other briefs have. */
export function findForeignBlocks(corpus: ReadableCorpus, brief: BriefId, blocks: readonly BriefBlockId[]): BriefBlockId[] {
  const rows = corpus.all<{ id: BriefBlockId }>(
    sql`SELECT id FROM brief_block WHERE brief <> ${brief} AND id IN ${oneOf(blocks)}`,
  )
  return rows.map(({ id }) => id)
}

/** Stores a block. */
export function insertBlock(corpus: WritableCorpus, brief: BriefId, { id, ordinal, content }: BlockRow): void {
  corpus.run(sql`INSERT INTO brief_block (id, brief, ordinal, content) VALUES (${id}, ${brief}, ${ordinal}, ${content})`)
}

/** Brings a block up to date. */
export function updateBlock(corpus: WritableCorpus, { id, ordinal, content }: BlockRow): void {
  corpus.run(sql`UPDATE brief_block SET ordinal = ${ordinal}, content = ${content} WHERE id = ${id}`)
}

/** Takes a block out. */
export function deleteBlock(corpus: WritableCorpus, block: BriefBlockId): void {
  corpus.run(sql`DELETE FROM brief_block WHERE id = ${block}`)
}

/** The block as its row's content: everything but the id, with keys in the order of the schema, so that equal blocks are equal text. */
export function contentOf(block: BriefBlock): string {
  return JSON.stringify(briefBlockSchema.parse(block), (key, value: unknown) => (key === 'id' ? undefined : value))
}

/** The block that a row holds. Fails with `corpus_damaged` when the content is not one. */
export function blockOf(row: BlockRow): BriefBlock {
  const content = storedContent.safeParse(row.content)
  const block = briefBlockSchema.safeParse(content.success ? { ...content.data, id: row.id } : null)
  if (!block.success) throw new Failed('corpus_damaged', `brief_block ${row.id}`, z.prettifyError(block.error))
  return block.data
}

const selectBrief = sql`SELECT id, title, language, reports, categories, dropped, created_at AS createdAt, changed_at AS changedAt FROM brief`
const storedJson = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: String(error) })
    return z.NEVER
  }
})
const storedContent = storedJson.pipe(z.record(z.string(), z.unknown()))
const storedSlots = storedJson.pipe(z.array(z.string()))
const storedIds = storedJson.pipe(z.array(z.string()))

function toHead(row: BriefRow): BriefHead {
  const { id, title, language, createdAt, changedAt } = row
  const choice = briefChoiceSchema.parse({
    reports: storedIds.parse(row.reports),
    categories: storedIds.parse(row.categories),
  })
  return { id, title, language, choice, createdAt, changedAt, dropped: storedSlots.parse(row.dropped) }
}
