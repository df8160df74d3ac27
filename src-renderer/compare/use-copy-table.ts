import { useCallback } from 'react'
import type { Matrix } from '../../src-shared/contract/compare-operations.ts'
import { useWorkbench } from '../connection/workbench-context.tsx'
import { useStatus } from '../status/status-store.ts'
import { useWords } from '../words/use-words.ts'
import { useCompare } from './compare-store.ts'
import { compareWords } from './compare-words.ts'
import { copyText } from '../connection/copy-text.ts'
import { firstQuotes } from './first-quotes.ts'
import { matrixToTsv } from './matrix-to-tsv.ts'
import { categoriesUnder, type ShownRow } from './matrix-view.ts'
import { placeName } from '../passage/place-name.ts'

/** Copies the matrix as it is shown, all its rows and columns, for a spreadsheet. */
export function useCopyTable(matrix: Matrix | undefined, rows: readonly ShownRow[]): () => void {
  const say = useWords('compare', compareWords)
  const { client } = useWorkbench()
  const copy = useCallback(async () => {
    if (matrix === undefined) return
    const { content } = useCompare.getState()
    const status = useStatus.getState()
    const choice = {
      reports: matrix.columns.map(({ report }) => report),
      categories: matrix.rows.map(({ category }) => category),
    }
    const reply = content === 'quotes' ? await client.call('compare.passages', { ...choice, limit: 5000 }) : null
    if (reply?.ok === false) {
      status.sayFailed(reply.failure)
      return
    }
    const quoteOf = firstQuotes(reply?.value.passages ?? [], categoriesUnder(matrix))
    const words = {
      category: say('categories'),
      total: say('total'),
      columnName: (column: Matrix['columns'][number]) =>
        [placeName(column), column.date].filter((text) => text !== null).join(' '),
      presence: { silent: say('silentShort'), partlyRead: say('partlyReadShort'), unread: say('unreadShort') },
    }
    const text = matrixToTsv(
      { matrix, rows, content },
      words,
      (shown, column) => quoteOf(shown.row.category, column.report) ?? '',
    )
    if (await copyText(text))
      status.sayDone(say('copied', { rows: rows.length, columns: matrix.columns.length }), { undoable: false })
    else status.sayFailed({ code: 'internal', place: null, detail: say('copyFailedDetail'), message: say('copyFailed') })
  }, [client, matrix, rows, say])
  return useCallback(() => void copy(), [copy])
}
