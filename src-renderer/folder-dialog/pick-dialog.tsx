import { useState } from 'react'
import type { PickRequest } from '../../src-shared/contract/host.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { useWords } from '../words/use-words.ts'
import { folderDialogWords } from './folder-dialog-words.ts'
import { FolderView } from './folder-view.tsx'
import { useFolder, type FolderListing } from './use-folder.ts'

export interface PickDialogProps {
  readonly request: PickRequest
  readonly onChoose: (paths: readonly string[]) => void
  readonly onClose: () => void
}

/** Picks files and folders to import, or one file to open. */
export function PickDialog({ request, onChoose, onClose }: PickDialogProps) {
  const say = useWords('folder-dialog', folderDialogWords)
  const folder = useFolder(request.extensions)
  const [selected, setSelected] = useState<readonly string[]>([])
  const isOpening = request.purpose === 'openCorpus' || request.purpose === 'openTable'
  const listing = folder.listing.value
  const goTo = (path: string | null) => {
    setSelected([])
    folder.goTo(path)
  }
  const open = (entry: FolderListing['entries'][number]) => (entry.isFolder ? goTo(entry.path) : onChoose([entry.path]))
  const confirm = () => {
    const entries = (listing?.entries ?? []).filter(({ path }) => selected.includes(path))
    const [only] = entries
    if (isOpening && only !== undefined && only.isFolder) goTo(only.path)
    else if (entries.length > 0) onChoose(entries.map(({ path }) => path))
    else if (listing !== undefined) onChoose([listing.path])
  }
  const confirmLabel = isOpening
    ? say('open')
    : selected.length === 0
      ? say('importThis')
      : say('importCount', { count: selected.length })
  return (
    <Dialog
      title={say(request.purpose)}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          {isOpening ? null : <span className="folder-hint">{say('selectHint')}</span>}
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={confirm} isDisabled={listing === undefined || (isOpening && selected.length === 0)}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <FolderView
        folder={{ ...folder, goTo }}
        selected={selected}
        isMultiple={!isOpening}
        startsInList
        onSelect={setSelected}
        onOpen={open}
      />
    </Dialog>
  )
}
