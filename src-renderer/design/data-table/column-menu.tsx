import { PointMenu } from '../point-menu.tsx'
import { useTableWords } from './data-table-words.ts'
import type { ColumnDeeds, TableColumn } from './table-column.ts'

export interface ColumnMenuProps<Row> {
  readonly at: { readonly x: number; readonly y: number }
  readonly columns: readonly TableColumn<Row>[]
  readonly column: string
  readonly onSort: ((column: string, descending?: boolean) => void) | undefined
  /** 1 wider, -1 narrower. */
  readonly onWidth: (by: number) => void
  readonly deeds: ColumnDeeds
  readonly onClose: () => void
}

/** What can be done with a column, at its head. */
export function ColumnMenu<Row>({ at, columns, column, onSort, onWidth, deeds, onClose }: ColumnMenuProps<Row>) {
  const words = useTableWords()
  const place = columns.findIndex(({ name }) => name === column)
  const shown = columns[place]
  const acts: Readonly<Record<string, () => void>> = {
    ascending: () => onSort?.(column, false),
    descending: () => onSort?.(column, true),
    moveLeft: () => deeds.move(column, place - 1),
    moveRight: () => deeds.move(column, place + 1),
    wider: () => onWidth(1),
    narrower: () => onWidth(-1),
    firstWidth: () => deeds.resize(column, null),
    hide: () => deeds.hide(column),
  }
  const isFixed = shown?.isSortable !== true
  return (
    <PointMenu
      at={at}
      label={words.columnMenu(shown?.label ?? '')}
      items={[
        { id: 'ascending', label: words.ascending, isDisabled: isFixed },
        { id: 'descending', label: words.descending, isDisabled: isFixed },
        {
          id: 'moveLeft',
          label: words.moveLeft,
          shortcut: 'Alt+ArrowLeft',
          isDisabled: place <= 0,
          startsGroup: true,
        },
        { id: 'moveRight', label: words.moveRight, shortcut: 'Alt+ArrowRight', isDisabled: place === columns.length - 1 },
        { id: 'wider', label: words.wider, shortcut: 'Shift+ArrowRight', startsGroup: true },
        { id: 'narrower', label: words.narrower, shortcut: 'Shift+ArrowLeft' },
        { id: 'firstWidth', label: words.firstWidth },
        { id: 'hide', label: words.hide, isDisabled: columns.length === 1, startsGroup: true },
      ]}
      onAction={(id) => acts[id]?.()}
      onClose={onClose}
    />
  )
}
