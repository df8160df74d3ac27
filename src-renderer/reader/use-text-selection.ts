import { useEffect } from 'react'
import type { Tag } from '../../src-shared/domain/tag.ts'
import type { ReportSurface } from './paint/report-surface.ts'
import { useReader } from './reader-store.ts'
import { rangeOfSelection } from './text/report-layout.ts'
import { tagsAt } from './text/tag-order.ts'

/** Keeps the store's selection and the browser's the same while the text has the keyboard; elsewhere the store's stays. */
export function useTextSelection(surface: ReportSurface | null, tags: readonly Tag[], isFocused: boolean): void {
  const selection = useReader((state) => state.selection)
  useEffect(() => {
    if (surface === null) return undefined
    const hear = () => followBrowser(surface, tags)
    document.addEventListener('selectionchange', hear)
    return () => document.removeEventListener('selectionchange', hear)
  }, [surface, tags])
  useEffect(() => {
    if (surface !== null && isFocused && selection !== null) surface.writeSelection(selection)
  }, [surface, isFocused, selection])
}

/** Takes over what the browser has selected in the text. The focused tag is let go when the caret leaves it. */
export function followBrowser(surface: ReportSurface, tags: readonly Tag[]): void {
  const now = surface.readSelection()
  if (now === null) return
  const { selection, focusedTag, select, focusTag } = useReader.getState()
  if (selection?.anchor === now.anchor && selection.focus === now.focus) return
  select(now)
  const focused = tags.find((tag) => tag.id === focusedTag)
  if (focused !== undefined && tagsAt([focused], rangeOfSelection(now)).length === 0) focusTag(null)
}
