import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { Passage } from '../../src-shared/contract/compare-operations.ts'
import { PassageCard } from './passage-card.tsx'

export interface PassageListProps {
  readonly label: string
  readonly passages: readonly Passage[]
  readonly actionsOf?: (passage: Passage) => ReactNode
}

/** Passages one below the other; arrow keys go from one to the next, Enter opens. Only those in sight are drawn. */
export function PassageList({ label, passages, actionsOf }: PassageListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- the virtualizer changes by itself; nothing here memoises on it
  const rows = useVirtualizer({
    count: passages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 96,
    getItemKey: (index) => passages[index]?.id ?? index,
    overscan: 6,
  })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- hears the arrow keys of the buttons inside
    <div className="passage-list" ref={scroller} role="feed" aria-label={label} onKeyDown={moveFocus}>
      <div className="passage-list-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const passage = passages[index]
          if (passage === undefined) return null
          return (
            <div
              key={key}
              data-index={index}
              ref={rows.measureElement}
              className="passage-list-row"
              style={{ transform: `translateY(${start}px)` }}
            >
              <PassageCard passage={passage} actions={actionsOf?.(passage)} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  // Rows are drawn in any order as they come into sight; their index tells which is next.
  const row = event.target instanceof Element ? event.target.closest('[data-index]') : null
  const next = Number(row?.getAttribute('data-index') ?? -1) + step
  const button = event.currentTarget.querySelector<HTMLElement>(`[data-index="${next}"] .passage-open`)
  if (button === null) return
  event.preventDefault()
  button.focus()
}
