import { useMemo } from 'react'
import type { KeynessRow } from '../../../src-shared/contract/search-operations.ts'
import { useWords } from '../../words/use-words.ts'
import { countText, rateText } from './rate-text.ts'
import type { TermColumn } from './table-order.ts'
import { termWords } from './term-words.ts'

type NumberField = Exclude<keyof KeynessRow, 'term'>

/** The columns of the keyness table. */
export function useKeynessColumns(): readonly TermColumn<KeynessRow>[] {
  const say = useWords('terms', termWords)
  return useMemo(() => {
    const number = (id: NumberField, label: string, hint: string, text: (value: number) => string) => ({
      id,
      label,
      hint,
      width: 'minmax(56px, 1fr)',
      isNumber: true,
      text: (row: KeynessRow) => text(row[id]),
      sortBy: (row: KeynessRow) => row[id],
    })
    return [
      {
        id: 'term',
        label: say('term'),
        width: 'minmax(80px, 1.6fr)',
        isNumber: false,
        text: (row) => row.term,
        sortBy: (row) => row.term,
      },
      number('count', say('countOne'), say('count'), countText),
      number('rate', say('rateShort'), say('rate'), rateText),
      number('otherCount', say('countOther'), say('otherCount'), countText),
      number('otherRate', say('rateShort'), say('otherRate'), rateText),
      number('logLikelihood', say('logLikelihood'), say('logLikelihoodHint'), (value) => value.toFixed(1)),
      number('logRatio', say('logRatio'), say('logRatioHint'), signed),
    ]
  }, [say])
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${value.toFixed(2)}`.replace('-', '−')
}
