import {
  BookMarked,
  ChevronDown,
  CircleCheck,
  Clock3,
  DatabaseBackup,
  FileInput,
  FilePlus2,
  FolderInput,
  FolderOpen,
  History,
  X,
} from 'lucide-react'
import type { CorpusInfo } from '../../src-shared/contract/corpus-operations.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../design/button.tsx'
import { Menu, type MenuEntry } from '../design/menu.tsx'
import { useWords } from '../words/use-words.ts'
import { shellWords } from './shell-words.ts'
import { useCorpusDesk } from './use-corpus-desk.ts'
import { runCommand } from './use-keyboard.ts'

/** How many recent corpora the menu lists; the start screen has them all. */
const recentShown = 6
const recentPrefix = 'recent:'

/** The corpus that is open, and everything about corpus files. */
export function CorpusMenu({ corpus }: { corpus: CorpusInfo }) {
  const say = useWords('shell', shellWords)
  const desk = useCorpusDesk()
  const recent = useAnswer('corpus.recent', {}).value ?? []
  const others = recent.filter(({ path, exists }) => exists && path !== corpus.path).slice(0, recentShown)
  const items: MenuEntry[] = [
    { id: 'corpus.new', label: say('newCorpus'), icon: FilePlus2, shortcut: 'Mod+Shift+N' },
    { id: 'corpus.open', label: say('openCorpus'), icon: FolderOpen, shortcut: 'Mod+O' },
    { id: 'corpus.openSample', label: say('openSample'), icon: BookMarked },
    ...others.map(({ path, name }, index) => ({
      id: `${recentPrefix}${path}`,
      label: name,
      detail: path,
      icon: Clock3,
      startsGroup: index === 0,
    })),
    { id: 'intake.importFiles', label: say('importFiles'), icon: FileInput, shortcut: 'Mod+I', startsGroup: true },
    { id: 'intake.importFolder', label: say('importFolder'), icon: FolderInput, shortcut: 'Mod+Shift+I' },
    { id: 'corpus.history', label: say('history'), icon: History, shortcut: 'Mod+Shift+H', startsGroup: true },
    { id: 'corpus.check', label: say('check'), icon: CircleCheck },
    { id: 'corpus.restoreBackup', label: say('restore'), icon: DatabaseBackup },
    { id: 'corpus.close', label: say('closeCorpus'), icon: X, startsGroup: true },
  ]
  const act = (id: string) => {
    if (id.startsWith(recentPrefix)) void desk.open(id.slice(recentPrefix.length))
    else runCommand(id)
  }
  return (
    <Menu
      label={say('corpusMenu')}
      trigger={
        <Button variant="quiet" className="shell-corpus">
          <span className="shell-app-name">{say('appName')}</span>
          <span className="shell-corpus-name">{corpus.name}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
      }
      items={items}
      onAction={act}
    />
  )
}
