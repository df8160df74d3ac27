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
  const { dates, isTurnedRound } = datesOf(from.trim(), to.trim())
  const apply = () => (dates.length === 0 ? undefined : onChange({ ...filter, dates }))
  const problemOf = (text: string) => (isBad(text.trim()) ? say('badMonth') : undefined)
  const problem = problemOf(to) ?? (isTurnedRound ? say('turnedRound') : undefined)
  return (
    <>
      <div className="scope-dates">
        <TextInput
          label={say('from')}
          value={from}
          onChange={setFrom}
          onSubmit={apply}
          placeholder="2020-02"
          isInvalid={problemOf(from) !== undefined}
          hint={problemOf(from)}
        />
        <TextInput
          label={say('until')}
          value={to}
          onChange={setTo}
          onSubmit={apply}
          placeholder="2020-06"
          isInvalid={problem !== undefined}
          hint={problem}
        />
      </div>
      <Button onPress={apply} isDisabled={dates.length === 0}>
        {say('apply')}
      </Button>
    </>
  )
}

/** The dates from one month to another; one month alone with nothing for the other. */
function datesOf(from: string, to: string) {
  const last = to === '' ? from : to
  if (!monthPattern.test(from) || !monthPattern.test(last)) return { dates: [], isTurnedRound: false }
  const dates = datesBetween(from, last)
  return { dates, isTurnedRound: dates.length === 0 }
}

/** True for what is long enough to be a month and is none. */
function isBad(text: string): boolean {
  return text.length >= 7 && !monthPattern.test(text)
}
