import type { CorpusInfo } from '../../src-shared/contract/corpus-operations.ts'
import { CoderDialog } from './coder-dialog.tsx'
import { CommandPalette } from './command-palette.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { KeySheet } from './key-sheet.tsx'
import { useShell } from './shell-store.ts'
import { NewCorpusDialog } from './start/new-corpus-dialog.tsx'
import { RestoreDialog } from './start/restore-dialog.tsx'

/** What of the shell's own stands over the stage, one at a time. */
export function Overlays({ corpus }: { corpus: CorpusInfo | null }) {
  const overlay = useShell((state) => state.overlay)
  const restorePath = useShell((state) => state.restorePath)
  const hide = useShell((state) => state.hide)
  switch (overlay) {
    case 'palette':
      return <CommandPalette hasCorpus={corpus !== null} onClose={hide} />
    case 'keys':
      return <KeySheet onClose={hide} />
    case 'newCorpus':
      return <NewCorpusDialog onClose={hide} />
    case 'coder':
      return corpus === null ? null : <CoderDialog name={corpus.coder.name} onClose={hide} />
    case 'history':
      return <HistoryDialog onClose={hide} />
    case 'restore':
      return restorePath === null ? null : <RestoreDialog path={restorePath} onClose={hide} />
    case null:
      return null
    default:
      return overlay satisfies never
  }
}
