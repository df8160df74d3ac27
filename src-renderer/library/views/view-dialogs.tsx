import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { LibraryView, LibraryViewContent } from '../../../src-shared/domain/library-view.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { EditableField } from '../editable-field.tsx'
import { NamedRows } from '../named-rows.tsx'
import { useViewDeeds } from './use-view-deeds.ts'
import { viewWords } from './view-words.ts'

/** Asks for the name to keep the present view by. */
export function SaveViewDialog({ content, onClose }: { content: LibraryViewContent; onClose: () => void }) {
  const say = useWords('views', viewWords)
  const deeds = useViewDeeds()
  const [name, setName] = useState('')
  const keep = async () => {
    if (name.trim() !== '' && (await deeds.save(name.trim(), content))) onClose()
  }
  return (
    <Dialog
      title={say('saveTitle')}
      isOpen
      onClose={onClose}
      size="s"
      actions={
        <>
          <Button onPress={onClose}>{say('cancel')}</Button>
          <Button variant="primary" onPress={() => void keep()} isDisabled={name.trim() === ''}>
            {say('keep')}
          </Button>
        </>
      }
    >
      <p className="named-note">{say('saveText')}</p>
      <TextInput
        label={say('name')}
        value={name}
        onChange={setName}
        onSubmit={() => void keep()}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog asks for nothing but the name
        autoFocus
      />
    </Dialog>
  )
}

/** All kept views: to open, to rename in place, to delete. */
export function ViewsDialog({ onOpen, onClose }: { onOpen: (view: LibraryView) => void; onClose: () => void }) {
  const say = useWords('views', viewWords)
  const deeds = useViewDeeds()
  const views = useAnswer('library.views', {}).value ?? []
  return (
    <Dialog title={say('manageTitle')} isOpen onClose={onClose} actions={<Button onPress={onClose}>{say('close')}</Button>}>
      {views.length > 0 ? null : <p className="named-note">{say('none')}</p>}
      <NamedRows label={say('views')}>
        {views.map((view) => (
          <li key={view.id} className="named-row">
            <EditableField
              owner={view.id}
              label={say('nameOf', { name: view.name })}
              isLabelHidden
              value={view.name}
              onSave={(name) => (name === '' ? undefined : void deeds.rename(view, name))}
            />
            <Button
              label={say('openOf', { name: view.name })}
              onPress={() => {
                onOpen(view)
                onClose()
              }}
            >
              {say('open')}
            </Button>
            <IconButton icon={Trash2} label={say('remove', { name: view.name })} onPress={() => void deeds.remove(view)} />
          </li>
        ))}
      </NamedRows>
    </Dialog>
  )
}
