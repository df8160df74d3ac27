import { useMemo, useState } from 'react'
import { Dialog } from 'react-aria-components'
import { noValue, type FacetValue } from '../../../src-shared/domain/report-filter.ts'
import { readingStatusSchema } from '../../../src-shared/domain/report.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Checkbox } from '../../design/checkbox.tsx'
import { matchItems } from '../../design/palette-match.ts'
import { Section } from '../../design/section.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { DateFields } from './date-fields.tsx'
import { lastOfPath, withToggled } from './filter-parts.ts'
import type { ScopeBarProps } from './scope-bar.tsx'
import { scopeWords } from './scope-words.ts'

/** So many places are listed; typing finds the others. */
const placesListed = 40

/** Sets, places, statuses and dates to narrow down by. Each choice works at once. */
export function ScopeChooser({ filter, onChange }: ScopeBarProps) {
  const say = useWords('scope', scopeWords)
  const statuses = filter.statuses ?? []
  return (
    <Dialog className="scope-chooser" aria-label={say('chooser')}>
      <div className="scope-column">
        <Section title={say('sets')}>
          <SetList filter={filter} onChange={onChange} />
        </Section>
        <Section title={say('statuses')}>
          <div className="scope-statuses">
            {readingStatusSchema.options.map((status) => (
              <Checkbox
                key={status}
                label={say(`status_${status}`)}
                isSelected={statuses.includes(status)}
                onChange={() => onChange(withToggled(filter, 'statuses', status))}
              />
            ))}
          </div>
        </Section>
        <Section title={say('dates')}>
          <DateFields filter={filter} onChange={onChange} />
        </Section>
      </div>
      <div className="scope-column">
        <Section title={say('places')}>
          <PlaceList filter={filter} onChange={onChange} />
        </Section>
      </div>
    </Dialog>
  )
}

function SetList({ filter, onChange }: ScopeBarProps) {
  const say = useWords('scope', scopeWords)
  const sets = useAnswer('library.sets', {}).value
  const chosen: readonly string[] = filter.sets ?? []
  if (sets === undefined) return <p className="scope-note">{say('loading')}</p>
  if (sets.length === 0) return <p className="scope-note">{say('noSets')}</p>
  return (
    <div className="scope-list">
      {sets.map(({ id, name, count }) => (
        <Option
          key={id}
          label={name}
          count={count}
          isChosen={chosen.includes(id)}
          onChange={() => onChange(withToggled(filter, 'sets', id))}
        />
      ))}
    </div>
  )
}

/** All places with how many reports lie in them, by typing a part of the name. */
function PlaceList({ filter, onChange }: ScopeBarProps) {
  const say = useWords('scope', scopeWords)
  const [typed, setTyped] = useState('')
  const { value } = useAnswer('library.facets', placeFacet)
  const places = useMemo(() => (value?.facets[0]?.values ?? []).map(asPlace), [value])
  const found = useMemo(() => matchItems(places, typed), [places, typed])
  const chosen: readonly string[] = filter.places ?? []
  return (
    <>
      <TextInput
        label={say('findPlace')}
        isLabelHidden
        placeholder={say('findPlace')}
        value={typed}
        onChange={setTyped}
        type="search"
      />
      <div className="scope-list scope-places">
        {value === undefined ? <p className="scope-note">{say('loading')}</p> : null}
        {found.slice(0, placesListed).map((place) => (
          <Option
            key={place.value}
            label={place.value === noValue ? say('none') : place.label}
            detail={place.hint}
            count={place.count}
            isChosen={chosen.includes(place.value)}
            onChange={() => onChange(withToggled(filter, 'places', place.value))}
          />
        ))}
        {value !== undefined && found.length === 0 ? <p className="scope-note">{say('noPlaces')}</p> : null}
        {found.length > placesListed ? (
          <p className="scope-note">{say('morePlaces', { count: found.length - placesListed })}</p>
        ) : null}
      </div>
    </>
  )
}

const placeFacet = { facets: ['places' as const], limit: 10_000 }

function asPlace({ value, label, count }: FacetValue) {
  const around = value.split('/').slice(0, -1)
  return { value, label: label ?? lastOfPath(value), hint: around.length === 0 ? undefined : around.join(' '), count }
}

interface OptionProps {
  readonly label: string
  readonly detail?: string | undefined
  readonly count: number
  readonly isChosen: boolean
  readonly onChange: () => void
}

function Option({ label, detail, count, isChosen, onChange }: OptionProps) {
  return (
    <div className="scope-option">
      <Checkbox label={label} isSelected={isChosen} onChange={onChange} />
      {detail === undefined ? null : <span className="scope-option-detail">{detail}</span>}
      <span className="scope-option-count">{count}</span>
    </div>
  )
}
