import { Grid3x3, ListChecks, Tags } from 'lucide-react'
import { useMemo } from 'react'
import type { Matrix } from '../../src-shared/contract/compare-operations.ts'
import { useOfferCommands } from '../command/command-store.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { Button } from '../design/button.tsx'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Panes } from '../design/panes.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { CellInspector } from './cell-inspector.tsx'
import { CompareLeft, without } from './compare-left.tsx'
import { useCompare, type CellContent } from './compare-store.ts'
import { CompareToolbar } from './compare-toolbar.tsx'
import { compareWords } from './compare-words.ts'
import { MatrixGrid } from './matrix-grid.tsx'
import { foldableCategories, shownRows } from './matrix-view.ts'
import { useCategoryChoices, useReportChoices } from '../choice/use-choosables.ts'
import { useCopyTable } from './use-copy-table.ts'
import './compare.css'

/** Categories by reports: what each place states, how much of it, and where nobody has looked yet. */
export function CompareScreen() {
  const say = useWords('compare', compareWords)
  const reports = useReportChoices()
  const categories = useCategoryChoices()
  const { leftOutReports, leftOutCategories } = useCompare()
  const input = useMemo(
    () => ({
      reports: leftOutReports.size === 0 ? null : [...without(reports, leftOutReports)],
      categories: leftOutCategories.size === 0 ? null : [...without(categories, leftOutCategories)],
    }),
    [reports, categories, leftOutReports, leftOutCategories],
  )
  const isKnown = reports !== undefined && categories !== undefined
  const { value: matrix, failure, isLoading, askAgain } = useAnswer('compare.matrix', isKnown ? input : null)
  const centre =
    failure !== null ? (
      <FailureNotice failure={failure} onRetry={askAgain} />
    ) : isLoading || matrix === undefined ? (
      <Loading label={say('loading')} />
    ) : (
      <Comparison matrix={matrix} hasReports={reports?.length !== 0} />
    )
  return (
    <Panes
      id="compare"
      leftLabel={say('leftLabel')}
      left={<CompareLeft reports={reports} categories={categories} />}
      centre={centre}
      inspectorLabel={say('inspectorLabel')}
      inspector={matrix === undefined ? null : <CellInspector matrix={matrix} />}
    />
  )
}

function Comparison({ matrix, hasReports }: { matrix: Matrix; hasReports: boolean }) {
  const folded = useCompare((state) => state.folded)
  const fold = useCompare((state) => state.fold)
  const rows = useMemo(() => shownRows(matrix, folded), [matrix, folded])
  const foldable = useMemo(() => foldableCategories(matrix), [matrix])
  const copy = useCopyTable(matrix, rows)
  const isFolded = foldable.length > 0 && foldable.every((category) => folded.has(category))
  useCompareCommands(copy)
  if (matrix.columns.length === 0 || matrix.rows.length === 0) return <NothingToCompare hasReports={hasReports} />
  return (
    <div className="compare">
      <CompareToolbar
        canFold={foldable.length > 0}
        isFolded={isFolded}
        onFoldAll={() => fold(new Set(isFolded ? [] : foldable))}
        onCopy={copy}
      />
      {matrix.total === 0 ? <NoTagsNote /> : null}
      <MatrixGrid matrix={matrix} rows={rows} />
    </div>
  )
}

function useCompareCommands(copy: () => void): void {
  const say = useWords('compare', compareWords)
  const commands = useMemo(() => {
    const show = (content: CellContent) => () => useCompare.getState().show(content)
    const group = say('group')
    return [
      { id: 'compare.counts', label: say('showCounts'), key: '1', group, run: show('counts') },
      { id: 'compare.shares', label: say('showShares'), key: '2', group, run: show('shares') },
      { id: 'compare.quotes', label: say('showQuotes'), key: '3', group, run: show('quotes') },
      { id: 'compare.copy', label: say('copyCommand'), key: 'Mod+Shift+C', group, run: copy },
    ]
  }, [say, copy])
  useOfferCommands(commands)
}

function NothingToCompare({ hasReports }: { hasReports: boolean }) {
  const say = useWords('compare', compareWords)
  const { leaveOutReports, leaveOutCategories } = useCompare()
  if (!hasReports) {
    return (
      <EmptyState
        icon={Grid3x3}
        title={say('noReportsTitle')}
        text={say('noReportsText')}
        actions={
          <Button variant="primary" onPress={() => useNavigation.getState().goTo('library')}>
            {say('toLibrary')}
          </Button>
        }
      />
    )
  }
  const chooseAll = () => {
    leaveOutReports(new Set())
    leaveOutCategories(new Set())
  }
  return (
    <EmptyState
      icon={ListChecks}
      title={say('noChoiceTitle')}
      text={say('noChoiceText')}
      actions={
        <Button variant="primary" onPress={chooseAll}>
          {say('chooseAll')}
        </Button>
      }
    />
  )
}

/** The matrix stands even without tags, since it shows what is still unread; this says how to fill it. */
function NoTagsNote() {
  const say = useWords('compare', compareWords)
  return (
    <div className="compare-note" role="note">
      <Tags size={16} aria-hidden />
      <p>
        <strong>{say('noTagsTitle')}</strong> {say('noTagsText')}
      </p>
      <Button onPress={() => useNavigation.getState().goTo('reader')}>{say('toReader')}</Button>
    </div>
  )
}
