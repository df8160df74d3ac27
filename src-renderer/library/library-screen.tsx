import { ClipboardPaste, FilePlus2, FolderPlus, LibraryBig, SearchX } from 'lucide-react'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Panes } from '../design/panes.tsx'
import { useWords } from '../words/use-words.ts'
import { useIntakeDialog } from './intake-dialog-store.ts'
import { LibraryInspector } from './library-inspector.tsx'
import { LibraryToolbar } from './library-toolbar.tsx'
import { libraryWords } from './library-words.ts'
import { PasteNotice } from './paste/paste-notice.tsx'
import { usePasteEvent } from './paste/use-paste-event.ts'
import { afterPress, firstOrder } from './report-order.ts'
import { ReportTable, type ReportTableProps } from './report-table.tsx'
import { useLibraryCommands } from './use-library-commands.ts'
import { useLibraryImport, type LibraryImport } from './use-library-import.ts'
import { useReportDeeds } from './use-report-deeds.ts'
import { useReportRows } from './use-report-rows.ts'
import { useRowSelection } from './use-row-selection.ts'
import './library.css'

/** All reports of the corpus: to find, to check what was read off them, to import more. */
export function LibraryScreen() {
  const say = useWords('library', libraryWords)
  const [order, setOrder] = useState(firstOrder)
  const asked = useDeferredValue(order)
  const [view, setView] = useState({ first: 0, last: 0 })
  const rows = useReportRows(asked, view)
  const selection = useRowSelection(rows)
  const imports = useLibraryImport()
  const deeds = useReportDeeds()
  const searchField = useRef<HTMLInputElement>(null)
  const { selected, clear } = selection
  const remove = useCallback(async () => {
    if (selected.size > 0 && (await deeds.remove([...selected]))) clear()
  }, [clear, deeds, selected])
  const askToRemove = useMemo(() => () => void remove(), [remove])
  useLibraryCommands({ selected, remove: askToRemove, mark: deeds.mark, searchField })
  usePasteEvent()
  const only = selected.size === 1 ? rows.known.find(({ id }) => selected.has(id)) : undefined
  return (
    <Panes
      id="library"
      inspectorLabel={say('inspector')}
      inspector={<LibraryInspector selected={selected} report={only} onRemove={askToRemove} />}
      centre={
        <div className="library">
          <LibraryToolbar
            search={order.search}
            onSearch={(search) => setOrder({ ...order, search })}
            searchField={searchField}
            total={rows.total}
            selected={selected.size}
            imports={imports}
          />
          <PasteNotice />
          <LibraryBody
            rows={rows}
            order={order}
            selection={selection}
            onSort={(field) => setOrder(afterPress(order, field))}
            onView={setView}
            onRemove={askToRemove}
            imports={imports}
          />
        </div>
      }
    />
  )
}

interface LibraryBodyProps extends ReportTableProps {
  readonly imports: LibraryImport
}

/** The table, or why there is none. */
function LibraryBody({ imports, ...table }: LibraryBodyProps) {
  const say = useWords('library', libraryWords)
  const { rows, order } = table
  if (rows.failure !== null) return <FailureNotice failure={rows.failure} onRetry={rows.askAgain} />
  if (rows.total === null) return <Loading label={say('loading')} />
  if (rows.total > 0) return <ReportTable {...table} />
  if (order.search.trim() !== '') {
    const title = say('nothingFound', { search: order.search.trim() })
    return <EmptyState icon={SearchX} title={title} text={say('nothingFoundText')} />
  }
  return (
    <EmptyState
      icon={LibraryBig}
      title={say('emptyTitle')}
      text={say('emptyText')}
      actions={
        <>
          <Button icon={FilePlus2} variant="primary" onPress={imports.importFiles}>
            {say('importFiles')}
          </Button>
          <Button icon={FolderPlus} onPress={imports.importFolder}>
            {say('importFolder')}
          </Button>
          <Button icon={ClipboardPaste} onPress={() => useIntakeDialog.getState().showPaste()}>
            {say('paste')}
          </Button>
        </>
      }
    />
  )
}
