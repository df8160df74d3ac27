import type { BriefBlock, Citation, Sentence } from '../../src-shared/domain/brief.ts'
import type { BriefBlockId } from '../../src-shared/domain/ids.ts'

/** No sentence carries more citations than this: beyond, the first ones stand for the rest. */
const citationLimit = 60

/** A composed sentence. */
export function say(slot: string, text: string, citations: readonly Citation[] = []): Sentence {
  return { slot, text, composed: text, citations: citations.slice(0, citationLimit) }
}

/** A block before it has its id. */
export type BlockDraft = BriefBlock extends infer Block ? (Block extends BriefBlock ? Omit<Block, 'id'> : never) : never

/** A heading of one sentence. */
export function heading(section: string, level: number, text: string): BlockDraft {
  return { kind: 'heading', section, level, sentences: [say(`heading/${section}`, text)] }
}

/** A paragraph; nothing when it has no sentence. */
export function paragraph(section: string, sentences: readonly Sentence[]): BlockDraft[] {
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', section, sentences: [...sentences] }]
}

/** An item of a list. */
export function listItem(section: string, sentences: readonly Sentence[]): BlockDraft {
  return { kind: 'listItem', section, sentences: [...sentences] }
}

/** A table of cells with one sentence each, the first row its header. */
export function table(section: string, rows: readonly (readonly Sentence[])[]): BlockDraft {
  return { kind: 'table', section, rows: rows.map((row) => row.map((sentence) => ({ sentences: [sentence] }))) }
}

/** Gives drafts their ids. */
export function withIds(drafts: readonly BlockDraft[], newId: () => BriefBlockId): BriefBlock[] {
  return drafts.map((draft): BriefBlock => ({ id: newId(), ...draft }))
}
