import { Columns3 } from 'lucide-react'
import { Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { IconButton } from '../icon-button.tsx'
import { useTableWords } from './data-table-words.ts'
import '../menu.css'

export interface ColumnChooserProps {
  /** All columns there are, in the order they are offered. */
  readonly columns: readonly { readonly name: string; readonly label: string }[]
  readonly chosen: ReadonlySet<string>
  readonly onChoose: (chosen: ReadonlySet<string>) => void
  readonly onReset: () => void
}

/** Which columns are shown: a menu that stays open while they are ticked. */
export function ColumnChooser({ columns, chosen, onChoose, onReset }: ColumnChooserProps) {
  const words = useTableWords()
  return (
    <MenuTrigger>
      <IconButton icon={Columns3} label={words.columns} />
      <Popover className="menu-popover" placement="bottom end" offset={4}>
        <Menu className="menu-list" aria-label={words.columns} onAction={(key) => (key === 'reset' ? onReset() : undefined)}>
          <MenuSection
            aria-label={words.columns}
            selectionMode="multiple"
            selectedKeys={chosen}
            disallowEmptySelection
            onSelectionChange={(keys) => {
              if (keys !== 'all') onChoose(new Set([...keys].map(String)))
            }}
          >
            {columns.map(({ name, label }) => (
              <MenuItem key={name} id={name} textValue={label} className="menu-item menu-choice">
                {({ isSelected }) => (
                  <>
                    <span className="menu-item-icon">{isSelected ? '✓' : null}</span>
                    <span className="menu-item-label">{label}</span>
                  </>
                )}
              </MenuItem>
            ))}
          </MenuSection>
          <Separator className="menu-line" />
          <MenuItem id="reset" textValue={words.firstColumns} className="menu-item">
            <span className="menu-item-icon" />
            <span className="menu-item-label">{words.firstColumns}</span>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
