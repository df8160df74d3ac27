import { useMemo } from 'react'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import { useAnswer } from '../connection/use-answer.ts'
import type { Choosable } from './choice-list.tsx'
import { placeName } from '../passage/place-name.ts'

/** The reports of the corpus to tick, by place and date; undefined until they are known. */
export function useReportChoices(): readonly Choosable<ReportId>[] | undefined {
  const { value } = useAnswer('corpus.reports', { sortBy: 'importedAt', limit: 100_000 })
  return useMemo(
    () =>
      value?.reports.map((report) => ({
        id: report.id,
        label: placeName(report),
        detail: report.date ?? undefined,
        found: `${report.title ?? ''} ${report.file} ${report.locality?.province ?? ''} ${report.locality?.city ?? ''}`,
      })),
    [value],
  )
}

/** The categories in use to tick, nested as in the codebook; undefined until they are known. */
export function useCategoryChoices(): readonly Choosable<CategoryId>[] | undefined {
  const { value } = useAnswer('tag.categories', {})
  return useMemo(() => {
    const depths = new Map<CategoryId, number>()
    return value
      ?.filter((category) => !category.archived || category.tagCount > 0)
      .map((category) => {
        const depth = category.parent === null ? 0 : (depths.get(category.parent) ?? 0) + 1
        depths.set(category.id, depth)
        const detail = category.tagCount > 0 ? String(category.tagCount) : undefined
        return { id: category.id, label: category.name, colour: category.colour, depth, detail, found: category.key }
      })
  }, [value])
}
