import type { KeyboardEvent } from 'react'
import type { Tag } from '../../src-shared/domain/tag.ts'
import type { ReportSurface } from './paint/report-surface.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useFindings } from './findings/finding-store.ts'
import { useReader } from './reader-store.ts'
import { followBrowser } from './use-text-selection.ts'
import { neighbourTag } from './text/tag-order.ts'

type Move = readonly ['backward' | 'forward', 'character' | 'word' | 'line' | 'lineboundary']

/**
 * The keys that move the caret and select in the locked text, and Tab from tag to tag. The text is
 * no text field, so the browser moves no caret there by itself. True when the key was one of them.
 */
export function hearTextKey(event: KeyboardEvent, surface: ReportSurface, tags: readonly Tag[]): boolean {
  if (event.nativeEvent.isComposing || event.altKey) return false
  if (isMod(event)) return hearModKey(event, surface) || modifySelection(event, surface, tags)
  if (event.key === 'Tab') return goToNeighbour(tags, event)
  return event.key === 'Escape' ? letGo() : modifySelection(event, surface, tags)
}

function hearModKey(event: KeyboardEvent, surface: ReportSurface): boolean {
  const { blocks } = surface.layout
  if (event.key.toLowerCase() === 'a') return selectAll(surface)
  if (event.key === 'Home') return moveTo(surface, blocks.at(0)?.start ?? 0, event.shiftKey)
  return event.key === 'End' && moveTo(surface, blocks.at(-1)?.end ?? 0, event.shiftKey)
}

function modifySelection(event: KeyboardEvent, surface: ReportSurface, tags: readonly Tag[]): boolean {
  const move = moveOf(event)
  if (move === null) return false
  const { selection } = useReader.getState()
  if (selection !== null) surface.writeSelection(selection)
  document.getSelection()?.modify(event.shiftKey ? 'extend' : 'move', ...move)
  // The browser tells of the change later than the next key may come.
  followBrowser(surface, tags)
  return true
}

function isMod(event: KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey
}

function moveOf(event: KeyboardEvent): Move | null {
  const mod = isMod(event)
  switch (event.key) {
    case 'ArrowLeft':
      return ['backward', mod ? 'word' : 'character']
    case 'ArrowRight':
      return ['forward', mod ? 'word' : 'character']
    case 'ArrowUp':
      return mod ? null : ['backward', 'line']
    case 'ArrowDown':
      return mod ? null : ['forward', 'line']
    case 'Home':
      return ['backward', 'lineboundary']
    case 'End':
      return ['forward', 'lineboundary']
    default:
      return null
  }
}

function moveTo(surface: ReportSurface, position: number, isExtending: boolean): boolean {
  const { selection, select, revealRange } = useReader.getState()
  const anchor = isExtending && selection !== null ? selection.anchor : position
  select({ anchor, focus: position })
  surface.writeSelection({ anchor, focus: position })
  revealRange({ start: position, end: position })
  return true
}

function selectAll({ layout }: ReportSurface): boolean {
  const anchor = layout.blocks.at(0)?.start ?? 0
  useReader.getState().select({ anchor, focus: layout.blocks.at(-1)?.end ?? anchor })
  return true
}

function goToNeighbour(tags: readonly Tag[], event: KeyboardEvent): boolean {
  const { focusedTag, selection, goToTag } = useReader.getState()
  const caret = selection === null ? 0 : Math.min(selection.anchor, selection.focus)
  const tag = neighbourTag(tags, { focused: focusedTag, caret }, event.shiftKey ? 'previous' : 'next')
  // Beyond the last tag, Tab leaves the text as it leaves anything else.
  if (tag === null) {
    event.stopPropagation()
    return false
  }
  goToTag(tag)
  return true
}

/** True while the place that a line of the search led to is still just what is selected: letting go of it leads back. */
function isUntouched(): boolean {
  const { cameFrom, target } = useNavigation.getState()
  const { selection, focusedTag } = useReader.getState()
  if (cameFrom !== 'search' || target === null || selection === null || focusedTag !== target.tag) return false
  return selection.anchor === target.range.start && selection.focus === target.range.end
}

function letGo(): boolean {
  const { find, selection, focusedTag, changeFind, focusTag, select } = useReader.getState()
  if (find.isOpen) {
    changeFind({ isOpen: false })
    return true
  }
  if (useFindings.getState().card !== null) {
    useFindings.getState().closeCard()
    return true
  }
  if (isUntouched()) {
    useNavigation.getState().goTo('search')
    return true
  }
  const isNothingHeld = focusedTag === null && (selection === null || selection.anchor === selection.focus)
  focusTag(null)
  if (selection !== null) select({ anchor: selection.focus, focus: selection.focus })
  // With nothing to let go of, the key is for what else hears it.
  return !isNothingHeld
}
