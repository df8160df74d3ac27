import type { CorpusInfo } from '../../src-shared/contract/corpus-operations.ts'
import { ImportPanel } from '../library/import/import-panel.tsx'
import { useRunningImport } from '../library/import/use-running-import.ts'
import { IntakeDialogs } from '../library/intake-dialogs.tsx'
import { DropArea } from './drop-area.tsx'
import { Rail } from './rail.tsx'
import { StageView } from './stage-view.tsx'
import { StatusLine } from './status-line.tsx'
import { TopBar } from './top-bar.tsx'

/** The frame around the stages: where am I, what can I do, what is going on. */
export function Frame({ corpus }: { corpus: CorpusInfo }) {
  useRunningImport()
  return (
    <div className="shell">
      <TopBar corpus={corpus} />
      <Rail />
      <main className="shell-stage">
        <StageView />
        <ImportPanel />
      </main>
      <StatusLine corpus={corpus} />
      <IntakeDialogs />
      <DropArea hasCorpus />
    </div>
  )
}
