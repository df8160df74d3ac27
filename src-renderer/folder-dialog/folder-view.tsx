import { useState, type KeyboardEvent } from 'react'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { useWords } from '../words/use-words.ts'
import { FolderBar } from './folder-bar.tsx'
import { folderDialogWords } from './folder-dialog-words.ts'
import { FolderList, type FolderListProps } from './folder-list.tsx'
import type { FolderState } from './use-folder.ts'
import './folder-dialog.css'

export interface FolderViewProps extends Omit<FolderListProps, 'listing' | 'takesFocus'> {
  readonly folder: FolderState
  /** The keyboard begins in the list. */
  readonly startsInList: boolean
}

/** A folder with its path and entries; or why it cannot be read, with the way home. */
export function FolderView({ folder, startsInList, onOpen, ...list }: FolderViewProps) {
  const say = useWords('folder-dialog', folderDialogWords)
  // A folder opened from the list keeps the keyboard there; one opened from the path leaves it in the path.
  const [isInList, setInList] = useState(startsInList)
  const { value, failure, isLoading, askAgain } = folder.listing
  const goUp = (event: KeyboardEvent) => {
    const isUp =
      (event.altKey && event.key === 'ArrowUp') || (event.key === 'Backspace' && !(event.target instanceof HTMLInputElement))
    if (!isUp || value === undefined || value.parent === null) return
    event.preventDefault()
    setInList(true)
    folder.goTo(value.parent)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- hears the key that goes up a folder, wherever in the view the focus is
    <div className="folder-view" onKeyDown={goUp}>
      <FolderBar
        path={value?.path ?? ''}
        parent={value?.parent ?? null}
        onGo={(path) => {
          setInList(false)
          folder.goTo(path)
        }}
      />
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {isLoading ? <Loading label={say('loading')} /> : null}
      {value === undefined || failure !== null ? null : (
        <FolderList
          listing={value}
          takesFocus={isInList}
          onOpen={(entry) => {
            setInList(true)
            onOpen(entry)
          }}
          {...list}
        />
      )}
    </div>
  )
}
