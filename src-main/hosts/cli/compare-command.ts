import type { Matrix } from '../../../src-shared/contract/compare-operations.ts'
import type { Desk } from './desk.ts'
import { openCorpus } from './list-commands.ts'
import type { CorpusOptions } from './list-commands.ts'
import { rowOf } from './terminal.ts'

/** Prints the matrix of categories by reports. */
export async function compareReports(desk: Desk, options: CorpusOptions): Promise<number> {
  await openCorpus(desk, options)
  const matrix = await desk.ask('compare.matrix', {})
  if (options.json === true) desk.terminal.printJson(matrix)
  else for (const line of tableOf(matrix)) desk.terminal.print(line)
  desk.terminal.say(`${matrix.rows.length} categories, ${matrix.columns.length} reports, ${matrix.total} tags`)
  return 0
}

/** An empty cell says why: `-` is read and not stated, `?` not or not wholly read. */
function tableOf(matrix: Matrix): string[] {
  const header = rowOf([
    'category',
    ...matrix.columns.map(({ locality, title, file }) => locality?.name ?? title ?? file),
    'total',
  ])
  const rows = matrix.rows.map((row, index) => {
    const cells = (matrix.cells[index] ?? []).map((cell) => {
      return cell.presence === 'stated' ? cell.tags : cell.presence === 'silent' ? '-' : '?'
    })
    return rowOf([row.key, ...cells, row.total])
  })
  return [header, ...rows]
}
