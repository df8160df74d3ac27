import { ChevronDown, FilePlus2, FolderPlus, Search, X } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '../design/button.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { Menu } from '../design/menu.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useWords } from '../words/use-words.ts'
import { useImports } from './import/import-store.ts'
import { useIntakeDialog } from './intake-dialog-store.ts'
import { libraryWords } from './library-words.ts'
import type { LibraryImport } from './use-library-import.ts'

export interface LibraryToolbarProps {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly searchField: RefObject<HTMLInputElement | null>
  readonly total: number | null
  readonly selected: number
  readonly imports: LibraryImport
}

/** Search, how much there is, and import. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const say = useWords('library', libraryWords)
  const { search, onSearch, total, selected, imports } = props
  return (
    <div className="library-bar">
      <div className="library-search">
        <TextInput
          label={say('search')}
          isLabelHidden
          placeholder={say('search')}
          icon={Search}
          value={search}
          onChange={onSearch}
          onEscape={() => onSearch('')}
          inputRef={props.searchField}
        />
        {search === '' ? null : (
          <IconButton icon={X} label={say('clearSearch')} onPress={() => onSearch('')} className="library-search-clear" />
        )}
      </div>
      <output className="library-count">
        {total === null ? '' : selected === 0 ? say('shown', { total }) : say('shownSelected', { total, selected })}
      </output>
      <Button icon={FilePlus2} onPress={imports.importFiles} shortcut="Mod+I">
        {say('importFiles')}
      </Button>
      <Button icon={FolderPlus} onPress={imports.importFolder} shortcut="Mod+Shift+I">
        {say('importFolder')}
      </Button>
      <MoreImports imports={imports} />
    </div>
  )
}

/** The ways to import that are asked for less often. */
function MoreImports({ imports }: { imports: LibraryImport }) {
  const say = useWords('library', libraryWords)
  const hasImport = useImports((state) => state.job !== null)
  const deeds: Readonly<Record<string, () => void>> = {
    lookAtFiles: imports.lookAtFiles,
    lookAtFolder: imports.lookAtFolder,
    paste: () => useIntakeDialog.getState().showPaste(),
    showImport: () => useImports.getState().openPanel(),
  }
  return (
    <Menu
      label={say('moreImports')}
      placement="bottom end"
      trigger={<IconButton icon={ChevronDown} label={say('moreImports')} />}
      items={[
        { id: 'lookAtFiles', label: say('lookAtFiles') },
        { id: 'lookAtFolder', label: say('lookAtFolder') },
        { id: 'paste', label: say('paste'), shortcut: 'Mod+V' },
        { id: 'showImport', label: say('showImport'), startsGroup: true, isDisabled: !hasImport },
      ]}
      onAction={(id) => deeds[id]?.()}
    />
  )
}
