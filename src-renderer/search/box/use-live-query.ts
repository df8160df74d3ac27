import { useEffect, useState } from 'react'
import { useSearch } from '../search-store.ts'

/** Typing rests so long, in milliseconds, before it is looked for. */
const rest = 250
/** What was looked at so long, in milliseconds, is remembered as a query. */
const lookedAt = 1500

/** Looks for what stands in the box once typing rests; never while an input method composes. */
export function useLiveQuery() {
  const draft = useSearch((state) => state.draft)
  const [isComposing, setComposing] = useState(false)
  useEffect(() => {
    if (isComposing) return undefined
    const timer = setTimeout(() => useSearch.getState().ask(draft), rest)
    return () => clearTimeout(timer)
  }, [draft, isComposing])
  useRecent()
  return { isComposing, setComposing }
}

/** Remembers what stayed in the box for a while. */
function useRecent(): void {
  const asked = useSearch((state) => state.asked)
  const mode = useSearch((state) => state.mode)
  const isExact = useSearch((state) => state.isExact)
  useEffect(() => {
    if (asked.trim() === '') return undefined
    const timer = setTimeout(() => useSearch.getState().note({ query: asked, mode, isExact }), lookedAt)
    return () => clearTimeout(timer)
  }, [asked, mode, isExact])
}
