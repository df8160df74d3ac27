import { useCallback, useDeferredValue, useMemo, useRef } from 'react'
import type { LibraryView } from '../../src-shared/domain/library-view.ts'
import type { ReportFilter } from '../../src-shared/domain/report-filter.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Panes } from '../design/panes.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { openFilter } from './filter/filter-choice.ts'
import { FacetsPane } from './facets/facets-pane.tsx'
import { FilterChips } from './facets/filter-chips.tsx'
import { LibraryBody } from './library-body.tsx'
import { LibraryDialogs } from './library-dialogs.tsx'
import { LibraryInspector } from './library-inspector.tsx'
import { LibraryLine } from './library-line.tsx'
import { LibraryToolbar } from './library-toolbar.tsx'
import { libraryWords } from './library-words.ts'
import { PasteNotice } from './paste/paste-notice.tsx'
import { usePasteEvent } from './paste/use-paste-event.ts'
import { afterPress } from './table/report-order.ts'
import { useLibraryLayout } from './table/use-library-layout.ts'
import { useReportRows } from './table/use-report-rows.ts'
import { useRowSelection } from './table/use-row-selection.ts'
import { useLibraryCommands } from './use-library-commands.ts'
import { useLibraryImport } from './use-library-import.ts'
import { useListing } from './use-listing.ts'
import { useReportDeeds } from './use-report-deeds.ts'
import './library.css'

/** All reports of the corpus: to find, to narrow, to group, to check what was read off them, to import more. */
export function LibraryScreen() {
  const say = useWords('library', libraryWords)
  const attributes = useAnswer('library.attributes', {}).value ?? noAttributes
  const listing = useListing()
  const { filter, order } = listing
  const rows = useReportRows(listing.asked)
  const selection = useRowSelection(rows)
  const body = useRef<HTMLDivElement>(null)
  const columns = useLibraryLayout(body, say, attributes)
  const imports = useLibraryImport()
  const deeds = useReportDeeds()
  const searchField = useRef<HTMLInputElement>(null)
  const { selected, clear, selectAll } = selection
  const remove = useCallback(async () => {
    if (selected.size > 0 && (await deeds.remove([...selected]))) clear()
  }, [clear, deeds, selected])
  const askToRemove = useMemo(() => () => void remove(), [remove])
  const { setFilter, takeView } = listing
  const { setLayout } = columns
  const narrow = useCallback(
    (next: ReportFilter) => {
      setFilter(next)
      // What is not in sight any more must not be changed with the rest.
      clear()
    },
    [setFilter, clear],
  )
  const openView = useCallback(
    (view: LibraryView | null) => {
      takeView(view)
      setLayout(view?.content.columns ?? null)
      clear()
    },
    [takeView, setLayout, clear],
  )
  const showLines = useCallback(
    () => useNavigation.getState().openSearch(filter.query.trim(), { ...filter, query: '' }),
    [filter],
  )
  useLibraryCommands({ selected, remove: askToRemove, mark: deeds.mark, selectAll, openView, showLines, searchField })
  usePasteEvent()
  const only = selected.size === 1 ? rows.known.find(({ id }) => selected.has(id)) : undefined
  // The row is marked at once; what is told about it follows.
  const about = useDeferredValue(useMemo(() => ({ selected, report: only }), [selected, only]))
  return (
    <Panes
      id="library"
      leftLabel={say('facets')}
      left={<FacetsPane filter={filter} counted={rows.listing.filter} attributes={attributes} onFilter={narrow} />}
      inspectorLabel={say('inspector')}
      inspector={<LibraryInspector {...about} onRemove={askToRemove} />}
      centre={
        <div className="library" ref={body}>
          <LibraryToolbar
            query={filter.query}
            onQuery={(query) => narrow({ ...filter, query })}
            problem={rows.problem}
            searchField={searchField}
            onShowLines={showLines}
            onLeave={() => body.current?.querySelector<HTMLElement>('[role=grid]')?.focus()}
            imports={imports}
          />
          <LibraryLine total={rows.total} selected={selected.size} columns={columns} onOpenView={openView} />
          <FilterChips filter={filter} onFilter={narrow} />
          <PasteNotice />
          <LibraryBody
            rows={rows}
            attributes={attributes}
            columns={columns}
            selection={selection}
            onSort={(column, descending) =>
              listing.setOrder(descending === undefined ? afterPress(order, column) : { sortBy: column, descending })
            }
            onRemove={askToRemove}
            onClearFilter={() => narrow(openFilter)}
            imports={imports}
          />
          <LibraryDialogs content={{ filter, ...order, columns: [...columns.layout] }} onOpenView={openView} />
        </div>
      }
    />
  )
}

const noAttributes: readonly [] = []
