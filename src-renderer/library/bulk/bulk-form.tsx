import { useState } from 'react'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import {
  administrativeLevels,
  metadataFields,
  readingStatusSchema,
  type AdministrativeLevel,
} from '../../../src-shared/domain/report.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Button } from '../../design/button.tsx'
import { Section } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { problemOfValue } from '../attributes/attribute-kinds.ts'
import { attributeWords } from '../attributes/attribute-words.ts'
import { libraryWords } from '../library-words.ts'
import { levelWords } from '../report-text.ts'
import { statusWords } from '../status-mark.tsx'
import { editOf, emptyDraft, lacksPlaceName, type BulkDraft, type PlaceDraft } from './bulk-draft.ts'
import { BulkField } from './bulk-field.tsx'
import { BulkSelect } from './bulk-select.tsx'
import { bulkWords } from './bulk-words.ts'
import type { CommonValues } from './common-values.ts'
import { useBulkEdit } from './use-bulk-edit.ts'
import { useCommonValues } from './use-common-values.ts'
import './bulk.css'

/** Corrects facts of all selected reports in one deed; only what is filled in changes. */
export function BulkForm({ selected }: { selected: ReadonlySet<ReportId> }) {
  const say = useWords('bulk', bulkWords)
  const common = useCommonValues(selected)
  const attributes = useAnswer('library.attributes', {}).value ?? []
  const [draft, setDraft] = useState(emptyDraft)
  const apply = useBulkEdit()
  const edit = editOf(draft, common, attributes)
  const hasProblem = useHasProblem(draft, common, attributes)
  const isReady = !hasProblem && Object.keys(edit.changes).length + (edit.attributes?.length ?? 0) > 0
  const submit = async () => {
    if (isReady && (await apply(selected, edit, attributes))) setDraft(emptyDraft)
  }
  const fields = { draft, common, onDraft: setDraft, onSubmit: () => void submit() }
  return (
    <Section title={say('title')}>
      <p className="library-note">{say('hint')}</p>
      <div className="library-form bulk-form">
        <OwnFields {...fields} />
        <PlaceParts {...fields} />
        <AttributeParts {...fields} attributes={attributes} />
      </div>
      <div className="library-inspector-actions bulk-actions">
        <Button variant="primary" onPress={() => void submit()} isDisabled={!isReady}>
          {say('apply', { count: selected.size })}
        </Button>
        <Button variant="quiet" onPress={() => setDraft(emptyDraft)}>
          {say('reset')}
        </Button>
      </div>
    </Section>
  )
}

interface FieldsProps {
  readonly draft: BulkDraft
  readonly common: CommonValues
  readonly onDraft: (draft: BulkDraft) => void
  readonly onSubmit: () => void
}

function OwnFields({ draft, common, onDraft, onSubmit }: FieldsProps) {
  const say = useWords('bulk', bulkWords)
  const sayLibrary = useWords('library', libraryWords)
  const change = (part: 'status' | 'publisher' | 'date', value: string | null | undefined) => {
    const { [part]: _before, ...others } = draft
    onDraft(value === undefined ? others : { ...others, [part]: value })
  }
  return (
    <>
      <BulkSelect
        label={say('status')}
        options={readingStatusSchema.options.map((value) => ({ value, label: sayLibrary(statusWords[value]) }))}
        common={common.status}
        value={draft.status}
        onChange={(value) => change('status', value ?? undefined)}
      />
      <BulkField
        label={say('publisher')}
        common={common.publisher}
        value={draft.publisher}
        onChange={(value) => change('publisher', value)}
        onSubmit={onSubmit}
      />
      <BulkField
        label={say('date')}
        common={common.date}
        value={draft.date}
        onChange={(value) => change('date', value)}
        onSubmit={onSubmit}
        problem={isDate(draft.date) ? null : say('dateHint')}
      />
    </>
  )
}

function PlaceParts({ draft, common, onDraft, onSubmit }: FieldsProps) {
  const say = useWords('bulk', bulkWords)
  const sayLibrary = useWords('library', libraryWords)
  const place = draft.place ?? {}
  const isCleared = draft.place === null
  const commonPart = (part: 'name' | 'province' | 'city' | 'level') =>
    common.locality.isSame ? { isSame: true as const, value: common.locality.value?.[part] ?? null } : common.locality
  const change = (part: keyof PlaceDraft, value: string | undefined) => {
    const { [part]: _before, ...others } = place
    onDraft({ ...draft, place: value === undefined ? others : { ...others, [part]: value } })
  }
  const problem = lacksPlaceName(draft, common) ? say('nameNeeded') : null
  const part = (name: 'province' | 'city') => (
    <BulkField
      label={say(name)}
      common={commonPart(name)}
      value={isCleared ? null : place[name]}
      onChange={(value) => change(name, value ?? undefined)}
      onSubmit={onSubmit}
      isClearable={false}
    />
  )
  return (
    <>
      <BulkField
        label={say('placeName')}
        common={commonPart('name')}
        value={isCleared ? null : place.name}
        onChange={(value) => (value === null ? onDraft({ ...draft, place: null }) : change('name', value))}
        onSubmit={onSubmit}
        problem={problem}
      />
      <div className="library-pair">
        {part('province')}
        {part('city')}
      </div>
      <BulkSelect<AdministrativeLevel>
        label={say('level')}
        options={administrativeLevels.map((value) => ({ value, label: sayLibrary(levelWords[value]) }))}
        common={commonPart('level')}
        value={place.level}
        onChange={(value) => change('level', value ?? undefined)}
      />
    </>
  )
}

function AttributeParts({ draft, common, onDraft, onSubmit, attributes }: FieldsProps & { attributes: readonly Attribute[] }) {
  const say = useWords('attributes', attributeWords)
  return attributes.map((attribute) => {
    const { id, name, kind, choices } = attribute
    const value = draft.attributes[id]
    const change = (next: string | null | undefined) => {
      const { [id]: _before, ...others } = draft.attributes
      onDraft({ ...draft, attributes: next === undefined ? others : { ...others, [id]: next } })
    }
    return kind === 'choice' ? (
      <BulkSelect
        key={id}
        label={name}
        options={choices.map((choice) => ({ value: choice, label: choice }))}
        common={common.attribute(id)}
        value={value}
        onChange={change}
        isClearable
      />
    ) : (
      <BulkField
        key={id}
        label={name}
        common={common.attribute(id)}
        value={value}
        onChange={change}
        onSubmit={onSubmit}
        problem={problemOfValue(kind, (value ?? '').trim(), say)}
      />
    )
  })
}

function useHasProblem(draft: BulkDraft, common: CommonValues, attributes: readonly Attribute[]): boolean {
  const say = useWords('attributes', attributeWords)
  const isBad = ({ id, kind }: Attribute) => problemOfValue(kind, (draft.attributes[id] ?? '').trim(), say) !== null
  return !isDate(draft.date) || lacksPlaceName(draft, common) || attributes.some(isBad)
}

function isDate(text: string | null | undefined): boolean {
  return text === undefined || metadataFields.date.safeParse(text).success
}
