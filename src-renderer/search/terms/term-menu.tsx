import { useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import { shortcutText } from '../../design/shortcut-text.ts'
import { useWords } from '../../words/use-words.ts'
import { useDictionaryDeeds } from '../dictionary/use-dictionary.ts'
import { termWords } from './term-words.ts'

export interface TermMenuProps {
  readonly term: string
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number }
  readonly onOpen: () => void
  readonly onAdd: () => void
  readonly onClose: () => void
}

/** What can be done with a term, at the place that was pressed. */
export function TermMenu({ term, at, onOpen, onAdd, onClose }: TermMenuProps) {
  const say = useWords('terms', termWords)
  const anchor = useRef<HTMLSpanElement>(null)
  const { stop, remove } = useDictionaryDeeds()
  const deeds = { open: onOpen, stop: () => stop(term), remove: () => remove(term), add: onAdd }
  return (
    <>
      <span ref={anchor} className="term-menu-anchor" style={{ left: at.x, top: at.y }} aria-hidden />
      <Popover
        className="menu-popover"
        triggerRef={anchor}
        placement="bottom start"
        offset={2}
        isOpen
        onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      >
        <Menu
          className="menu-list"
          aria-label={say('menu')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for is what the keys are for
          autoFocus="first"
          onClose={onClose}
          onAction={(key) => Object.entries(deeds).find(([id]) => id === key)?.[1]()}
        >
          {item('open', say('concordance', { term }), 'Enter')}
          <Separator className="menu-line" />
          {item('stop', say('stop', { term }), 'S')}
          {item('remove', say('remove', { term }), 'X')}
          {item('add', say('add'), 'N')}
        </Menu>
      </Popover>
    </>
  )
}

function item(id: string, label: string, key: string) {
  return (
    <MenuItem id={id} className="menu-item" textValue={label}>
      <span className="menu-item-label">{label}</span>
      <kbd className="menu-item-key">{shortcutText(key)}</kbd>
    </MenuItem>
  )
}
