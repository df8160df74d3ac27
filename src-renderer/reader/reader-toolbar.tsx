import {
  AArrowDown,
  AArrowUp,
  ArrowLeft,
  BookCheck,
  ChevronDown,
  ChevronUp,
  FileCode,
  Hash,
  Pilcrow,
  Search,
  Type,
} from 'lucide-react'
import type { ReportSummary } from '../../src-shared/domain/report.ts'
import { Button } from '../design/button.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { goBackToSearch } from './commands/use-search-commands.ts'
import { openFind } from './commands/use-view-commands.ts'
import { useFindingWords } from './findings/finding-words.ts'
import { useOriginalWords } from './original/original-words.ts'
import { useReader } from './reader-store.ts'
import { useReaderWords } from './reader-words.ts'
import { useReadingStyle } from './reading-style-store.ts'
import type { OpenReport } from './use-reader-data.ts'
import type { StatusActions } from './use-reading-status.ts'

interface ReaderToolbarProps {
  readonly open: OpenReport
  readonly reports: readonly ReportSummary[]
  readonly status: StatusActions
}

/** The line over the text: whose report it is, the way to its neighbours, and how the text is set. */
export function ReaderToolbar({ open, reports, status }: ReaderToolbarProps) {
  const say = useReaderWords()
  const sayFinding = useFindingWords()
  const sayOriginal = useOriginalWords()
  const style = useReadingStyle()
  const isOriginalShown = useReader((state) => state.isOriginalShown)
  const { report } = open
  const index = reports.findIndex(({ id }) => id === report.id)
  const isRead = report.status === 'read'
  const previous = reports[index - 1]
  const next = index === -1 ? undefined : reports[index + 1]
  return (
    <div className="reader-toolbar" role="toolbar" aria-label={say('reader')}>
      <BackToSearch />
      <IconButton
        icon={ChevronUp}
        label={say('previousReport')}
        shortcut="Mod+ArrowUp"
        isDisabled={previous === undefined}
        onPress={() => go(previous)}
      />
      <IconButton
        icon={ChevronDown}
        label={say('nextReport')}
        shortcut="Mod+ArrowDown"
        isDisabled={next === undefined}
        onPress={() => go(next)}
      />
      <span className="reader-toolbar-title" lang={report.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}>
        {report.title ?? report.file}
      </span>
      <IconButton icon={Search} label={say('find')} shortcut="Mod+F" onPress={openFind} />
      <IconButton
        icon={FileCode}
        label={sayOriginal('show')}
        shortcut="Alt+O"
        isPressed={isOriginalShown}
        onPress={() => useReader.getState().showOriginal(!isOriginalShown)}
      />
      <IconButton
        icon={Hash}
        label={sayFinding('showMarks')}
        isPressed={style.areFindingsMarked}
        onPress={() => style.toggleFindingMarks()}
      />
      <IconButton icon={AArrowDown} label={say('smaller')} shortcut="Alt+-" onPress={() => style.changeSize(-1)} />
      <IconButton icon={AArrowUp} label={say('larger')} shortcut="Alt+=" onPress={() => style.changeSize(1)} />
      <IconButton
        icon={Type}
        label={say(style.font === 'serif' ? 'useSans' : 'useSerif')}
        onPress={() => style.setFont(style.font === 'serif' ? 'sans' : 'serif')}
      />
      <IconButton icon={Pilcrow} label={say('indent')} isPressed={style.isIndented} onPress={() => style.toggleIndent()} />
      <Button
        variant="quiet"
        icon={BookCheck}
        label={`${say(`status_${report.status}`)} · ${say(isRead ? 'markReading' : 'markRead')}`}
        shortcut="Alt+R"
        onPress={() => status.mark(isRead ? 'reading' : 'read')}
      >
        {say(`status_${report.status}`)}
      </Button>
    </div>
  )
}

/** Stands there while a line of the search led to the text. */
function BackToSearch() {
  const say = useReaderWords()
  const isFromSearch = useNavigation((state) => state.cameFrom === 'search')
  if (!isFromSearch) return null
  return <IconButton icon={ArrowLeft} label={say('backToSearch')} shortcut="Escape" onPress={goBackToSearch} />
}

function go(to: ReportSummary | undefined): void {
  if (to !== undefined) useNavigation.getState().openReport(to.id)
}
