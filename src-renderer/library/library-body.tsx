import { ClipboardPaste, FilePlus2, FolderPlus, LibraryBig, SearchX } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { useWords } from '../words/use-words.ts'
import { isNarrowed } from './filter/filter-choice.ts'
import { useIntakeDialog } from './intake-dialog-store.ts'
import { libraryWords } from './library-words.ts'
import { ReportTable, type ReportTableProps } from './table/report-table.tsx'
import type { LibraryImport } from './use-library-import.ts'

export interface LibraryBodyProps extends ReportTableProps {
  readonly imports: LibraryImport
  readonly onClearFilter: () => void
}

/** The table, or why there is none. */
export function LibraryBody({ imports, onClearFilter, ...table }: LibraryBodyProps) {
  const say = useWords('library', libraryWords)
  const { rows } = table
  if (rows.failure !== null) return <FailureNotice failure={rows.failure} onRetry={rows.askAgain} />
  if (rows.total === null) return <Loading label={say('loading')} />
  if (rows.total > 0) return <ReportTable {...table} />
  const { filter } = rows.listing
  if (filter.query !== '' || isNarrowed(filter)) {
    return (
      <EmptyState
        icon={SearchX}
        title={say('nothingFound')}
        text={say('nothingFoundText')}
        actions={<Button onPress={onClearFilter}>{say('clearAll')}</Button>}
      />
    )
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
