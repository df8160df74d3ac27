import { ChevronDown, FilePlus2, FolderPlus, Search, TextSearch, X } from 'lucide-react'
import type { KeyboardEvent, RefObject } from 'react'
import type { Failure } from '../../src-shared/contract/failure.ts'
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
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What is wrong with the query. */
  readonly problem: Failure | null
  readonly searchField: RefObject<HTMLInputElement | null>
  /** Shows the same query line by line. */
  readonly onShowLines: () => void
  /** Enter or the arrow down: on to the table. */
  readonly onLeave: () => void
  readonly imports: LibraryImport
}

/** Search, and import. */
export function LibraryToolbar(props: LibraryToolbarProps) {
  const say = useWords('library', libraryWords)
  const { query, onShowLines, imports } = props
  return (
    <div className="library-bar">
      <SearchBox {...props} />
      {query.trim() === '' ? null : (
        <Button icon={TextSearch} variant="quiet" label={say('showLinesHint')} onPress={onShowLines} className="library-lines">
          {say('showLines')}
        </Button>
      )}
      <span className="library-gap" />
      <Button icon={FilePlus2} onPress={imports.importFiles} shortcut="Mod+I">
        {say('importFiles')}
      </Button>
      <Button icon={FolderPlus} onPress={imports.importFolder} shortcut="Mod+Shift+I" className="library-import-folder">
        {say('importFolder')}
      </Button>
      <MoreImports imports={imports} />
    </div>
  )
}

function SearchBox({ query, onQuery, problem, searchField, onLeave }: LibraryToolbarProps) {
  const say = useWords('library', libraryWords)
  const hearKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return
    event.preventDefault()
    onLeave()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field within is what is typed into; the arrow down leaves it
    <div className="library-search" onKeyDown={hearKey}>
      <TextInput
        label={say('search')}
        isLabelHidden
        placeholder={say('search')}
        icon={Search}
        value={query}
        onChange={onQuery}
        onSubmit={onLeave}
        onEscape={() => onQuery('')}
        inputRef={searchField}
        isInvalid={problem !== null}
        hint={problem === null ? undefined : problem.message}
      />
      {query === '' ? null : (
        <IconButton icon={X} label={say('clearSearch')} onPress={() => onQuery('')} className="library-search-clear" />
      )}
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
