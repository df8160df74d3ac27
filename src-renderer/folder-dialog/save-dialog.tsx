import { useState } from 'react'
import type { SaveRequest } from '../../src-shared/contract/host.ts'
import { Button } from '../design/button.tsx'
import { ConfirmDialog } from '../design/confirm-dialog.tsx'
import { Dialog } from '../design/dialog.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useWords } from '../words/use-words.ts'
import { isFileName, nameWithExtension, pathIn } from './chosen-path.ts'
import { folderDialogWords } from './folder-dialog-words.ts'
import { FolderView } from './folder-view.tsx'
import { useFolder, type FolderListing } from './use-folder.ts'

export interface SaveDialogProps {
  readonly request: SaveRequest
  readonly onSave: (path: string) => void
  readonly onClose: () => void
}

/** Picks a folder and a name to save under; asks before an existing file is replaced. */
export function SaveDialog({ request, onSave, onClose }: SaveDialogProps) {
  const say = useWords('folder-dialog', folderDialogWords)
  const folder = useFolder([request.extension])
  const [name, setName] = useState(() => nameWithExtension(request.suggestedName, request.extension))
  const [isAsking, setAsking] = useState(false)
  const listing = folder.listing.isOld ? undefined : folder.listing.value
  const fullName = nameWithExtension(name, request.extension)
  const isThere = listing?.entries.some((entry) => entry.name.toLowerCase() === fullName.toLowerCase()) ?? false
  // A corpus is never written over another one: it may hold months of work.
  const isTaken = isThere && request.extension === 'duizhao'
  const isGood = isFileName(name) && !isTaken
  const write = () => {
    if (listing !== undefined) onSave(pathIn(listing.path, fullName, listing.separator))
  }
  const confirm = () => {
    if (isGood && isThere) setAsking(true)
    else if (isGood) write()
  }
  const open = (entry: FolderListing['entries'][number]) => (entry.isFolder ? folder.goTo(entry.path) : setName(entry.name))
  const select = (paths: readonly string[]) => {
    const entry = listing?.entries.find(({ path }) => path === paths[0])
    if (entry !== undefined && !entry.isFolder) setName(entry.name)
  }
  return (
    <Dialog
      title={say('saveAs')}
      isOpen
      onClose={onClose}
      size="l"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={confirm} isDisabled={!isGood || listing === undefined}>
            {say('save')}
          </Button>
        </>
      }
    >
      <TextInput
        label={say('name')}
        value={name}
        onChange={setName}
        onSubmit={confirm}
        isInvalid={!isGood}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the name is what is asked for
        autoFocus
        hint={isTaken ? say('taken') : isThere ? say('exists') : isGood ? undefined : say('badName')}
      />
      <FolderView folder={folder} selected={[]} isMultiple={false} startsInList={false} onSelect={select} onOpen={open} />
      <ConfirmDialog
        title={say('existsTitle', { name: fullName })}
        isOpen={isAsking}
        isDanger
        confirmLabel={say('replace')}
        onConfirm={write}
        onClose={() => setAsking(false)}
      >
        {say('existsText')}
      </ConfirmDialog>
    </Dialog>
  )
}
