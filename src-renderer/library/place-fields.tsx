import {
  administrativeLevels,
  type AdministrativeLevel,
  type Locality,
  type ReportSummary,
} from '../../src-shared/domain/report.ts'
import { Select } from '../design/select.tsx'
import { useWords } from '../words/use-words.ts'
import { EditableField } from './editable-field.tsx'
import { libraryWords } from './library-words.ts'
import { languageTagOf } from './report-text.ts'

export interface PlaceFieldsProps {
  readonly report: ReportSummary
  readonly onSave: (locality: Locality | null) => void
}

const levelWords = {
  province: 'levelProvince',
  prefecture: 'levelPrefecture',
  county: 'levelCounty',
  township: 'levelTownship',
  village: 'levelVillage',
} as const satisfies Record<AdministrativeLevel, string>

const unknownPlace: Locality = { name: '', code: null, province: null, city: null, level: null }

/** The place a report is about. Without a name it is none; its division code stays only while its names are as they were. */
export function PlaceFields({ report, onSave }: PlaceFieldsProps) {
  const say = useWords('library', libraryWords)
  const { locality } = report
  const change = (part: 'name' | 'province' | 'city', text: string) => {
    const written = text === '' ? null : text
    const next = { ...unknownPlace, ...locality, code: null, [part]: part === 'name' ? text : written }
    onSave(next.name === '' ? null : next)
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
