import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useWords } from '../words/use-words.ts'
import { shellWords } from './shell-words.ts'

/** Says who tags from now on. */
export function CoderDialog({ name, onClose }: { name: string; onClose: () => void }) {
  const say = useWords('shell', shellWords)
  const deed = useDeed()
  const [typed, setTyped] = useState(name)
  const change = async () => {
    const wanted = typed.trim()
    onClose()
    if (wanted === '' || wanted === name) return
    const corpus = await deed('corpus.setCoder', { name: wanted })
    if (corpus !== null) useStatus.getState().sayDone(say('coderChanged', { name: corpus.coder.name }), { undoable: false })
  }
  return (
    <Dialog
      title={say('coderTitle')}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={() => void change()} isDisabled={typed.trim() === ''}>
            {say('save')}
          </Button>
        </>
      }
    >
      <div className="shell-form">
        {/* eslint-disable-next-line jsx-a11y/no-autofocus -- the name is what is asked for */}
        <TextInput label={say('coderName')} value={typed} onChange={setTyped} onSubmit={() => void change()} autoFocus />
        <p className="shell-form-note">{say('coderText')}</p>
      </div>
    </Dialog>
  )
}
