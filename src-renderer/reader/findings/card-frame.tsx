import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { IconButton } from '../../design/icon-button.tsx'
import { useCardPlace, type CardGround } from '../paint/use-card-place.ts'
import { useReader } from '../reader-store.ts'
import { useFindings, type CardSubject } from './finding-store.ts'
import { useFindingWords } from './finding-words.ts'

interface CardFrameProps {
  readonly ground: CardGround
  readonly subject: CardSubject
  /** The card's accessible name. */
  readonly title: string
  readonly quote: string
  /** The language of the quote. */
  readonly lang: string
  /** Goes to the figure before or after; null where the card is about something else. */
  readonly onStep: ((direction: 'next' | 'previous') => void) | null
  readonly onSave: () => void
  readonly children: ReactNode
}

/** In pixels, with its margin. */
const cardWidth = 360

/** The card below a figure or work model: its quote, the way to its neighbours, and its fields. Enter saves, Escape shuts it and keeps what was typed. */
export function CardFrame({ ground, subject, title, quote, lang, onStep, onSave, children }: CardFrameProps) {
  const say = useFindingWords()
  const place = useCardPlace(ground, subject.range, cardWidth)
  const card = useRef<HTMLElement>(null)
  const isPlaced = place !== null
  useEffect(() => {
    if (isPlaced) card.current?.scrollIntoView({ block: 'nearest' })
  }, [isPlaced])
  if (place === null) return null
  const hearKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const isMod = event.ctrlKey || event.metaKey || event.altKey
    // A letter pressed on a choice of the card is no category's key.
    if (!isMod) event.stopPropagation()
    if (event.key === 'Escape') closeCard()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears Escape of the fields inside
    <section className="reader-finding-card" ref={card} style={place} aria-label={title} onKeyDown={hearKey}>
      <header className="reader-finding-card-head">
        <span className="reader-finding-card-quote" lang={lang}>
          {quote}
        </span>
        {onStep === null ? null : (
          <>
            <IconButton icon={ChevronUp} label={say('previousFigure')} shortcut="," onPress={() => onStep('previous')} />
            <IconButton icon={ChevronDown} label={say('nextFigure')} shortcut="." onPress={() => onStep('next')} />
          </>
        )}
        <IconButton icon={X} label={say('close')} shortcut="Escape" onPress={closeCard} />
      </header>
      {children}
    </section>
  )
}

/** Shuts the card and gives the keyboard back to the text. */
export function closeCard(): void {
  useFindings.getState().closeCard()
  useReader.getState().askForFocus()
}

/** Puts the keyboard into a field of the card when that is asked for, with its text selected. */
export function useAskedCardFocus() {
  const field = useRef<HTMLInputElement>(null)
  const asked = useFindings((state) => state.focusAsked)
  useEffect(() => {
    if (asked > 0) field.current?.select()
  }, [asked])
  return field
}
