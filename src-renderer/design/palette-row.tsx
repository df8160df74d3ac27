import { useEffect, useRef } from 'react'
import type { PaletteItem } from './palette.tsx'
import { shortcutText } from './shortcut-text.ts'
import { Swatch } from './swatch.tsx'

export interface PaletteRowProps {
  readonly item: PaletteItem
  readonly id: string
  readonly isFocused: boolean
  readonly heading: string | undefined
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** A line of the palette, with the heading of its group above it where one begins. */
export function PaletteRow({ item, id, isFocused, heading, onPoint, onChoose }: PaletteRowProps) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isFocused) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isFocused])
  return (
    <>
      {heading === undefined ? null : (
        <div className="palette-heading" role="presentation">
          {heading}
        </div>
      )}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field hears the keys */}
      <div
        ref={row}
        // eslint-disable-next-line jsx-a11y/prefer-tag-over-role -- <option> cannot hold a swatch and a key
        role="option"
        id={id}
        tabIndex={-1}
        aria-selected={isFocused}
        className="palette-row"
        onPointerMove={() => (isFocused ? undefined : onPoint())}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onChoose}
      >
        {item.swatch === undefined ? null : <Swatch colour={item.swatch} />}
        <span className="palette-label" {...(item.lang === undefined ? {} : { lang: item.lang })}>
          {item.label}
        </span>
        {item.hint === undefined ? null : <span className="palette-hint">{item.hint}</span>}
        {item.shortcut === undefined || item.shortcut === null ? null : (
          <kbd className="palette-key">{shortcutText(item.shortcut)}</kbd>
        )}
      </div>
    </>
  )
}
