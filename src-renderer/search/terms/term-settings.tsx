import { BookA } from 'lucide-react'
import { frequencyUnitSchema } from '../../../src-shared/contract/search-operations.ts'
import { Button } from '../../design/button.tsx'
import { Checkbox } from '../../design/checkbox.tsx'
import { Section } from '../../design/section.tsx'
import { Select } from '../../design/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { useTerms } from './term-store.ts'
import { termWords } from './term-words.ts'
import './terms.css'

const grams = [2, 3, 4, 5, 6]
const lengths = [1, 2, 3, 4, 5, 6]
const counts = [1, 2, 3, 5, 10, 20, 50, 100, 500]

/** How terms are counted. Each choice counts anew. */
export function TermSettings({ onDictionary }: { onDictionary: () => void }) {
  const say = useWords('terms', termWords)
  const { settings, set, setUnit } = useTerms()
  const isGram = settings.unit === 'wordGram' || settings.unit === 'characterGram'
  return (
    <Section title={say('settings')}>
      <div className="term-settings">
        <Select
          label={say('unit')}
          value={settings.unit}
          options={frequencyUnitSchema.options.map((value) => ({ value, label: say(`unit_${value}`) }))}
          onChange={setUnit}
        />
        {isGram ? (
          <NumberSelect
            label={say('gram')}
            value={settings.gram}
            values={grams}
            textOf={String}
            onChange={(gram) => set({ gram })}
          />
        ) : null}
        <NumberSelect
          label={say('minLength')}
          value={settings.minLength}
          values={lengths}
          textOf={(count) => say('minLengthOf', { count })}
          onChange={(minLength) => set({ minLength })}
        />
        <NumberSelect
          label={say('minCount')}
          value={settings.minCount}
          values={counts}
          textOf={(count) => say('minCountOf', { count })}
          onChange={(minCount) => set({ minCount })}
        />
        <Checkbox label={say('isStopped')} isSelected={settings.isStopped} onChange={(isStopped) => set({ isStopped })} />
        <Checkbox label={say('isBodyOnly')} isSelected={settings.isBodyOnly} onChange={(isBodyOnly) => set({ isBodyOnly })} />
        <Button icon={BookA} onPress={onDictionary} label={say('dictionaryCommand')} shortcut="D">
          {say('dictionary')}
        </Button>
      </div>
    </Section>
  )
}

interface NumberSelectProps {
  readonly label: string
  readonly value: number
  readonly values: readonly number[]
  readonly textOf: (value: number) => string
  readonly onChange: (value: number) => void
}

function NumberSelect({ label, value, values, textOf, onChange }: NumberSelectProps) {
  return (
    <Select
      label={label}
      value={String(value)}
      options={values.map((each) => ({ value: String(each), label: textOf(each) }))}
      onChange={(text) => onChange(Number(text))}
    />
  )
}
