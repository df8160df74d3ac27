import { useMemo } from 'react'
import { reportIdSchema, type ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReportSummary } from '../../../src-shared/domain/report.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { useSettled } from '../use-settled.ts'

/** How much of a report's tags each top category has: colours with shares that add up to 1. */
export type Portrait = readonly { readonly colour: string; readonly share: number; readonly name: string }[]

/** The portraits of the tagged reports among these. */
export function usePortraits(reports: readonly ReportSummary[]): ReadonlyMap<ReportId, Portrait> {
  // Rows that are flown over are not asked for.
  const tagged = useSettled(
    reports
      .filter(({ tagCount }) => tagCount > 0)
      .map(({ id }) => id)
      .join(' '),
  )
  const input = tagged === null || tagged === '' ? null : { reports: tagged.split(' ').map((id) => reportIdSchema.parse(id)) }
  const matrix = useAnswer('compare.matrix', input).value
  return useMemo(() => {
    const portraits = new Map<ReportId, Portrait>()
    if (matrix === undefined) return portraits
    matrix.columns.forEach(({ report }, column) => {
      const counts = matrix.rows.flatMap(({ depth, colour, name }, row) => {
        const tags = matrix.cells[row]?.[column]?.tags ?? 0
        return depth === 0 && tags > 0 ? [{ colour, name, tags }] : []
      })
      const sum = counts.reduce((total, { tags }) => total + tags, 0)
      portraits.set(
        report,
        counts.map(({ colour, name, tags }) => ({ colour, name, share: tags / sum })),
      )
    })
    return portraits
  }, [matrix])
}
