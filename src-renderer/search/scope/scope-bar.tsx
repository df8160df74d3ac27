import { ListFilterPlus, X } from 'lucide-react'
import type { ReportFilterInput } from '../../../src-shared/domain/report-filter.ts'
import { DialogTrigger, Popover } from 'react-aria-components'
import { Button } from '../../design/button.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { useWords } from '../../words/use-words.ts'
import { partsOfFilter } from './filter-parts.ts'
import { ScopeChooser } from './scope-chooser.tsx'
import { scopeWords } from './scope-words.ts'
import { usePartText } from './use-part-text.ts'
import './scope.css'

export interface ScopeBarProps {
  readonly filter: ReportFilterInput
  readonly onChange: (filter: ReportFilterInput) => void
}

/** In which reports: the conditions one by one, each to be taken away, and more to choose. */
export function ScopeBar({ filter, onChange }: ScopeBarProps) {
  const say = useWords('scope', scopeWords)
  const parts = partsOfFilter(filter)
  const textOf = usePartText(parts)
  return (
    <fieldset className="scope" aria-label={say('chooser')}>
      <span className="scope-label">{say('scope')}</span>
      {parts.length === 0 ? <span className="scope-all">{say('allReports')}</span> : null}
      {parts.map((part) => {
        const { about, text } = textOf(part)
        const whole = [about, text].filter(Boolean).join(' ')
        return (
          <span key={part.key} className="scope-chip" title={whole}>
            {about === '' ? null : <span className="scope-chip-about">{about}</span>}
            <span className="scope-chip-text">{text}</span>
            <IconButton
              icon={X}
              label={say('remove', { what: whole })}
              className="scope-chip-remove"
              onPress={() => onChange(part.without)}
            />
          </span>
        )
      })}
      <DialogTrigger>
        <Button variant="quiet" icon={ListFilterPlus} className="scope-add">
          {say(parts.length === 0 ? 'add' : 'addShort')}
        </Button>
        <Popover className="menu-popover scope-popover" placement="bottom start" offset={4}>
          <ScopeChooser filter={filter} onChange={onChange} />
        </Popover>
      </DialogTrigger>
      {parts.length < 2 ? null : (
        <Button variant="quiet" onPress={() => onChange({})}>
          {say('clear')}
        </Button>
      )}
    </fieldset>
  )
}
