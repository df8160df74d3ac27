import { useEffect } from 'react'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useReader } from './reader-store.ts'
import type { OpenReport } from './use-reader-data.ts'

/** The last place asked for that was shown; coming back to the reader does not jump there again. */
let shown: object | null = null

/** Shows the place that another screen sent the analyst to: in view, flashed once, its tag focused. */
export function useNavigationTarget(open: OpenReport | null): void {
  const target = useNavigation((state) => state.target)
  const report = open?.report.id ?? null
  useEffect(() => {
    if (report !== null) useReader.getState().open(report)
  }, [report])
  useEffect(() => {
    if (open === null || target === null || target === shown) return
    shown = target
    const { select, focusTag, revealRange, askForFocus } = useReader.getState()
    select({ anchor: target.range.start, focus: target.range.end })
    focusTag(target.tag)
    revealRange(target.range, { isFlashed: true })
    askForFocus()
  }, [open, target])
}
