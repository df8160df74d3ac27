import { useMemo } from 'react'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { Metadata, ReadingStatus, ReportSummary } from '../../src-shared/domain/report.ts'
import { useStatus } from '../status/status-store.ts'
import { useDeed } from '../status/use-deed.ts'
import { useWords } from '../words/use-words.ts'
import { libraryWords } from './library-words.ts'
import { reportName } from './report-text.ts'
import { statusWords } from './status-mark.tsx'

export interface ReportDeeds {
  /** Corrects facts of a report; `field` is what the status line calls them. */
  readonly edit: (report: ReportSummary, changes: Partial<Metadata & { status: ReadingStatus }>, field: string) => Promise<void>
  readonly remove: (reports: readonly ReportId[]) => Promise<boolean>
  readonly mark: (reports: readonly ReportId[], status: ReadingStatus) => Promise<void>
}

/** What the library does to reports; every change can be undone. */
export function useReportDeeds(): ReportDeeds {
  const deed = useDeed()
  const say = useWords('library', libraryWords)
  return useMemo(
    () => ({
      async edit(report, changes, field) {
        const after = await deed('corpus.editReport', { report: report.id, changes })
        if (after !== null) useStatus.getState().sayDone(say('changed', { title: reportName(after), field }))
      },
      async remove(reports) {
        const answer = await deed('corpus.removeReports', { reports: [...reports] })
        if (answer !== null) useStatus.getState().sayDone(say('removed', { count: answer.removed }))
        return answer !== null
      },
      async mark(reports, status) {
        if ((await deed('corpus.editReports', { reports: [...reports], changes: { status } })) === null) return
        useStatus.getState().sayDone(say('marked', { count: reports.length, status: say(statusWords[status]) }))
      },
    }),
    [deed, say],
  )
}
