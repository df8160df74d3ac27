import { useState } from 'react'
import { TextArea } from '../design/text-area.tsx'
import { TextInput } from '../design/text-input.tsx'

export interface EditableFieldProps {
  readonly label: string
  /** Whose fact it is: for another one, what was typed is forgotten. */
  readonly owner: string
  /** What is stored; the field shows it anew when it changes. */
  readonly value: string
  readonly isLabelHidden?: boolean
  readonly placeholder?: string | undefined
  readonly lang?: string | undefined
  /** The text may be long and wraps, as a title does. */
  readonly wraps?: boolean
  /** Says what is wrong with what was typed, or null; what is wrong is not saved. */
  readonly problemOf?: (text: string) => string | null
  /** On Enter or leaving the field, when the text changed. */
  readonly onSave: (text: string) => void
}

/** A fact that is corrected in place: Enter or leaving the field saves, Escape gives up. */
export function EditableField({ label, owner, value, wraps = false, problemOf, onSave, ...look }: EditableFieldProps) {
  const [draft, setDraft] = useState(value)
  const [known, setKnown] = useState({ owner, value })
  if (known.owner !== owner || known.value !== value) {
    setKnown({ owner, value })
    setDraft(value)
  }
  const problem = problemOf?.(draft.trim()) ?? null
  const save = () => {
    const text = draft.trim()
    if (problem === null && text !== value) onSave(text)
  }
  const field = {
    label,
    value: draft,
    onChange: setDraft,
    onSubmit: save,
    onBlur: save,
    onEscape: () => setDraft(value),
    isInvalid: problem !== null,
    hint: problem ?? undefined,
    ...look,
  }
  return wraps ? <TextArea {...field} rows={1} isOneLine /> : <TextInput {...field} />
}
