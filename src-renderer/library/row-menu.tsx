import { useRef } from 'react'
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { useIntakeDialog } from './intake-dialog-store.ts'
import { libraryWords } from './library-words.ts'
import { useReread } from './use-reread.ts'

export interface RowMenuProps {
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number }
  readonly selected: ReadonlySet<ReportId>
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What can be done with the selected reports, at the place that was pressed. */
export function RowMenu({ at, selected, onRemove, onClose }: RowMenuProps) {
  const say = useWords('library', libraryWords)
  const anchor = useRef<HTMLSpanElement>(null)
  const deeds = useRowDeeds(selected, onRemove)
  const isOne = selected.size === 1
  return (
    <>
      <span ref={anchor} className="library-menu-anchor" style={{ left: at.x, top: at.y }} aria-hidden />
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
          aria-label={say('rowMenu')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for is what the keys are for
          autoFocus="first"
          onClose={onClose}
          onAction={(key) => deeds[String(key)]?.()}
        >
          {item('open', say('open'), !isOne)}
          {item('original', say('original'), !isOne)}
          <Separator className="menu-line" />
          {item('reread', say('reread'))}
          {item('rereadAs', say('rereadAs'))}
          <Separator className="menu-line" />
          {item('remove', say('removeMany', { count: selected.size }))}
        </Menu>
      </Popover>
    </>
  )
}

function item(id: RowDeed, label: string, isOff = false) {
  return (
    <MenuItem id={id} className="menu-item" isDisabled={isOff} textValue={label}>
      <span className="menu-item-label">{label}</span>
    </MenuItem>
  )
}

type RowDeed = 'open' | 'original' | 'reread' | 'rereadAs' | 'remove'

function useRowDeeds(selected: ReadonlySet<ReportId>, remove: () => void): Readonly<Record<string, () => void>> {
  const reread = useReread()
  const reports = [...selected]
  const [first] = reports
  return {
    open: () => (first === undefined ? undefined : useNavigation.getState().openReport(first)),
    original: () => (first === undefined ? undefined : useIntakeDialog.getState().showOriginal(first)),
    reread: () => void reread(reports, null),
    rereadAs: () => useIntakeDialog.getState().askEncoding(reports),
    remove,
  } satisfies Record<RowDeed, () => void>
}
