import { useState } from 'react'
import { Button } from '../design/button.tsx'
import { Dialog } from '../design/dialog.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useWords } from '../words/use-words.ts'
import { searchWords } from './search-words.ts'

export interface NameDialogProps {
  readonly title: string
  readonly text?: string | undefined
  readonly confirmLabel: string
  /** The name to begin with. */
  readonly name: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}

/** Longer names the core refuses. */
const nameLimit = 200

/** Asks for a name; Enter gives it. */
export function NameDialog({ title, text, confirmLabel, name: first, onName, onClose }: NameDialogProps) {
  const say = useWords('search', searchWords)
  const [name, setName] = useState(first.slice(0, nameLimit))
  const given = name.trim()
  const give = () => {
    if (given === '' || given.length > nameLimit) return
    onClose()
    onName(given)
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={give} isDisabled={given === '' || given.length > nameLimit}>
            {confirmLabel}
          </Button>
        </>
      }
    >
      <TextInput
        label={say('saveName')}
        value={name}
        onChange={setName}
        onSubmit={give}
        hint={text}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to be typed into
        autoFocus
      />
    </Dialog>
  )
}
