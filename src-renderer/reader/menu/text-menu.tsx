import { useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import { useCommands, type Command } from '../../command/command-store.ts'
import { shortcutText } from '../../design/shortcut-text.ts'
import '../../design/menu.css'
import { usePlaceWords } from '../place/place-words.ts'
import { useTextMenu } from './menu-store.ts'
import './text-menu.css'

/** The commands of the menu, in groups; the words and keys are those of the palette. */
const groups = [
  ['reader.openPalette', 'reader.repeat'],
  ['reader.editFinding', 'reader.addFigure', 'reader.addWorkModel'],
  ['reader.boilerplate', 'reader.heading'],
  ['reader.copyCitation', 'reader.original'],
] as const

/** What can be done with the selection or at the caret, where the second button was pressed. */
export function TextMenu() {
  const say = usePlaceWords()
  const at = useTextMenu((state) => state.at)
  const anchor = useRef<HTMLSpanElement>(null)
  const offers = useCommands((state) => state.offers)
  if (at === null) return null
  const commands = new Map([...offers.values()].flat().map((command) => [command.id, command]))
  const run = (id: string) => {
    useTextMenu.getState().close()
    // After the menu has given the keyboard back, so that a card that opens can take it.
    requestAnimationFrame(() => commands.get(id)?.run())
  }
  return (
    <>
      <span ref={anchor} className="reader-menu-anchor" style={{ left: at.x, top: at.y }} />
      <Popover
        className="menu-popover"
        triggerRef={anchor}
        isOpen
        placement="bottom start"
        onOpenChange={(isOpen) => (isOpen ? undefined : useTextMenu.getState().close())}
      >
        {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was just opened has the keyboard */}
        <Menu className="menu-list" aria-label={say('menu')} autoFocus="first" onAction={(key) => run(String(key))}>
          {groups.flatMap((ids, index) => [
            ...(index === 0 ? [] : [<Separator key={ids[0]} className="menu-line" />]),
            ...ids.flatMap((id) => row(commands.get(id))),
          ])}
        </Menu>
      </Popover>
    </>
  )
}

function row(command: Command | undefined) {
  if (command === undefined) return []
  return [
    <MenuItem
      key={command.id}
      id={command.id}
      className="menu-item"
      textValue={command.label}
      isDisabled={command.isEnabled === false}
    >
      <span className="menu-item-label">{command.label}</span>
      {command.key === null ? null : <kbd className="menu-item-key">{shortcutText(command.key)}</kbd>}
    </MenuItem>,
  ]
}
