import { Database, FileText, Folder } from 'lucide-react'
import { GridList, GridListItem, ListLayout, Virtualizer, type Selection } from 'react-aria-components'
import { useLanguage, useWords } from '../words/use-words.ts'
import { folderDialogWords } from './folder-dialog-words.ts'
import { sizeText } from './size-text.ts'
import type { FolderListing } from './use-folder.ts'

/** In pixels. */
const rowHeight = 28

export interface FolderListProps {
  readonly listing: FolderListing
  readonly selected: readonly string[]
  readonly isMultiple: boolean
  /** The keyboard goes to the list as soon as it is there. */
  readonly takesFocus: boolean
  readonly onSelect: (paths: readonly string[]) => void
  /** Enter or a double click on an entry. */
  readonly onOpen: (entry: FolderListing['entries'][number]) => void
}

/** The entries of a folder: arrows and letters move, Enter or a double click opens. */
export function FolderList({ listing, selected, isMultiple, takesFocus, onSelect, onOpen }: FolderListProps) {
  const say = useWords('folder-dialog', folderDialogWords)
  const language = useLanguage()
  const select = (selection: Selection) =>
    onSelect(selection === 'all' ? listing.entries.map(({ path }) => path) : [...selection].map(String))
  const open = (path: string) => {
    const entry = listing.entries.find((candidate) => candidate.path === path)
    if (entry !== undefined) onOpen(entry)
  }
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight }}>
      <GridList
        key={listing.path}
        className="folder-list"
        aria-label={say('entries')}
        items={listing.entries}
        selectionMode={isMultiple ? 'multiple' : 'single'}
        selectionBehavior="replace"
        // An empty list would take the focus again at every rendering, so that no path could be typed.
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the folder that was just opened is what the keys are for
        autoFocus={takesFocus && listing.entries.length > 0}
        selectedKeys={selected}
        onSelectionChange={select}
        onAction={(key) => open(String(key))}
        renderEmptyState={() => <p className="folder-empty">{say('empty')}</p>}
      >
        {(entry) => (
          <GridListItem id={entry.path} textValue={entry.name} className="folder-row">
            <EntryIcon entry={entry} />
            <span className="folder-name">{entry.name}</span>
            <span className="folder-size">{entry.size === null ? say('folder') : sizeText(entry.size, language)}</span>
            <span className="folder-date">{entry.changedAt === null ? '' : entry.changedAt.slice(0, 10)}</span>
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  )
}

function EntryIcon({ entry }: { entry: FolderListing['entries'][number] }) {
  if (entry.isFolder) return <Folder size={16} aria-hidden />
  return entry.name.endsWith('.duizhao') ? <Database size={16} aria-hidden /> : <FileText size={16} aria-hidden />
}
