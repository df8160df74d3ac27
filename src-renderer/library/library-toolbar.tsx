import { FilePlus2, FolderPlus, Search, X } from 'lucide-react'
import type { RefObject } from 'react'
import { Button } from '../design/button.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useWords } from '../words/use-words.ts'
import { libraryWords } from './library-words.ts'

export interface LibraryToolbarProps {
  readonly search: string
  readonly onSearch: (search: string) => void
  readonly searchField: RefObject<HTMLInputElement | null>
  readonly total: number | null
  readonly selected: number
  readonly onImportFiles: () => void
  readonly onImportFolder: () => void
}

/** Search, how much there is, and import. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const say = useWords('library', libraryWords)
  const { search, onSearch, total, selected } = props
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
      <Button icon={FilePlus2} onPress={props.onImportFiles} shortcut="Mod+I">
        {say('importFiles')}
      </Button>
      <Button icon={FolderPlus} onPress={props.onImportFolder} shortcut="Mod+Shift+I">
        {say('importFolder')}
      </Button>
    </div>
  )
}
