import { useMemo } from 'react'
import type { CategoryId, TagId } from '../../src-shared/domain/ids.ts'
import { tagIdSchema } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { Tag } from '../../src-shared/domain/tag.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { useDeed } from '../status/use-deed.ts'
import { useStatus } from '../status/status-store.ts'
import { useReader } from './reader-store.ts'
import { shortQuote, useReaderWords, type ReaderSay } from './reader-words.ts'
import { blockAt } from './text/outline.ts'
import { rangeOfSelection, tidyRange, type ReportLayout } from './text/report-layout.ts'
import type { TagChanges } from './text/tag-edits.ts'
import { sentenceAround } from './text/units.ts'
import type { OpenReport } from './use-reader-data.ts'

/** What the analyst can do to tags; each paints at once and goes back when the core refuses. */
export interface TagActions {
  /** Tags the selection, or the sentence at the caret when nothing is selected. */
  readonly apply: (category: CategoryId) => void
  /** Changes a tag; `say` is what the status line says of it. */
  readonly change: (tag: Tag, changes: TagChanges, say: string) => void
  readonly recategorise: (tag: Tag, category: CategoryId) => void
  readonly reshape: (tag: Tag, range: Range) => void
  readonly writeMemo: (tag: Tag, memo: string) => void
  readonly remove: (tag: Tag) => void
}

type Deed = ReturnType<typeof useDeed>

export function useTagActions(open: OpenReport | null): TagActions | null {
  const deed = useDeed()
  const say = useReaderWords()
  const coder = useAnswer('corpus.current', {}).value?.coder
  return useMemo(() => {
    if (open === null) return null
    return makeActions({ deed, say, open, coder: coder ?? null })
  }, [deed, say, open, coder])
}

interface Around {
  readonly deed: Deed
  readonly say: ReaderSay
  readonly open: OpenReport
  readonly coder: { readonly id: Tag['coder']; readonly name: string } | null
}

function makeActions(around: Around): TagActions {
  const { open, say } = around
  const nameOf = (category: CategoryId) => open.byId.get(category)?.name ?? ''
  const change = (tag: Tag, changes: TagChanges, text: string) => void changeTag(around, tag, changes, text)
  return {
    apply: (category) => {
      const { selection, remember } = useReader.getState()
      const range = selection === null ? null : rangeToTag(open.layout, rangeOfSelection(selection))
      if (range === null) {
        useStatus.getState().sayDone(say('nothingSelected'), { undoable: false })
        return
      }
      remember(category)
      void applyTag(around, category, range)
    },
    change,
    recategorise: (tag, category) => {
      useReader.getState().remember(category)
      if (tag.category === category) return
      change(tag, { category }, say('recategorised', { from: nameOf(tag.category), to: nameOf(category) }))
    },
    reshape: (tag, range) => {
      useReader.getState().select({ anchor: range.start, focus: range.end })
      const quote = shortQuote(open.layout.text.slice(range.start, range.end))
      change(tag, { start: range.start, end: range.end }, say('reshaped', { quote }))
    },
    writeMemo: (tag, memo) => {
      if (memo !== tag.memo) change(tag, { memo }, say('memoSaved'))
    },
    remove: (tag) => void removeTag(around, tag, say('removed', { name: nameOf(tag.category) })),
  }
}

/** The passage that a category's key tags: the selection without blank ends, else the sentence at the caret; null where nothing is. */
export function rangeToTag(layout: ReportLayout, selected: Range): Range | null {
  const tidy = tidyRange(layout, selected)
  if (tidy.end > tidy.start) return tidy
  const block = blockAt(layout, selected.start)
  if (selected.end > selected.start || block === null || block.end === block.start) return null
  const sentence = sentenceAround(layout.text, block, Math.min(selected.start, block.end - 1))
  return sentence.end > sentence.start ? sentence : null
}

async function applyTag({ deed, say, open, coder }: Around, category: CategoryId, range: Range): Promise<void> {
  const { report, layout, byId } = open
  const quote = layout.text.slice(range.start, range.end)
  const id = crypto.randomUUID()
  if (coder !== null) {
    const tag = paintedTag(open, { category, range, quote, coder: coder.id, coderName: coder.name })
    useReader.getState().beginEdit({ kind: 'add', id, isSettled: false, tag })
    // Focused at once: a memo, another category or a finer range is what often follows.
    useReader.getState().focusTag(tag.id)
  }
  const made = await deed('tag.apply', { report: report.id, category, start: range.start, end: range.end })
  if (made === null) {
    useReader.getState().focusTag(null)
    useReader.getState().cancelEdit(id)
    return
  }
  useReader.getState().settleEdit(id, made)
  useStatus.getState().sayDone(say('tagged', { name: byId.get(category)?.name ?? '', quote: shortQuote(quote) }))
}

async function changeTag({ deed }: Around, tag: Tag, changes: TagChanges, text: string): Promise<void> {
  const id = crypto.randomUUID()
  useReader.getState().beginEdit({ kind: 'change', id, isSettled: false, tag: tag.id, changes })
  if ((await deed('tag.change', { tag: tag.id, changes })) === null) {
    useReader.getState().cancelEdit(id)
    return
  }
  useReader.getState().settleEdit(id)
  useStatus.getState().sayDone(text)
}

async function removeTag({ deed }: Around, tag: Tag, text: string): Promise<void> {
  const id = crypto.randomUUID()
  const { beginEdit, focusTag, focusedTag } = useReader.getState()
  beginEdit({ kind: 'remove', id, isSettled: false, tags: [tag.id] })
  if (focusedTag === tag.id) focusTag(null)
  if ((await deed('tag.remove', { tags: [tag.id] })) === null) {
    useReader.getState().cancelEdit(id)
    return
  }
  useReader.getState().settleEdit(id)
  useStatus.getState().sayDone(text)
}

interface Painted {
  readonly category: CategoryId
  readonly range: Range
  readonly quote: string
  readonly coder: Tag['coder']
  readonly coderName: string
}

function paintedTag(open: OpenReport, { range, ...rest }: Painted): Tag {
  return {
    ...rest,
    ...range,
    id: temporaryId(),
    report: open.report.id,
    prefix: '',
    suffix: '',
    origin: 'manual',
    certainty: null,
    memo: '',
    createdAt: new Date().toISOString(),
  }
}

/** An id for the time until the core has given one. */
function temporaryId(): TagId {
  const random = crypto.randomUUID()
  return tagIdSchema.parse(`${random.slice(0, 14)}7${random.slice(15)}`)
}
