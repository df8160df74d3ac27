import { LocateFixed } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { Provenance } from '../../../src-shared/domain/provenance.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { TextArea } from '../../design/text-area.tsx'
import { OriginMark } from '../origin-mark.tsx'
import { useReader } from '../reader-store.ts'
import { useAboutWords } from './about-words.ts'

interface FactRowProps {
  readonly label: string
  /** Where the value comes from; undefined where there is none. */
  readonly provenance: Provenance | undefined
  readonly children: ReactNode
}

/** A fact of the report: its name, the field, where the value comes from and the way there. */
export function FactRow({ label, provenance, children }: FactRowProps) {
  const say = useAboutWords()
  const at = provenance?.at ?? null
  return (
    <div className="reader-about-row">
      <span className="reader-about-label">{label}</span>
      <div className="reader-about-value">
        {children}
        {provenance === undefined ? null : <OriginMark origin={provenance.origin} certainty={provenance.certainty} />}
      </div>
      {at === null ? null : (
        <IconButton
          icon={LocateFixed}
          label={say('foundAt', { field: label })}
          placement="left"
          onPress={() => useReader.getState().revealRange(at, { isFlashed: true })}
        />
      )}
    </div>
  )
}

interface FactFieldProps {
  readonly label: string
  /** What is stored; the field shows it anew when it changes. */
  readonly value: string | null
  readonly lang?: string | undefined
  /** Says what is wrong with what was typed, or null; what is wrong is not saved. */
  readonly problemOf?: (text: string) => string | null
  /** On Enter or leaving the field, when the text changed; null for an emptied field. */
  readonly onSave: (text: string | null) => void
}

/** A fact that is corrected in place: Enter or leaving the field saves, Escape gives up. */
export function FactField({ label, value, lang, problemOf, onSave }: FactFieldProps) {
  const say = useAboutWords()
  const stored = value ?? ''
  const [draft, setDraft] = useState(stored)
  const [known, setKnown] = useState(stored)
  if (known !== stored) {
    setKnown(stored)
    setDraft(stored)
  }
  const typed = draft.trim()
  const problem = problemOf?.(typed) ?? null
  const save = () => {
    if (problem === null && typed !== stored) onSave(typed === '' ? null : typed)
  }
  return (
    <TextArea
      label={label}
      isLabelHidden
      isOneLine
      rows={1}
      value={draft}
      onChange={(text) => setDraft(text.replaceAll('\n', ' '))}
      onSubmit={save}
      onBlur={save}
      onEscape={() => setDraft(stored)}
      isInvalid={problem !== null}
      hint={problem ?? undefined}
      placeholder={say('notFound')}
      lang={lang}
    />
  )
}
