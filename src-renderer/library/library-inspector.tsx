import { BookOpenText, MousePointerClick, RefreshCw, Trash2 } from 'lucide-react'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { ReportSummary } from '../../src-shared/domain/report.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { CopiesSection } from './copies-section.tsx'
import { FoundSection } from './found-section.tsx'
import { libraryWords } from './library-words.ts'
import { MetadataForm } from './metadata-form.tsx'
import { languageTagOf, reportName } from './report-text.ts'
import { useReportDeeds } from './use-report-deeds.ts'
import { useReread } from './use-reread.ts'
import { useSettledReport } from './use-settled-report.ts'
import './library-inspector.css'

export interface LibraryInspectorProps {
  readonly selected: ReadonlySet<ReportId>
  /** The one selected report, where there is just one and it is here. */
  readonly report: ReportSummary | undefined
  readonly onRemove: () => void
}

/** About the reports that are selected. */
export function LibraryInspector({ selected, report, onRemove }: LibraryInspectorProps) {
  const say = useWords('library', libraryWords)
  if (selected.size > 1) return <ManySelected selected={selected} onRemove={onRemove} />
  if (report === undefined) return <EmptyState icon={MousePointerClick} title={say('inspector')} text={say('noneSelected')} />
  return <OneSelected report={report} onRemove={onRemove} />
}

function OneSelected({ report, onRemove }: { report: ReportSummary; onRemove: () => void }) {
  const say = useWords('library', libraryWords)
  const whole = useSettledReport(report.id)
  return (
    <>
      <header className="library-inspector-head">
        <h2 className="library-inspector-title" lang={languageTagOf(report.script)}>
          {reportName(report)}
        </h2>
        <div className="library-inspector-actions">
          <Button icon={BookOpenText} variant="primary" onPress={() => useNavigation.getState().openReport(report.id)}>
            {say('open')}
          </Button>
          <Button icon={Trash2} variant="quiet" onPress={onRemove} shortcut="Delete">
            {say('remove')}
          </Button>
        </div>
      </header>
      <MetadataForm report={report} provenance={whole.value?.provenance ?? {}} />
      <CopiesSection report={report} />
      <FoundSection report={whole} />
    </>
  )
}

function ManySelected({ selected, onRemove }: { selected: ReadonlySet<ReportId>; onRemove: () => void }) {
  const say = useWords('library', libraryWords)
  const { mark } = useReportDeeds()
  const reread = useReread()
  return (
    <header className="library-inspector-head">
      <h2 className="library-inspector-title">{say('manySelected', { count: selected.size })}</h2>
      <div className="library-inspector-actions">
        <Button onPress={() => void mark([...selected], 'new')}>{say('markNew')}</Button>
        <Button onPress={() => void mark([...selected], 'reading')}>{say('markReading')}</Button>
        <Button onPress={() => void mark([...selected], 'read')}>{say('markRead')}</Button>
        <Button icon={RefreshCw} onPress={() => void reread([...selected], null)}>
          {say('reread')}
        </Button>
        <Button icon={Trash2} variant="danger" onPress={onRemove} shortcut="Delete">
          {say('removeMany', { count: selected.size })}
        </Button>
      </div>
    </header>
  )
}
