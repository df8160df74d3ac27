import { useRef } from 'react'
import { Menu as AriaMenu, Popover } from 'react-aria-components'
import { menuRow, type MenuEntry } from './menu.tsx'
import './menu.css'

export interface PointMenuProps {
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number }
  readonly label: string
  readonly items: readonly MenuEntry[]
  readonly onAction: (id: string) => void
  readonly onClose: () => void
}

/** A list of actions at the place that was pressed. */
export function PointMenu({ at, label, items, onAction, onClose }: PointMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: at.x, top: at.y }} aria-hidden />
      <Popover
        className="menu-popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      >
        <AriaMenu
          className="menu-list"
          aria-label={label}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for is what the keys are for
          autoFocus="first"
          onClose={onClose}
          onAction={(key) => onAction(String(key))}
        >
          {items.flatMap(menuRow)}
        </AriaMenu>
      </Popover>
    </>
  )
}
