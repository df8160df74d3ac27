import { BookOpen, MousePointerClick } from 'lucide-react'
import { useMemo } from 'react'
import type { Cell, Matrix, Passage } from '../../src-shared/contract/compare-operations.ts'
import { EmptyState } from '../design/empty-state.tsx'
import { FailureNotice } from '../design/failure-notice.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { Loading } from '../design/loading.tsx'
import { Swatch } from '../design/swatch.tsx'
import { useAnswer } from '../connection/use-answer.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { useCompare, type ChosenCell } from './compare-store.ts'
import { compareWords } from './compare-words.ts'
import { PassageList } from '../passage/passage-list.tsx'
import { placeName } from '../passage/place-name.ts'

/** More than this is not listed at once; the head says how many there are. */
const listed = 2000

/** What stands behind the chosen cell, row or column: its passages, or why there are none. */
export function CellInspector({ matrix }: { matrix: Matrix }) {
  const say = useWords('compare', compareWords)
  const chosen = useCompare((state) => state.chosen)
  const place = chosen === null ? null : findChosen(matrix, chosen)
  if (chosen === null || place === null) {
    return <EmptyState icon={MousePointerClick} title={say('chooseCell')} text={say('chooseCellText')} />
  }
  // Keyed, so that one cell never shows the passages of the one before while its own are fetched.
  return <Passages key={`${chosen.category}/${chosen.report}`} matrix={matrix} chosen={chosen} {...place} />
}

type Found = { row: Matrix['rows'][number] | null; column: Matrix['columns'][number] | null; cell: Cell | null }

/** What was chosen, as the matrix has it now; null when it is no longer part of it. */
function findChosen(matrix: Matrix, chosen: ChosenCell): Found | null {
  const row = matrix.rows.findIndex(({ category }) => category === chosen.category)
  const column = matrix.columns.findIndex(({ report }) => report === chosen.report)
  if ((chosen.category !== null && row < 0) || (chosen.report !== null && column < 0)) return null
  return { row: matrix.rows[row] ?? null, column: matrix.columns[column] ?? null, cell: matrix.cells[row]?.[column] ?? null }
}

function Passages({ matrix, chosen, row, column, cell }: { matrix: Matrix; chosen: ChosenCell } & Found) {
  const say = useWords('compare', compareWords)
  const input = useMemo(
    () => ({
      reports: chosen.report === null ? matrix.columns.map(({ report }) => report) : [chosen.report],
      categories: chosen.category === null ? matrix.rows.map(({ category }) => category) : [chosen.category],
      limit: listed,
    }),
    [chosen, matrix],
  )
  const { value, failure, isLoading, askAgain } = useAnswer('compare.passages', input)
  return (
    <div className="compare-inspector">
      <header className="compare-inspector-head">
        <h2 className="compare-inspector-title">
          {row === null ? say('allCategories') : <Swatch colour={row.colour} label={row.name} />}
        </h2>
        {column === null ? <p className="compare-inspector-place">{say('allReports')}</p> : <ReportLine column={column} />}
        {value === undefined || value.total === 0 ? null : (
          <p className="compare-inspector-count">
            {say('passagesOf', { count: value.total })}
            {value.total > value.passages.length ? ` · ${say('showing', { count: value.passages.length })}` : null}
          </p>
        )}
      </header>
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {isLoading ? <Loading label={say('loadingPassages')} /> : null}
      {value === undefined ? null : (
        <PassagesOrReason passages={value.passages} reason={say(reasons[cell?.presence ?? 'stated'])} />
      )}
    </div>
  )
}

function ReportLine({ column }: { column: Matrix['columns'][number] }) {
  const say = useWords('compare', compareWords)
  return (
    <p className="compare-inspector-place">
      {`${placeName(column)} · ${column.date ?? say('noDate')}`}
      <IconButton icon={BookOpen} label={say('openReport')} onPress={() => useNavigation.getState().openReport(column.report)} />
    </p>
  )
}

function PassagesOrReason({ passages, reason }: { passages: readonly Passage[]; reason: string }) {
  const say = useWords('compare', compareWords)
  if (passages.length === 0) return <p className="compare-inspector-none">{reason}</p>
  return <PassageList label={say('inspectorLabel')} passages={passages} />
}

/** Why there are no passages, by the reason that the cell gives. */
const reasons = {
  stated: 'noPassages',
  silent: 'noPassagesRead',
  partlyRead: 'noPassagesPartly',
  unread: 'noPassagesUnread',
} as const satisfies Record<Cell['presence'], keyof (typeof compareWords)['en']>
