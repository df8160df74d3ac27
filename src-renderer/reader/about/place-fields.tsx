import { administrativeLevels, type AdministrativeLevel, type Locality, type Report } from '../../../src-shared/domain/report.ts'
import { Select } from '../../design/select.tsx'
import { useAboutWords } from './about-words.ts'
import { FactField, FactRow } from './fact-row.tsx'
import { withPlacePart } from '../../finding/with-place-part.ts'

interface PlaceFieldsProps {
  readonly report: Report
  readonly lang: string
  readonly onSave: (locality: Locality | null, field: string) => void
}

/** The place that the report is about. Without a name there is none; its parts show once it has one. */
export function PlaceFields({ report, lang, onSave }: PlaceFieldsProps) {
  const say = useAboutWords()
  const { locality } = report
  const part = (name: 'province' | 'city' | 'code') => (
    <FactRow label={say(name)} provenance={undefined}>
      <FactField
        label={say(name)}
        value={locality?.[name] ?? null}
        lang={lang}
        onSave={(text) => onSave(withPlacePart(locality, { [name]: text }), say(name))}
      />
    </FactRow>
  )
  return (
    <>
      <FactRow label={say('placeName')} provenance={report.provenance.locality}>
        <FactField
          label={say('placeName')}
          value={locality?.name ?? null}
          lang={lang}
          onSave={(name) => onSave(name === null ? null : withPlacePart(locality, { name }), say('locality'))}
        />
      </FactRow>
      {locality === null ? null : (
        <>
          {part('province')}
          {part('city')}
          {part('code')}
          <FactRow label={say('level')} provenance={undefined}>
            <LevelField locality={locality} onSave={(level) => onSave(withPlacePart(locality, { level }), say('level'))} />
          </FactRow>
        </>
      )}
    </>
  )
}

interface LevelFieldProps {
  readonly locality: Locality
  readonly onSave: (level: AdministrativeLevel | null) => void
}

function LevelField({ locality, onSave }: LevelFieldProps) {
  const say = useAboutWords()
  const levels = ['none', ...administrativeLevels] as const
  return (
    <Select
      label={say('level')}
      isLabelHidden
      value={locality.level ?? 'none'}
      options={levels.map((value) => ({ value, label: say(`level_${value}`) }))}
      onChange={(level) => onSave(level === 'none' ? null : level)}
    />
  )
}
