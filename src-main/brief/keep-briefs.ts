import type { Brief, BriefBlock, BriefChoice, BriefSummary } from '../../src-shared/domain/brief.ts'
import { sentencesOf } from '../../src-shared/domain/brief.ts'
import type { BriefId } from '../../src-shared/domain/ids.ts'
import { briefBlockIdSchema, briefIdSchema } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import type { BriefHead } from './brief-queries.ts'
import {
  blockOf,
  contentOf,
  deleteBlock,
  deleteBriefRows,
  findBlockRows,
  findBrief,
  findBriefs,
  findForeignBlocks,
  insertBlock,
  insertBrief,
  updateBlock,
  updateBrief,
} from './brief-queries.ts'
import type { BriefRequest } from './brief-facts.ts'
import { composeBrief, composeWithTitle } from './compose-brief.ts'
import { giveOrdinals } from './order-blocks.ts'
import { recomposeBrief } from './recompose-brief.ts'

/** All briefs, the one changed last first. */
export function listBriefs(corpus: ReadableCorpus): BriefSummary[] {
  return findBriefs(corpus).map(toSummary)
}

/** A brief with its blocks. Fails with `not_found`. */
export function readBrief(corpus: ReadableCorpus, brief: BriefId): Brief {
  return { ...findBrief(corpus, brief), blocks: findBlockRows(corpus, brief).map(blockOf) }
}

/** Composes a brief and stores it. */
export function composeNewBrief(corpus: WritableCorpus, request: BriefRequest): Brief {
  const { title, blocks } = composeWithTitle(corpus, request)
  const now = corpus.now()
  const id = briefIdSchema.parse(corpus.newId())
  const { choice, language } = request
  const head: BriefHead = { id, title, choice, language, dropped: [], createdAt: now, changedAt: now }
  corpus.act({ label: 'brief.compose', subject: title }, () => {
    insertBrief(corpus, head)
    storeBlocks(corpus, id, blocks)
  })
  return readBrief(corpus, id)
}

/** What composing again is given: a new choice or language, and whether deleted sentences come back. */
export interface RecomposeRequest {
  readonly brief: BriefId
  readonly choice?: BriefChoice | undefined
  readonly language?: Language | undefined
  readonly restoreDropped: boolean
  readonly starters?: BriefRequest['starters']
}

/** A brief composed again, with what became of the analyst's sentences. */
export interface RecomposeOutcome {
  readonly brief: Brief
  readonly kept: number
  readonly replaced: number
  readonly outdated: string[]
}

/** Composes a stored brief again; what the analyst wrote stays, what she deleted stays out unless it is asked back. */
export function recomposeStoredBrief(corpus: WritableCorpus, request: RecomposeRequest): RecomposeOutcome {
  const before = readBrief(corpus, request.brief)
  const { choice, language } = { choice: request.choice ?? before.choice, language: request.language ?? before.language }
  const dropped = request.restoreDropped ? [] : before.dropped
  const fresh = composeBrief(corpus, { choice, language, starters: request.starters })
  const { blocks, kept, replaced, outdated } = recomposeBrief({ blocks: before.blocks, dropped }, fresh, () =>
    briefBlockIdSchema.parse(corpus.newId()),
  )
  corpus.act({ label: 'brief.recompose', subject: before.title }, () => {
    storeBlocks(corpus, before.id, blocks)
    updateBrief(corpus, { ...before, choice, language, dropped, changedAt: corpus.now() })
  })
  return { brief: readBrief(corpus, before.id), kept, replaced, outdated }
}

/** Stores a brief as it stands in the editor. Slots no longer in it count as deleted; slots that are back no longer do. */
export function saveBrief(corpus: WritableCorpus, brief: BriefId, blocks: readonly BriefBlock[]): BriefSummary {
  refuseRaggedTables(blocks)
  const before = readBrief(corpus, brief)
  const now = slotsOf(blocks)
  const dropped = [...new Set([...before.dropped, ...slotsOf(before.blocks)])].filter((slot) => !now.has(slot))
  corpus.act({ label: 'brief.save', subject: before.title }, () => {
    const changed = storeBlocks(corpus, brief, withFreeIds(corpus, brief, blocks))
    if (changed > 0) updateBrief(corpus, { ...before, dropped, changedAt: corpus.now() })
  })
  return toSummary(findBrief(corpus, brief))
}

/** Gives a brief another title. */
export function renameBrief(corpus: WritableCorpus, brief: BriefId, title: string): BriefSummary {
  const before = findBrief(corpus, brief)
  if (before.title === title) return toSummary(before)
  corpus.act({ label: 'brief.rename', subject: title }, () => updateBrief(corpus, { ...before, title, changedAt: corpus.now() }))
  return toSummary(findBrief(corpus, brief))
}

/** Takes a brief out of the corpus (undoable). */
export function deleteBrief(corpus: WritableCorpus, brief: BriefId): void {
  const { title } = findBrief(corpus, brief)
  corpus.act({ label: 'brief.delete', subject: title }, () => deleteBriefRows(corpus, brief))
}

function toSummary({ id, title, language, choice, createdAt, changedAt }: BriefHead): BriefSummary {
  return { id, title, language, choice, createdAt, changedAt }
}

function slotsOf(blocks: readonly BriefBlock[]): Set<string> {
  return new Set(blocks.flatMap(sentencesOf).flatMap(({ slot }) => slot ?? []))
}

/** Stores the blocks in their order, touching only rows that differ; gives back how many it touched. */
function storeBlocks(corpus: WritableCorpus, brief: BriefId, blocks: readonly BriefBlock[]): number {
  const stored = new Map(findBlockRows(corpus, brief).map((row) => [row.id, row]))
  const ordinals = giveOrdinals(blocks.map(({ id }) => stored.get(id)?.ordinal ?? null))
  let touched = 0
  blocks.forEach((block, index) => {
    const row = { id: block.id, ordinal: ordinals[index] ?? index, content: contentOf(block) }
    const before = stored.get(block.id)
    stored.delete(block.id)
    if (before?.ordinal === row.ordinal && before.content === row.content) return
    touched += 1
    if (before === undefined) insertBlock(corpus, brief, row)
    else updateBlock(corpus, row)
  })
  for (const id of stored.keys()) deleteBlock(corpus, id)
  return touched + stored.size
}

/** A block pasted twice, or from another brief, gets an id of its own. */
function withFreeIds(corpus: WritableCorpus, brief: BriefId, blocks: readonly BriefBlock[]): BriefBlock[] {
  const taken = new Set(
    findForeignBlocks(
      corpus,
      brief,
      blocks.map(({ id }) => id),
    ),
  )
  return blocks.map((block) => {
    const id = taken.has(block.id) ? briefBlockIdSchema.parse(corpus.newId()) : block.id
    taken.add(id)
    return { ...block, id }
  })
}

function refuseRaggedTables(blocks: readonly BriefBlock[]): void {
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') return
    const width = block.rows[0]?.length ?? 0
    const ragged = block.rows.findIndex((row) => row.length !== width)
    if (ragged >= 0) throw new Failed('bad_input', `blocks.${String(index)}.rows.${String(ragged)}`, `${String(width)} cells`)
  })
}
