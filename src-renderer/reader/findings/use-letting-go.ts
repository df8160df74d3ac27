import { useEffect } from 'react'
import { useReader } from '../reader-store.ts'
import { rangeOfSelection } from '../text/report-layout.ts'
import { tagsAt } from '../text/tag-order.ts'
import { useFindings } from './finding-store.ts'

/** Shuts the card when the caret leaves what it is about, and with the report. */
export function useLettingGo(): void {
  const selection = useReader((state) => state.selection)
  useEffect(() => {
    const { card, closeCard } = useFindings.getState()
    if (card === null || selection === null) return
    if (tagsAt([card.range], rangeOfSelection(selection)).length === 0) closeCard()
  }, [selection])
  useEffect(() => () => useFindings.getState().closeCard(), [])
}
