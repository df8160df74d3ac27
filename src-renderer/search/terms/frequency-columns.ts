import { useMemo } from 'react'
import type { FrequencyRow } from '../../../src-shared/contract/search-operations.ts'
import { useWords } from '../../words/use-words.ts'
import { countText, rateText } from './rate-text.ts'
import type { TermColumn } from './table-order.ts'
import { termWords } from './term-words.ts'

export interface RankedRow extends FrequencyRow {
  /** 1 for the most frequent. */
  readonly rank: number
}

const number = { width: 'minmax(54px, 0.8fr)', isNumber: true } as const

/** The columns of the frequency table; `terms` is what the rates are shares of. */
export function useFrequencyColumns(terms: number): readonly TermColumn<RankedRow>[] {
  const say = useWords('terms', termWords)
  return useMemo(() => {
    const rateOf = ({ count }: RankedRow) => (terms === 0 ? 0 : (count / terms) * 1000)
    return [
      { ...number, id: 'rank', label: say('rank'), width: '34px', text: (row) => String(row.rank), sortBy: (row) => row.rank },
      {
        id: 'term',
        label: say('term'),
        width: 'minmax(56px, 1.6fr)',
        isNumber: false,
        text: (row) => row.term,
        sortBy: (row) => row.term,
      },
      { ...number, id: 'count', label: say('count'), text: (row) => countText(row.count), sortBy: (row) => row.count },
      { ...number, id: 'rate', label: say('perThousand'), text: (row) => rateText(rateOf(row)), sortBy: rateOf },
      { ...number, id: 'reports', label: say('reports'), text: (row) => countText(row.reports), sortBy: (row) => row.reports },
    ]
  }, [say, terms])
}
