import { useState } from 'react'
import { Button } from '../../design/button.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { datesBetween, spanOf } from './date-range.ts'
import type { ScopeBarProps } from './scope-bar.tsx'
import { scopeWords } from './scope-words.ts'

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/u

/** The first and the last month to look at. */
export function DateFields({ filter, onChange }: ScopeBarProps) {
  const say = useWords('scope', scopeWords)
  const span = spanOf(filter.dates ?? [])
  const [from, setFrom] = useState(span?.from ?? '')
  const [to, setTo] = useState(span?.to ?? '')
  const first = from.trim()
  const last = to.trim() === '' ? first : to.trim()
  const isWritten = monthPattern.test(first) && monthPattern.test(last)
  const dates = isWritten ? datesBetween(first, last) : []
  const problem = isWritten && dates.length === 0 ? say('turnedRound') : undefined
  const apply = () => (dates.length === 0 ? undefined : onChange({ ...filter, dates }))
  const isBad = (text: string) => text.trim().length >= 7 && !monthPattern.test(text.trim())
  return (
    <>
      <div className="scope-dates">
        <TextInput
          label={say('from')}
          value={from}
          onChange={setFrom}
          onSubmit={apply}
          placeholder="2020-02"
          isInvalid={isBad(from)}
          hint={isBad(from) ? say('badMonth') : undefined}
        />
        <TextInput
          label={say('until')}
          value={to}
          onChange={setTo}
          onSubmit={apply}
          placeholder="2020-06"
          isInvalid={isBad(to) || problem !== undefined}
          hint={isBad(to) ? say('badMonth') : problem}
        />
      </div>
      <Button onPress={apply} isDisabled={dates.length === 0}>
        {say('apply')}
      </Button>
    </>
  )
}
