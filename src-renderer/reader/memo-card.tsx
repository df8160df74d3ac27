import { X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { IconButton } from '../design/icon-button.tsx'
import { Swatch } from '../design/swatch.tsx'
import { MemoField } from './inspector/memo-field.tsx'
import { useCardPlace, type CardGround } from './paint/use-card-place.ts'
import { useReader } from './reader-store.ts'
import { useReaderWords } from './reader-words.ts'
import type { OpenReport } from './use-reader-data.ts'
import type { TagActions } from './use-tag-actions.ts'
import './memo-card.css'

interface MemoCardProps extends CardGround {
  readonly open: OpenReport
  readonly actions: TagActions
}

/** In pixels, with its margin. */
const cardWidth = 380

/** The memo of a tag, written right below its passage; it saves itself. */
export function MemoCard({ open, actions, ...ground }: MemoCardProps) {
  const say = useReaderWords()
  const memoOpen = useReader((state) => state.memoOpen)
  const tag = open.tags.find((one) => one.id === memoOpen)
  const place = useCardPlace(ground, tag ?? null, cardWidth)
  if (tag === undefined || place === null) return null

  const hearKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isDone = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (!isDone) return
    event.preventDefault()
    event.stopPropagation()
    close()
  }
  const category = open.byId.get(tag.category)
  const title = say('memoOf', { name: category?.name ?? '' })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Escape of the field inside
    <section className="reader-memo-card" style={place} aria-label={title} onKeyDown={hearKey}>
      <header className="reader-memo-head">
        <Swatch colour={category?.colour ?? '#888888'} label={title} />
        <IconButton icon={X} label={say('close')} shortcut="Escape" onPress={close} />
      </header>
      <MemoField key={tag.id} tag={tag} actions={actions} takesFocus />
    </section>
  )
}

function close(): void {
  const { closeMemo, askForFocus } = useReader.getState()
  closeMemo()
  askForFocus()
}
