import { BookOpen, FileText } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Failure } from '../../src-shared/contract/failure.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import type { ReportSummary } from '../../src-shared/domain/report.ts'
import { useOfferCommands } from '../command/command-store.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Panes } from '../design/panes.tsx'
import { Section } from '../design/section.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { CategoryPalette } from './category-palette.tsx'
import { useMoveCommands } from './commands/use-move-commands.ts'
import { useCategoryCommands, useTagCommands } from './commands/use-tag-commands.ts'
import { useViewCommands } from './commands/use-view-commands.ts'
import { FindBar } from './find-bar.tsx'
import { ReaderInspector } from './inspector/reader-inspector.tsx'
import { OutlineList } from './left/outline-list.tsx'
import { ReportList } from './left/report-list.tsx'
import { useReader } from './reader-store.ts'
import { ReaderToolbar } from './reader-toolbar.tsx'
import { useReaderWords } from './reader-words.ts'
import { ReportView } from './report-view.tsx'
import { findInReport } from './text/find-in-report.ts'
import { useNavigationTarget } from './use-navigation-target.ts'
import { useOpenReport, type OpenReport } from './use-reader-data.ts'
import { useReadingStatus, type StatusActions } from './use-reading-status.ts'
import { useTagActions, type TagActions } from './use-tag-actions.ts'
import './reader.css'

/** More reports than one scrolls through; typing finds the others. */
const listLimit = 2000
const noHits: readonly Range[] = []

/** Reading and tagging: the reports and the outline at the left, the text, and what the caret points at at the right. */
export function ReaderScreen() {
  const say = useReaderWords()
  const report = useNavigation((state) => state.report)
  const [search, setSearch] = useState('')
  const list = useAnswer('corpus.reports', { search, limit: listLimit }).value
  const reports = useMemo(() => list?.reports ?? [], [list])
  const { open, failure, askAgain } = useOpenReport(report)
  const actions = useTagActions(open)
  const status = useReadingStatus(open)
  const query = useReader((state) => (state.find.isOpen ? state.find.query : ''))
  const layout = open?.layout
  const hits = useMemo(() => (layout === undefined ? noHits : findInReport(layout, query)), [layout, query])
  useNavigationTarget(open)
  useOfferCommands(useCategoryCommands(open, actions))
  useOfferCommands(useTagCommands(open, actions))
  useOfferCommands(useMoveCommands(open, reports, report))
  useOfferCommands(useViewCommands(open, hits, status))

  // The store follows in an effect; until then it is about the report before.
  const isReady = useReader((state) => state.report) === report
  const ready = isReady && open !== null && actions !== null ? { open, actions, status, reports, hits } : null
  const left = (
    <div className="reader-left">
      <ReportList reports={reports} total={list?.total ?? 0} search={search} onSearch={setSearch} />
      {open === null ? null : (
        <Section title={say('outline')}>
          <OutlineList open={open} />
        </Section>
      )}
    </div>
  )
  const isEmpty = list?.total === 0 && search === ''
  return (
    <Panes
      id="reader"
      left={left}
      centre={
        ready === null ? (
          <Waiting hasReport={report !== null} isEmpty={isEmpty} failure={failure} onRetry={askAgain} />
        ) : (
          <ReaderCentre {...ready} />
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

interface ReaderCentreProps {
  readonly open: OpenReport
  readonly actions: TagActions
  readonly status: StatusActions
  readonly reports: readonly ReportSummary[]
  readonly hits: readonly Range[]
}

function ReaderCentre({ open, actions, status, reports, hits }: ReaderCentreProps) {
  return (
    <div className="reader-centre">
      <ReaderToolbar open={open} reports={reports} status={status} />
      <FindBar hits={hits} />
      <ReportView key={open.report.id} open={open} actions={actions} hits={hits} />
      <CategoryPalette open={open} actions={actions} />
    </div>
  )
}

/** The inspector follows a moment behind the text: the paint of a new tag comes first. */
function CalmInspector({ open, actions, status }: Pick<ReaderCentreProps, 'open' | 'actions' | 'status'>) {
  return <ReaderInspector open={useDeferredValue(open)} actions={useDeferredValue(actions)} status={status} />
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
