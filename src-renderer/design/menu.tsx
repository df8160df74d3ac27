import type { ReactElement, ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Icon, type IconLike } from './icon.tsx'
import { shortcutText } from './shortcut-text.ts'
import './menu.css'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  /** Said small below the label, such as a path. */
  readonly detail?: string | undefined
  readonly icon?: IconLike | undefined
  readonly shortcut?: string | null | undefined
  readonly isDanger?: boolean
  readonly isDisabled?: boolean
  /** Shown with a tick, as the present choice. */
  readonly isChosen?: boolean
  /** A line above it. */
  readonly startsGroup?: boolean
}

export interface MenuProps {
  /** The menu's accessible name. */
  readonly label: string
  /** A Button or IconButton; it needs no onPress. */
  readonly trigger: ReactElement
  readonly items: readonly MenuEntry[]
  readonly onAction: (id: string) => void
  readonly placement?: 'bottom start' | 'bottom end' | 'right top' | 'top start' | 'top end'
}

/** A list of actions that opens from its trigger. */
export function Menu({ label, trigger, items, onAction, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="menu-popover" placement={placement} offset={4}>
        <AriaMenu className="menu-list" aria-label={label} onAction={(key) => onAction(String(key))}>
          {items.flatMap(menuRow)}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}

export function menuRow(item: MenuEntry): ReactNode[] {
  const row = (
    <MenuItem
      key={item.id}
      id={item.id}
      textValue={item.label}
      isDisabled={item.isDisabled ?? false}
      className={`menu-item${item.isDanger === true ? ' menu-item-danger' : ''}`}
    >
      <span className="menu-item-icon">
        {item.isChosen === true ? '✓' : item.icon === undefined ? null : <Icon icon={item.icon} />}
      </span>
      <span className="menu-item-label">
        {item.label}
        {item.detail === undefined ? null : <span className="menu-item-detail">{item.detail}</span>}
      </span>
      {item.shortcut === undefined || item.shortcut === null ? null : (
        <kbd className="menu-item-key">{shortcutText(item.shortcut)}</kbd>
      )}
    </MenuItem>
  )
  return item.startsGroup === true ? [<Separator key={`${item.id}-line`} className="menu-line" />, row] : [row]
}
