import { useMemo } from 'react'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import { Loading } from '../design/loading.tsx'
import { useWords } from '../words/use-words.ts'
import { ChoiceList, type Choosable } from '../choice/choice-list.tsx'
import { useCompare } from './compare-store.ts'
import { compareWords } from './compare-words.ts'

export interface CompareLeftProps {
  readonly reports: readonly Choosable<ReportId>[] | undefined
  readonly categories: readonly Choosable<CategoryId>[] | undefined
}

/** Which reports and categories are compared. */
export function CompareLeft({ reports, categories }: CompareLeftProps) {
  const say = useWords('compare', compareWords)
  const { leftOutReports, leftOutCategories, leaveOutReports, leaveOutCategories } = useCompare()
  const chosenReports = useMemo(() => without(reports, leftOutReports), [reports, leftOutReports])
  const chosenCategories = useMemo(() => without(categories, leftOutCategories), [categories, leftOutCategories])
  if (reports === undefined || categories === undefined) return <Loading label={say('loading')} />
  return (
    <div className="compare-left">
      <ChoiceList
        title={say('reports')}
        searchLabel={say('searchReports')}
        items={reports}
        chosen={chosenReports}
        onChange={(chosen) => leaveOutReports(without(reports, chosen))}
      />
      <ChoiceList
        title={say('categories')}
        searchLabel={say('searchCategories')}
        items={categories}
        chosen={chosenCategories}
        onChange={(chosen) => leaveOutCategories(without(categories, chosen))}
      />
    </div>
  )
}

/** The ids of the items that are not among the others. */
export function without<Id extends string>(items: readonly { id: Id }[] | undefined, others: ReadonlySet<Id>): ReadonlySet<Id> {
  return new Set((items ?? []).filter(({ id }) => !others.has(id)).map(({ id }) => id))
}
