import { Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { ReportSet } from '../../../src-shared/domain/report-set.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { NamedRows } from '../named-rows.tsx'
import { EditableField } from '../editable-field.tsx'
import { setWords } from './set-words.ts'
import { useSetDeeds } from './use-set-deeds.ts'

/** All sets: to rename in place, to delete, to make a new one. */
export function SetsDialog({ isNew, onClose }: { isNew: boolean; onClose: () => void }) {
  const say = useWords('sets', setWords)
  const { value, failure, askAgain } = useAnswer('library.sets', {})
  return (
    <Dialog title={say('manage')} isOpen onClose={onClose} actions={<Button onPress={onClose}>{say('close')}</Button>}>
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      <NewSet isFocused={isNew || value?.length === 0} />
      {value === undefined || value.length > 0 ? null : <p className="named-note">{say('none')}</p>}
      <NamedRows label={say('sets')}>
        {(value ?? []).map((set) => (
          <SetRow key={set.id} set={set} />
        ))}
      </NamedRows>
    </Dialog>
  )
}

function SetRow({ set }: { set: ReportSet }) {
  const say = useWords('sets', setWords)
  const deeds = useSetDeeds()
  return (
    <li className="named-row">
      <EditableField
        owner={set.id}
        label={say('nameOf', { name: set.name })}
        isLabelHidden
        value={set.name}
        onSave={(name) => (name === '' ? undefined : void deeds.rename(set, name))}
      />
      <span className="named-count">{say('reports', { count: set.count })}</span>
      <IconButton icon={Trash2} label={say('remove', { name: set.name })} onPress={() => void deeds.remove(set)} />
    </li>
  )
}

function NewSet({ isFocused }: { isFocused: boolean }) {
  const say = useWords('sets', setWords)
  const deeds = useSetDeeds()
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const make = async () => {
    if (name.trim() === '' || !(await deeds.make(name.trim(), []))) return
    setName('')
    // The button is off again: the keys stay in the dialog.
    field.current?.focus()
  }
  return (
    <div className="named-new">
      <TextInput
        label={say('newSet')}
        value={name}
        onChange={setName}
        onSubmit={() => void make()}
        placeholder={say('name')}
        inputRef={field}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to type a name
        autoFocus={isFocused}
      />
      <Button variant="primary" onPress={() => void make()} isDisabled={name.trim() === ''}>
        {say('create')}
      </Button>
    </div>
  )
}
