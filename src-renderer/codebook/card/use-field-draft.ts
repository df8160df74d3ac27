import { useCallback, useEffect, useRef, useState } from 'react'

/** A field while it is being written: its text, and what ends the writing. */
export interface FieldDraft {
  readonly text: string
  readonly change: (text: string) => void
  /** Saves what was written, if anything was; on blur, and when the field goes away. */
  readonly commit: () => void
  /** Puts the saved text back; on Escape. */
  readonly restore: () => void
}

/** The draft of one field over its saved value. Other fields keep theirs. */
export function useFieldDraft(saved: string, save: (text: string) => void): FieldDraft {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ draft, saved, save })
  useEffect(() => {
    latest.current = { draft, saved, save }
  })
  const commit = useCallback(() => {
    const { draft: text, saved: before, save: saveText } = latest.current
    latest.current = { ...latest.current, draft: null }
    setDraft(null)
    if (text !== null && text !== before) saveText(text)
  }, [])
  const restore = useCallback(() => {
    latest.current = { ...latest.current, draft: null }
    setDraft(null)
  }, [])
  useEffect(() => commit, [commit])
  return { text: draft ?? saved, change: setDraft, commit, restore }
}
