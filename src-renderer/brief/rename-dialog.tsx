import { useState } from 'react'
import type { BriefSummary } from '../../src-shared/domain/brief.ts'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useWords } from '../words/use-words.ts'
import { briefWords } from './brief-words.ts'

/** Gives a brief another title. */
export function RenameDialog({ brief, onClose }: { brief: BriefSummary; onClose: () => void }) {
  const say = useWords('brief', briefWords)
  const deed = useDeed()
  const [title, setTitle] = useState(brief.title)
  const rename = async () => {
    if (title.trim() === '') return
    const renamed = await deed('brief.rename', { brief: brief.id, title })
    if (renamed === null) return
    onClose()
    useStatus.getState().sayDone(say('renamed', { title: renamed.title }))
  }
  return (
    <Dialog
      title={say('renameTitle')}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" isDisabled={title.trim() === ''} onPress={() => void rename()}>
            {say('save')}
          </Button>
        </>
      }
    >
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the title is what is asked for */}
      <TextInput label={say('title')} value={title} onChange={setTitle} autoFocus onSubmit={() => void rename()} />
    </Dialog>
  )
}
