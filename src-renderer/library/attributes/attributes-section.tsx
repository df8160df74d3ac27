import type { Attribute, AttributeValue } from '../../../src-shared/domain/attribute.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { Select } from '../../design/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { EditableField } from '../editable-field.tsx'
import { useLibraryDialog } from '../library-dialog-store.ts'
import { keptValue, problemOfValue } from './attribute-kinds.ts'
import { attributeWords } from './attribute-words.ts'
import { useAttributeDeeds } from './use-attribute-deeds.ts'

export interface AttributesSectionProps {
  readonly report: ReportId
  readonly values: readonly AttributeValue[]
}

/** What a report has of the analyst's own attributes, to be changed in place. */
export function AttributesSection({ report, values }: AttributesSectionProps) {
  const say = useWords('attributes', attributeWords)
  const attributes = useAnswer('library.attributes', {}).value
  if (attributes === undefined) return null
  return (
    <Section
      title={say('title')}
      actions={
        attributes.length > 0 ? null : (
          <Button variant="quiet" onPress={() => useLibraryDialog.getState().show({ kind: 'attributes' })}>
            {say('newAttribute')}
          </Button>
        )
      }
    >
      {attributes.length === 0 ? <p className="library-note">{say('none')}</p> : null}
      <div className="library-form">
        {attributes.map((attribute) => (
          <AttributeField
            key={attribute.id}
            attribute={attribute}
            report={report}
            value={values.find((one) => one.attribute === attribute.id)?.value ?? ''}
          />
        ))}
      </div>
    </Section>
  )
}

/** A select cannot have an empty value. */
const noChoice = '∅'

function AttributeField({ attribute, report, value }: { attribute: Attribute; report: ReportId; value: string }) {
  const say = useWords('attributes', attributeWords)
  const deeds = useAttributeDeeds()
  const { name, kind, choices } = attribute
  const save = (text: string) => void deeds.setValue(attribute, [report], text === '' ? '' : keptValue(kind, text))
  if (kind === 'choice') {
    return (
      <Select
        label={name}
        value={value === '' ? noChoice : value}
        options={[{ value: noChoice, label: say('noChoice') }, ...choices.map((choice) => ({ value: choice, label: choice }))]}
        onChange={(choice) => save(choice === noChoice ? '' : choice)}
      />
    )
  }
  return (
    <EditableField
      owner={report}
      label={name}
      value={value}
      problemOf={(text) => problemOfValue(kind, text, say)}
      onSave={save}
    />
  )
}
