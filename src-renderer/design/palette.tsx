import { Search } from 'lucide-react'
import { useId, useMemo, useState, type CSSProperties, type KeyboardEvent } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useDesignWords } from './design-words.ts'
import { matchItems, type Matchable } from './palette-match.ts'
import { PaletteRow } from './palette-row.tsx'
import './palette.css'

export interface PaletteItem extends Matchable {
  readonly id: string
  /** The heading it stands under while nothing is typed. */
  readonly group?: string | undefined
  /** `#rrggbb` of a category. */
  readonly swatch?: string | undefined
  readonly shortcut?: string | null | undefined
  /** The language of the label where it is not the interface's, such as a report's title. */
  readonly lang?: string | undefined
}

export interface PaletteProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Says what can be typed; it names the palette for screen readers too. */
  readonly placeholder: string
  readonly items: readonly PaletteItem[]
  readonly onChoose: (id: string) => void
  /** Where it opens, in pixels of the window, such as the end of a selection; the top middle when left out. */
  readonly anchor?: { readonly x: number; readonly y: number } | undefined
  /** Hears what is typed, for callers that bring items from elsewhere. */
  readonly onQueryChange?: (query: string) => void
}

/** At most so many rows are drawn; typing on narrows them down. */
const rowLimit = 200

/** A list to choose from by typing: arrows move, Enter takes, Escape leaves, an input method composes undisturbed. */
export function Palette(props: PaletteProps) {
  const { anchor, isOpen, onClose } = props
  return (
    <ModalOverlay
      className={anchor === undefined ? 'palette-scrim' : 'palette-scrim palette-scrim-clear'}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => (open ? undefined : onClose())}
    >
      <Modal className={anchor === undefined ? 'palette-sheet' : 'palette-sheet palette-sheet-small'} {...placed(anchor)}>
        <Dialog className="palette" aria-label={props.placeholder}>
          <PaletteBody {...props} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function placed(anchor: PaletteProps['anchor']): { style?: CSSProperties } {
  if (anchor === undefined) return {}
  const width = 320
  const height = 340
  const left = Math.max(8, Math.min(anchor.x, window.innerWidth - width - 8))
  const fitsBelow = anchor.y + height + 8 < window.innerHeight
  const top = fitsBelow ? anchor.y + 6 : Math.max(8, anchor.y - height - 28)
  return { style: { position: 'fixed', left, top, width, maxHeight: height } }
}

function PaletteBody({ items, placeholder, onChoose, onClose, onQueryChange }: PaletteProps) {
  const words = useDesignWords()
  const listId = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => matchItems(items, query), [items, query])
  const shown = useMemo(() => found.slice(0, rowLimit), [found])
  const focused = Math.min(at, Math.max(0, shown.length - 1))

  const choose = (id: string) => {
    onClose()
    onChoose(id)
  }
  const type = (text: string) => {
    setQuery(text)
    setAt(0)
    onQueryChange?.(text)
  }
  const hearKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const target = moved(event.key, focused, shown.length)
    if (target !== null) {
      event.preventDefault()
      setAt(target)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const item = shown[focused]
      if (item !== undefined) choose(item.id)
    }
  }

  return (
    <>
      <div className="palette-field">
        <Search size={16} aria-hidden />
        <input
          ref={focusAtOnce}
          role="combobox"
          aria-label={placeholder}
          aria-expanded
          aria-controls={listId}
          aria-activedescendant={shown[focused] === undefined ? undefined : `${listId}-${focused}`}
          aria-autocomplete="list"
          className="palette-input"
          placeholder={placeholder}
          value={query}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => type(event.currentTarget.value)}
          onKeyDown={hearKey}
        />
      </div>
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus, jsx-a11y/prefer-tag-over-role -- focus stays in the field, aria-activedescendant walks the list */}
      <div className="palette-list" role="listbox" id={listId} aria-label={placeholder}>
        {shown.map((item, index) => (
          <PaletteRow
            key={item.id}
            item={item}
            id={`${listId}-${index}`}
            isFocused={index === focused}
            heading={query.trim() === '' && item.group !== shown[index - 1]?.group ? item.group : undefined}
            onPoint={() => setAt(index)}
            onChoose={() => choose(item.id)}
          />
        ))}
        {shown.length === 0 ? <p className="palette-empty">{words.nothingFound}</p> : null}
        {found.length > shown.length ? <p className="palette-empty">{words.more(found.length - shown.length)}</p> : null}
      </div>
    </>
  )
}

/** The palette opens to be typed into. */
function focusAtOnce(field: HTMLInputElement | null): void {
  field?.focus()
}

/** The row that a key moves to, or null where it does not move. Arrows go round. */
function moved(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count
    case 'ArrowUp':
      return (at - 1 + count) % count
    case 'PageDown':
      return Math.min(count - 1, at + 8)
    case 'PageUp':
      return Math.max(0, at - 8)
    default:
      return null
  }
}
