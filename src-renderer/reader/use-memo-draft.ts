import { useCallback, useEffect, useRef, useState } from 'react'

/** After so many milliseconds without a key press a draft is saved. */
const pause = 600

/**
 * The text of a field that saves itself: after a pause, on blur, and when the field goes away. A
 * value that changes elsewhere (undo) shows up unless the field holds an unsaved draft.
 */
export function useMemoDraft(value: string, save: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, save })
  useEffect(() => {
    latest.current = { draft, save }
  })
  const flush = useCallback(() => {
    const { draft: text, save: saveText } = latest.current
    if (text === null) return
    latest.current = { ...latest.current, draft: null }
    saveText(text)
    setDraft(null)
  }, [])
  useEffect(() => {
    if (draft === null) return undefined
    const timer = setTimeout(flush, pause)
    return () => clearTimeout(timer)
  }, [draft, flush])
  useEffect(() => flush, [flush])
  return { text: draft ?? value, change: setDraft, flush }
}
