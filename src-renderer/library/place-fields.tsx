import {
  administrativeLevels,
  type AdministrativeLevel,
  type Locality,
  type ReportSummary,
} from '../../src-shared/domain/report.ts'
import { Select } from '../design/select.tsx'
import { withPlacePart } from '../finding/with-place-part.ts'
import { useWords } from '../words/use-words.ts'
import { EditableField } from './editable-field.tsx'
import { libraryWords } from './library-words.ts'
import { languageTagOf, levelWords } from './report-text.ts'

export interface PlaceFieldsProps {
  readonly report: ReportSummary
  readonly onSave: (locality: Locality | null) => void
}

/** The place a report is about. */
export function PlaceFields({ report, onSave }: PlaceFieldsProps) {
  const say = useWords('library', libraryWords)
  const { locality } = report
  const change = (part: 'name' | 'province' | 'city', text: string) => {
    onSave(withPlacePart(locality, { [part]: part !== 'name' && text === '' ? null : text }))
  }
  return (
    <div className="library-form">
      <EditableField
        owner={report.id}
        label={say('placeName')}
        value={locality?.name ?? ''}
        lang={languageTagOf(report.script)}
        onSave={(text) => change('name', text)}
      />
      {locality === null ? null : (
        <>
          <div className="library-pair">
            <EditableField
              owner={report.id}
              label={say('province')}
              value={locality.province ?? ''}
              onSave={(text) => change('province', text)}
            />
            <EditableField
              owner={report.id}
              label={say('city')}
              value={locality.city ?? ''}
              onSave={(text) => change('city', text)}
            />
          </div>
          <Select<AdministrativeLevel | 'unknown'>
            label={say('level')}
            value={locality.level ?? 'unknown'}
            options={[
              { value: 'unknown', label: say('levelUnknown') },
              ...administrativeLevels.map((level) => ({ value: level, label: say(levelWords[level]) })),
            ]}
            onChange={(level) => onSave({ ...locality, level: level === 'unknown' ? null : level })}
          />
        </>
      )}
    </div>
  )
}
