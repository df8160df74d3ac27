import { BookOpen, FileText } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Failure } from '../../src-shared/contract/failure.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { ReportSummary } from '../../src-shared/domain/report.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Panes } from '../design/panes.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useReaderCommands } from './commands/use-reader-commands.ts'
import { ReaderInspector } from './inspector/reader-inspector.tsx'
import { ReaderLeft } from './left/reader-left.tsx'
import { ReaderCentre } from './reader-centre.tsx'
import { useReader } from './reader-store.ts'
import { useReaderWords } from './reader-words.ts'
import { findInReport } from './text/find-in-report.ts'
import { useNavigationTarget } from './use-navigation-target.ts'
import { useOpenReport, type OpenReport } from './use-reader-data.ts'
import { areOpen, useReaderDeeds, type OpenDeeds } from './use-reader-deeds.ts'
import './reader.css'

/** More reports than one scrolls through; typing finds the others. */
const listLimit = 2000
const noReports: readonly ReportSummary[] = []
const noHits: readonly Range[] = []

/** Reading and tagging: the reports and the outline at the left, the text, and what the caret points at at the right. */
export function ReaderScreen() {
  const say = useReaderWords()
  const report = useNavigation((state) => state.report)
  const [search, setSearch] = useState('')
  const list = useAnswer('corpus.reports', { search, limit: listLimit }).value
  const reports = list?.reports ?? noReports
  const { open, failure, askAgain } = useOpenReport(report)
  const deeds = useReaderDeeds(open)
  const hits = useHits(open)
  useNavigationTarget(open)
  useReaderCommands({ open, deeds, reports, report, hits })

  // The store follows in an effect; until then it is about the report before.
  const isReady = useReader((state) => state.report) === report
  const ready = isReady && open !== null && areOpen(deeds) ? { open, deeds } : null
  const isEmpty = list?.total === 0 && search === ''
  return (
    <Panes
      id="reader"
      left={<ReaderLeft open={open} reports={reports} total={list?.total ?? 0} search={search} onSearch={setSearch} />}
      centre={
        ready === null ? (
          <Waiting hasReport={report !== null} isEmpty={isEmpty} failure={failure} onRetry={askAgain} />
        ) : (
          <ReaderCentre {...ready} reports={reports} hits={hits} />
        )
      }
      // The pane stands there before the report does: its coming would lay out the whole text a second time.
      inspector={
        ready === null ? (
          <p className="reader-inspector-waiting">{say('inspectorWaiting')}</p>
        ) : (
          <CalmInspector key={ready.open.report.id} {...ready} />
        )
      }
      leftLabel={say('reports')}
      inspectorLabel={say('inspector')}
    />
  )
}

/** Where the text that the find bar looks for stands. */
function useHits(open: OpenReport | null): readonly Range[] {
  const query = useReader((state) => (state.find.isOpen ? state.find.query : ''))
  const layout = open?.layout
  return useMemo(() => (layout === undefined ? noHits : findInReport(layout, query)), [layout, query])
}

/** The inspector follows a moment behind the text: the paint of a new tag comes first. */
function CalmInspector({ open, deeds }: { open: OpenReport; deeds: OpenDeeds }) {
  return <ReaderInspector open={useDeferredValue(open)} actions={useDeferredValue(deeds.tags)} status={deeds.status} />
}

interface WaitingProps {
  readonly hasReport: boolean
  readonly isEmpty: boolean
  readonly failure: Failure | null
  readonly onRetry: () => void
}

/** What stands in the centre while no text does. */
function Waiting({ hasReport, isEmpty, failure, onRetry }: WaitingProps) {
  const say = useReaderWords()
  if (hasReport)
    return failure === null ? <Loading label={say('loading')} /> : <FailureNotice failure={failure} onRetry={onRetry} />
  return <NoReport hasReports={!isEmpty} />
}

function NoReport({ hasReports }: { hasReports: boolean }) {
  const say = useReaderWords()
  if (hasReports) return <EmptyState icon={BookOpen} title={say('noReportTitle')} text={say('noReportText')} />
  return (
    <EmptyState
      icon={FileText}
      title={say('noReportsTitle')}
      text={say('noReportsText')}
      actions={<Button onPress={() => useNavigation.getState().goTo('library')}>{say('toLibrary')}</Button>}
    />
  )
}
