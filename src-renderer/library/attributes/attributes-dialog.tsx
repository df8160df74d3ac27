import { Trash2 } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Attribute, AttributeKind } from '../../../src-shared/domain/attribute.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Dialog } from '../../design/dialog.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Select } from '../../design/select.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { EditableField } from '../editable-field.tsx'
import { NamedRows } from '../named-rows.tsx'
import { attributeKinds, parseChoices } from './attribute-kinds.ts'
import { attributeWords } from './attribute-words.ts'
import { useAttributeDeeds } from './use-attribute-deeds.ts'
import { useTableImport } from './use-table-import.ts'
import './attributes.css'

/** The analyst's own attributes: to add, to rename in place, to delete. */
export function AttributesDialog({ onClose }: { onClose: () => void }) {
  const say = useWords('attributes', attributeWords)
  const importTable = useTableImport()
  const { value, failure, askAgain } = useAnswer('library.attributes', {})
  return (
    <Dialog
      title={say('title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            onPress={() => {
              onClose()
              void importTable()
            }}
          >
            {say('import')}
          </Button>
          <Button onPress={onClose}>{say('close')}</Button>
        </>
      }
    >
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {value === undefined || value.length > 0 ? null : <p className="named-note">{say('none')}</p>}
      <NamedRows label={say('attributes')}>
        {(value ?? []).map((attribute) => (
          <AttributeRow key={attribute.id} attribute={attribute} />
        ))}
      </NamedRows>
      <NewAttribute />
    </Dialog>
  )
}

function AttributeRow({ attribute }: { attribute: Attribute }) {
  const say = useWords('attributes', attributeWords)
  const deeds = useAttributeDeeds()
  const [isAsking, setAsking] = useState(false)
  const { id, name, kind, choices, count } = attribute
  return (
    <li className="attribute-entry">
      <div className="named-row">
        <EditableField
          owner={id}
          label={say('nameOf', { name })}
          isLabelHidden
          value={name}
          onSave={(text) => (text === '' ? undefined : void deeds.edit(attribute, { name: text }))}
        />
        <span className="attribute-kind">{say(kind)}</span>
        <span className="named-count">{say('values', { count })}</span>
        {isAsking ? (
          <Button variant="danger" label={say('removeText', { count })} onPress={() => void deeds.remove(attribute)}>
            {say('removeDo')}
          </Button>
        ) : (
          <IconButton
            icon={Trash2}
            label={say('remove', { name })}
            onPress={() => (count === 0 ? void deeds.remove(attribute) : setAsking(true))}
          />
        )}
      </div>
      {isAsking ? <p className="attribute-warning">{say('removeText', { count })}</p> : null}
      {kind === 'choice' ? (
        <EditableField
          owner={id}
          label={say('choicesOf', { name })}
          value={choices.join('，')}
          onSave={(text) => void deeds.edit(attribute, { choices: parseChoices(text) })}
        />
      ) : null}
    </li>
  )
}

function NewAttribute() {
  const say = useWords('attributes', attributeWords)
  const deeds = useAttributeDeeds()
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState('')
  const [kind, setKind] = useState<AttributeKind>('text')
  const [choices, setChoices] = useState('')
  const isReady = name.trim() !== '' && (kind !== 'choice' || parseChoices(choices).length > 0)
  const add = async () => {
    if (!isReady) return
    const isAdded = await deeds.add({ name: name.trim(), kind, choices: kind === 'choice' ? parseChoices(choices) : [] })
    if (!isAdded) return
    setName('')
    setChoices('')
    // The button is off again: the keys stay in the dialog.
    field.current?.focus()
  }
  return (
    <section className="attribute-new" aria-label={say('newAttribute')}>
      <h3 className="attribute-new-title">{say('newAttribute')}</h3>
      <div className="attribute-new-fields">
        <TextInput label={say('name')} value={name} onChange={setName} onSubmit={() => void add()} inputRef={field} />
        <Select
          label={say('kind')}
          value={kind}
          options={attributeKinds.map((value) => ({ value, label: say(value) }))}
          onChange={setKind}
        />
        <Button variant="primary" onPress={() => void add()} isDisabled={!isReady}>
          {say('add')}
        </Button>
      </div>
      {kind === 'choice' ? (
        <TextInput label={say('choices')} value={choices} onChange={setChoices} onSubmit={() => void add()} />
      ) : null}
    </section>
  )
}
