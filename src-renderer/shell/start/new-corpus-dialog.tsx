import { useState } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Select } from '../../design/select.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { isFileName } from '../../folder-dialog/chosen-path.ts'
import { useWords } from '../../words/use-words.ts'
import { useShell } from '../shell-store.ts'
import { useCorpusDesk } from '../use-corpus-desk.ts'
import { startWords } from './start-words.ts'

/** Names a new corpus and chooses its first codebook; where it is saved is asked next. */
export function NewCorpusDialog({ onClose }: { onClose: () => void }) {
  const say = useWords('start', startWords)
  const desk = useCorpusDesk()
  const pendingPaths = useShell((state) => state.pendingPaths)
  const [name, setName] = useState(() => suggestedName(pendingPaths) ?? say('newNameDefault'))
  const [codebook, setCodebook] = useState<'starter' | 'empty'>('starter')
  const [failure, setFailure] = useState<Failure | null>(null)
  const isGood = isFileName(name)
  const create = async () => {
    if (isGood) setFailure(await desk.create(name.trim(), codebook))
  }
  return (
    <Dialog
      title={say('newTitle')}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={() => void create()} isDisabled={!isGood}>
            {say('create')}
          </Button>
        </>
      }
    >
      <div className="shell-form">
        <TextInput
          label={say('newName')}
          value={name}
          onChange={setName}
          onSubmit={() => void create()}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the name is what is asked for
          autoFocus
          hint={say('newPlace')}
        />
        <Select
          label={say('newCodebook')}
          value={codebook}
          onChange={setCodebook}
          options={[
            { value: 'starter', label: say('newStarter') },
            { value: 'empty', label: say('newEmpty') },
          ]}
        />
        {pendingPaths.length === 0 ? null : (
          <p className="shell-form-note">
            {say('newPending', { count: pendingPaths.length, first: lastPart(pendingPaths[0] ?? '') })}
          </p>
        )}
        {failure === null ? null : <FailureNotice failure={failure} />}
      </div>
    </Dialog>
  )
}

/** A single file or folder that waits for the corpus lends it its name. */
function suggestedName(paths: readonly string[]): string | null {
  const [only] = paths
  if (only === undefined || paths.length > 1) return null
  const name = lastPart(only).replace(/\.[^.]+$/, '')
  return isFileName(name) ? name : null
}

function lastPart(path: string): string {
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? path
}
