import { useMemo } from 'react'
import type { Tag } from '../../../src-shared/domain/tag.ts'
import type { Command } from '../../command/command-store.ts'
import { useReader } from '../reader-store.ts'
import { useReaderWords, type ReaderSay } from '../reader-words.ts'
import { tidyRange, type ReportLayout } from '../text/report-layout.ts'
import { splitsSurrogatePair } from '../../../src-shared/domain/range.ts'
import { neighbourTag } from '../text/tag-order.ts'
import type { OpenReport } from '../use-reader-data.ts'
import type { TagActions } from '../use-tag-actions.ts'

const none: readonly Command[] = []

/** A command for every category in use, by its key. */
export function useCategoryCommands(open: OpenReport | null, actions: TagActions | null): readonly Command[] {
  const say = useReaderWords()
  const categories = open?.categories
  return useMemo(() => {
    if (categories === undefined || actions === null) return none
    return categories
      .filter((category) => !category.archived)
      .map((category) => ({
        id: `reader.tagWith.${category.key}`,
        label: say('tagWith', { name: category.name }),
        key: category.shortcut?.toUpperCase() ?? null,
        group: say('groupCategories'),
        run: () => actions.apply(category.id),
      }))
  }, [say, categories, actions])
}

/** The commands about the selection as something to tag, and about the focused tag. */
export function useTagCommands(open: OpenReport | null, actions: TagActions | null): readonly Command[] {
  const say = useReaderWords()
  const focusedTag = useReader((state) => state.focusedTag)
  const lastCategory = useReader((state) => state.lastCategory)
  return useMemo(() => {
    if (open === null || actions === null) return none
    const tag = open.tags.find((one) => one.id === focusedTag) ?? null
    const last = lastCategory === null ? undefined : open.byId.get(lastCategory)
    return [
      {
        id: 'reader.openPalette',
        label: say('openPalette'),
        key: 'Space',
        group: say('groupTag'),
        run: () => useReader.getState().openPalette('apply'),
      },
      {
        id: 'reader.repeat',
        label: last === undefined ? say('repeatNothing') : say('repeat', { name: last.name }),
        key: 'Q',
        group: say('groupTag'),
        isEnabled: last !== undefined,
        run: () => (last === undefined ? undefined : actions.apply(last.id)),
      },
      ...neighbourCommands(say, open),
      ...focusedCommands({ say, tag, actions, layout: open.layout }),
    ]
  }, [say, open, actions, focusedTag, lastCategory])
}

function neighbourCommands(say: ReaderSay, open: OpenReport): Command[] {
  const go = (direction: 'next' | 'previous') => {
    const { focusedTag, selection, goToTag, askForFocus } = useReader.getState()
    const caret = selection === null ? 0 : Math.min(selection.anchor, selection.focus)
    const tag = neighbourTag(open.tags, { focused: focusedTag, caret }, direction)
    if (tag === null) return
    goToTag(tag)
    askForFocus()
  }
  const group = say('groupTag')
  const isEnabled = open.tags.length > 0
  return [
    { id: 'reader.nextTag', label: say('nextTag'), key: 'Tab', group, isEnabled, run: () => go('next') },
    { id: 'reader.previousTag', label: say('previousTag'), key: 'Shift+Tab', group, isEnabled, run: () => go('previous') },
  ]
}

interface Focused {
  readonly say: ReaderSay
  readonly tag: Tag | null
  readonly actions: TagActions
  readonly layout: ReportLayout
}

function focusedCommands({ say, tag, actions, layout }: Focused): Command[] {
  const shared = { group: say('groupTag'), isEnabled: tag !== null }
  const withTag = (act: (tag: Tag) => void) => () => {
    if (tag !== null) act(tag)
  }
  const move = (edge: 'start' | 'end', by: -1 | 1) =>
    withTag((focused) => {
      const range = moveEdge(layout, focused, edge, by)
      if (range !== null) actions.reshape(focused, range)
    })
  return [
    {
      ...shared,
      id: 'reader.removeTag',
      label: say('removeTag'),
      key: 'Delete',
      run: withTag((focused) => actions.remove(focused)),
    },
    {
      ...shared,
      id: 'reader.writeMemo',
      label: say('writeMemo'),
      key: 'M',
      run: withTag((focused) => useReader.getState().openMemo(focused.id)),
    },
    {
      ...shared,
      id: 'reader.changeCategory',
      label: say('changeCategory'),
      key: 'Shift+Space',
      run: () => useReader.getState().openPalette('change'),
    },
    { ...shared, id: 'reader.startLeft', label: say('startLeft'), key: 'Alt+ArrowLeft', run: move('start', -1) },
    { ...shared, id: 'reader.startRight', label: say('startRight'), key: 'Alt+ArrowRight', run: move('start', 1) },
    { ...shared, id: 'reader.endLeft', label: say('endLeft'), key: 'Alt+Shift+ArrowLeft', run: move('end', -1) },
    { ...shared, id: 'reader.endRight', label: say('endRight'), key: 'Alt+Shift+ArrowRight', run: move('end', 1) },
  ]
}

/** The tag's range with one end a character on, over line ends and surrogate pairs in one step; null where it cannot go. */
export function moveEdge(
  layout: ReportLayout,
  tag: Tag,
  edge: 'start' | 'end',
  by: -1 | 1,
): { start: number; end: number } | null {
  const range = { start: tag.start, end: tag.end }
  for (let at = range[edge] + by; at >= 0 && at <= layout.text.length; at += by) {
    if (splitsSurrogatePair(layout.text, at)) continue
    const moved = { ...range, [edge]: at }
    if (moved.end <= moved.start) return null
    const tidy = tidyRange(layout, moved)
    if (tidy.end > tidy.start && tidy.start === moved.start && tidy.end === moved.end) return moved
  }
  return null
}
