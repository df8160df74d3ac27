import { BookOpenText, FolderMinus, FolderPlus, MousePointerClick, RefreshCw, Trash2 } from 'lucide-react'
import { memo } from 'react'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { LibraryRow } from '../../src-shared/contract/corpus-operations.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { AttributesSection } from './attributes/attributes-section.tsx'
import { BulkForm } from './bulk/bulk-form.tsx'
import { FiguresSection } from './card/figures-section.tsx'
import { OutlineSection } from './card/outline-section.tsx'
import { PortraitSection } from './card/portrait-section.tsx'
import { CopiesSection } from './copies-section.tsx'
import { FoundSection } from './found-section.tsx'
import { useLibraryDialog } from './library-dialog-store.ts'
import { libraryWords } from './library-words.ts'
import { MetadataForm } from './metadata-form.tsx'
import { languageTagOf, reportName } from './report-text.ts'
import { ReportSetsSection } from './sets/report-sets-section.tsx'
import { setWords } from './sets/set-words.ts'
import { useReread } from './use-reread.ts'
import { useSettledReport } from './use-settled-report.ts'
import './card/card.css'
import './library-inspector.css'

export interface LibraryInspectorProps {
  readonly selected: ReadonlySet<ReportId>
  /** The one selected report, where there is just one and it is here. */
  readonly report: LibraryRow | undefined
  readonly onRemove: () => void
}

/** About the reports that are selected. */
export const LibraryInspector = memo(function LibraryInspector({ selected, report, onRemove }: LibraryInspectorProps) {
  const say = useWords('library', libraryWords)
  if (selected.size > 1) return <ManySelected selected={selected} onRemove={onRemove} />
  if (report === undefined) return <EmptyState icon={MousePointerClick} title={say('inspector')} text={say('noneSelected')} />
  return <OneSelected report={report} onRemove={onRemove} />
})

function OneSelected({ report, onRemove }: { report: LibraryRow; onRemove: () => void }) {
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
      <PortraitSection report={report.id} />
      <MetadataForm report={report} provenance={whole.value?.provenance ?? {}} />
      <ReportSetsSection report={report.id} />
      <AttributesSection report={report.id} values={report.attributes} />
      {whole.value === undefined ? null : <OutlineSection report={whole.value} />}
      {whole.value === undefined ? null : <FiguresSection report={whole.value} />}
      <CopiesSection report={report} />
      <FoundSection report={whole} />
    </>
  )
}

function ManySelected({ selected, onRemove }: { selected: ReadonlySet<ReportId>; onRemove: () => void }) {
  const say = useWords('library', libraryWords)
  const saySets = useWords('sets', setWords)
  const reread = useReread()
  const show = useLibraryDialog((state) => state.show)
  return (
    <>
      <header className="library-inspector-head">
        <h2 className="library-inspector-title">{say('manySelected', { count: selected.size })}</h2>
        <div className="library-inspector-actions">
          <Button icon={FolderPlus} onPress={() => show({ kind: 'putIntoSet', reports: [...selected] })} shortcut="S">
            {saySets('putInto')}
          </Button>
          <Button icon={FolderMinus} onPress={() => show({ kind: 'takeOutOfSet', reports: [...selected] })}>
            {saySets('takeOut')}
          </Button>
          <Button icon={RefreshCw} onPress={() => void reread([...selected], null)}>
            {say('reread')}
          </Button>
          <Button icon={Trash2} variant="danger" onPress={onRemove} shortcut="Delete">
            {say('removeMany', { count: selected.size })}
          </Button>
        </div>
      </header>
      <BulkForm selected={selected} />
    </>
  )
}
