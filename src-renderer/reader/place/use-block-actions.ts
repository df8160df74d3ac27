import { useMemo } from 'react'
import type { BlockKind } from '../../../src-shared/domain/report.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useStatus } from '../../status/status-store.ts'
import { useReader } from '../reader-store.ts'
import { blockAt } from '../text/outline.ts'
import { piecesOf, rangeOfSelection, type ReportLayout, type TextBlock } from '../text/report-layout.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { usePlaceWords } from './place-words.ts'

/** What a block is to be; `level` counts for headings alone. */
export interface BlockChoice {
  readonly kind: BlockKind
  readonly level: number | null
}

export interface BlockActions {
  /** Says what these blocks are. */
  readonly set: (blocks: readonly TextBlock[], choice: BlockChoice) => void
  /** Says what the blocks at the caret or in the selection are. */
  readonly setHere: (choice: BlockChoice) => void
}

export function useBlockActions(open: OpenReport | null): BlockActions | null {
  const deed = useDeed()
  const say = usePlaceWords()
  const report = open?.report.id
  const layout = open?.layout
  return useMemo(() => {
    if (report === undefined || layout === undefined) return null
    const set: BlockActions['set'] = (blocks, choice) => void change(blocks, choice)
    const change = async (blocks: readonly TextBlock[], choice: BlockChoice) => {
      const ids = blocks.map(({ id }) => id)
      const done = await deed('intake.setBlockKind', { report, blocks: ids, ...choice })
      if (done === null) return
      const isChanged = done.changed > 0
      const kind = say(`kind_${choice.kind}`)
      const text = isChanged ? say('blocksChanged', { count: done.changed, kind }) : say('blocksSame', { kind })
      useStatus.getState().sayDone(text, { undoable: isChanged })
    }
    const setHere: BlockActions['setHere'] = (choice) => {
      const { selection } = useReader.getState()
      const blocks = selection === null ? [] : blocksAt(layout, rangeOfSelection(selection))
      if (blocks.length === 0) useStatus.getState().sayDone(say('noBlock'), { undoable: false })
      else set(blocks, choice)
    }
    return { set, setHere }
  }, [deed, say, report, layout])
}

/** The block at a caret, or those that a range has a character of. */
export function blocksAt(layout: ReportLayout, range: Range): TextBlock[] {
  const at = range.start === range.end ? blockAt(layout, range.start) : null
  if (at !== null) return [at]
  return piecesOf(layout, range).flatMap(({ block }) => layout.blocks[block] ?? [])
}
