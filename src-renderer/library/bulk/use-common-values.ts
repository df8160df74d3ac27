import { useMemo } from 'react'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { useSettled } from '../use-settled.ts'
import { allSeveral, commonValues, type CommonValues } from './common-values.ts'

/** Of more reports than these nobody waits to see what they have in common. */
const lookedAt = 1000

/** What the selected reports have in common, once the selection rests. */
export function useCommonValues(selected: ReadonlySet<ReportId>): CommonValues {
  const settled = useSettled(selected)
  const isAsked = settled !== null && settled.size <= lookedAt
  const input = isAsked ? { filter: { reports: [...settled] }, limit: lookedAt } : null
  const { value, isOld } = useAnswer('corpus.reports', input)
  return useMemo(
    () => (value === undefined || isOld || settled !== selected || !isAsked ? allSeveral : commonValues(value.reports)),
    [value, isOld, settled, selected, isAsked],
  )
}
