import type { BriefBlock, Sentence } from '../../src-shared/domain/brief.ts'
import { isOwnText, sentencesOf } from '../../src-shared/domain/brief.ts'
import type { BriefBlockId } from '../../src-shared/domain/ids.ts'
import type { TableBlock } from './merge-table.ts'
import { asOwn, mergeTable, withoutEmptyLines } from './merge-table.ts'

/** A brief as it stands, with what the analyst made of it. */
export interface ExistingBrief {
  readonly blocks: readonly BriefBlock[]
  /** Slots whose sentences she deleted. */
  readonly dropped: readonly string[]
}

/** A brief composed again. `kept` counts the analyst's sentences in it, `replaced` the composed ones that say something else now. */
export interface RecomposedBrief {
  readonly blocks: BriefBlock[]
  readonly kept: number
  readonly replaced: number
  /** Slots of edited sentences for which composing would now say something else, or nothing. */
  readonly outdated: string[]
}

/**
 * Composes a brief again: composed sentences give way to the fresh ones, what the analyst wrote or edited stays
 * where it stands, what she deleted stays out. Blocks keep their ids, so that little changes in the file. Pure.
 */
export function recomposeBrief(
  existing: ExistingBrief,
  fresh: readonly BriefBlock[],
  newId: () => BriefBlockId,
): RecomposedBrief {
  const before = indexSentences(existing)
  const blocks = fresh.map((block) => refreshBlock(block, before))
  takeOverIds(blocks, existing.blocks)
  placeLoose(blocks, existing.blocks, looseSentences(existing, fresh, before), newId)
  return {
    blocks: blocks.map(withoutGaps).filter((block) => block !== null),
    ...summarise(existing, fresh, before),
  }
}

interface SentenceIndex {
  /** The sentence that holds a slot; of several the first. */
  readonly bySlot: ReadonlyMap<string, Sentence>
  readonly dropped: ReadonlySet<string>
}

function indexSentences(existing: ExistingBrief): SentenceIndex {
  const bySlot = new Map<string, Sentence>()
  for (const sentence of existing.blocks.flatMap(sentencesOf)) {
    if (sentence.slot !== null && !bySlot.has(sentence.slot)) bySlot.set(sentence.slot, sentence)
  }
  return { bySlot, dropped: new Set(existing.dropped.filter((slot) => !bySlot.has(slot))) }
}

function refreshBlock(block: BriefBlock, before: SentenceIndex): BriefBlock {
  const refresh = (sentences: readonly Sentence[]): Sentence[] =>
    sentences.flatMap((sentence) => refreshSentence(sentence, before) ?? [])
  if (block.kind === 'table') {
    return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ sentences: refresh(cell.sentences) }))) }
  }
  return { ...block, sentences: refresh(block.sentences) }
}

function refreshSentence(sentence: Sentence, { bySlot, dropped }: SentenceIndex): Sentence | null {
  if (sentence.slot === null) return sentence
  if (dropped.has(sentence.slot)) return null
  const held = bySlot.get(sentence.slot)
  return held !== undefined && isOwnText(held) && held.text !== sentence.text ? held : sentence
}

/** A block goes on under the id of the older block that holds its first known slot. */
function takeOverIds(blocks: BriefBlock[], older: readonly BriefBlock[]): void {
  const holder = new Map<string, BriefBlock>()
  for (const block of older) {
    for (const { slot } of sentencesOf(block)) if (slot !== null && !holder.has(slot)) holder.set(slot, block)
  }
  const taken = new Set<BriefBlockId>()
  for (const block of blocks) {
    const held = sentencesOf(block)
      .map(({ slot }) => (slot === null ? undefined : holder.get(slot)))
      .find((found) => found !== undefined && !taken.has(found.id))
    if (held === undefined) continue
    block.id = held.id
    taken.add(held.id)
  }
}

/** The analyst's sentences that no fresh slot takes up: her own, copies, and edited ones whose slot is gone. */
function looseSentences(existing: ExistingBrief, fresh: readonly BriefBlock[], before: SentenceIndex): Set<Sentence> {
  const slots = new Set(fresh.flatMap(sentencesOf).map(({ slot }) => slot))
  const all = existing.blocks.flatMap(sentencesOf)
  return new Set(
    all.filter((sentence) => {
      if (sentence.slot === null || before.bySlot.get(sentence.slot) !== sentence) return true
      return isOwnText(sentence) && !slots.has(sentence.slot)
    }),
  )
}

/** Where sentences of a brief stand, kept up to date while loose ones are put in. */
function placeLoose(
  blocks: BriefBlock[],
  older: readonly BriefBlock[],
  loose: ReadonlySet<Sentence>,
  newId: () => BriefBlockId,
): void {
  const homes = new Map<string, BriefBlock>()
  for (const block of blocks) {
    for (const { slot } of sentencesOf(block)) if (slot !== null) homes.set(slot, block)
  }
  const homeOf = (sentence: Sentence): BriefBlock | undefined =>
    sentence.slot === null || loose.has(sentence) ? undefined : homes.get(sentence.slot)
  let anchor: BriefBlock | null = null
  for (const block of older) {
    const home: BriefBlock | undefined = sentencesOf(block)
      .map(homeOf)
      .find((found) => found !== undefined)
    const added: BriefBlock[] =
      block.kind === 'table' ? placeTableWords(block, home, loose, newId) : placeWords(block, homeOf, loose)
    anchor = home ?? anchor
    for (const own of added) {
      // A fresh block may go on under this id already.
      if (blocks.some(({ id }) => id === own.id)) own.id = newId()
      blocks.splice(anchor === null ? 0 : blocks.indexOf(anchor) + 1, 0, own)
      anchor = own
    }
  }
}

/** Puts the loose sentences of a block behind their neighbours; gives back a block of their own where none is left. */
function placeWords(
  block: Exclude<BriefBlock, TableBlock>,
  homeOf: (sentence: Sentence) => BriefBlock | undefined,
  loose: ReadonlySet<Sentence>,
): BriefBlock[] {
  const own = block.sentences.filter((sentence) => loose.has(sentence)).map(asOwn)
  if (own.length === 0) return []
  const first = block.sentences.find((sentence) => isTextBlock(homeOf(sentence)))
  let home = first === undefined ? undefined : homeOf(first)
  if (!isTextBlock(home)) return [{ ...block, sentences: own }]
  let at = home.sentences.findIndex(({ slot }) => slot === first?.slot)
  for (const sentence of block.sentences) {
    const place = homeOf(sentence)
    if (loose.has(sentence)) home.sentences.splice(at++, 0, asOwn(sentence))
    else if (isTextBlock(place)) {
      home = place
      at = place.sentences.findIndex(({ slot }) => slot === sentence.slot) + 1
    }
  }
  return []
}

function isTextBlock(block: BriefBlock | undefined): block is Exclude<BriefBlock, TableBlock> {
  return block !== undefined && block.kind !== 'table'
}

function placeTableWords(
  block: TableBlock,
  home: BriefBlock | undefined,
  loose: ReadonlySet<Sentence>,
  newId: () => BriefBlockId,
): BriefBlock[] {
  const own = sentencesOf(block).filter((sentence) => loose.has(sentence))
  if (own.length === 0) return []
  const homeless = home?.kind === 'table' ? mergeTable(home, block, loose) : own
  return homeless.length === 0 ? [] : [{ id: newId(), section: block.section, kind: 'paragraph', sentences: homeless.map(asOwn) }]
}

function withoutGaps(block: BriefBlock): BriefBlock | null {
  if (block.kind === 'table') return withoutEmptyLines(block)
  return block.sentences.length === 0 ? null : block
}

function summarise(
  existing: ExistingBrief,
  fresh: readonly BriefBlock[],
  { bySlot }: SentenceIndex,
): Pick<RecomposedBrief, 'kept' | 'replaced' | 'outdated'> {
  const now = new Map(fresh.flatMap(sentencesOf).map(({ slot, text }) => [slot, text]))
  const sentences = existing.blocks.flatMap(sentencesOf)
  const own = sentences.filter(isOwnText)
  const composed = sentences.filter((sentence) => !isOwnText(sentence) && bySlot.get(sentence.slot ?? '') === sentence)
  return {
    kept: own.length,
    replaced: composed.filter(({ slot, text }) => now.has(slot) && now.get(slot) !== text).length,
    outdated: own.flatMap(({ slot, text, composed: was }) =>
      slot !== null && now.get(slot) !== was && now.get(slot) !== text ? [slot] : [],
    ),
  }
}
