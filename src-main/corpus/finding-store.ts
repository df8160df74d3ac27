import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { FindingOrigin } from '../../src-shared/domain/provenance.ts'
import type { FoundBlock, FoundFigure, FoundWorkModel } from '../../src-shared/domain/report.ts'
import type { WritableCorpus } from './corpus.ts'
import { insertRows } from './insert-rows.ts'

/** Where a stored finding comes from; `removed` ones are kept, so that reading again does not bring them back. */
export type StoredOrigin = FindingOrigin | 'removed'

/** What every row of a finding says beside what was found. */
interface RowHead {
  readonly id: string
  readonly report: ReportId
  readonly origin: StoredOrigin
}

export type BlockRow = FoundBlock & RowHead & { readonly ordinal: number }
export type FigureRow = FoundFigure & RowHead
export type WorkModelRow = FoundWorkModel & RowHead

/** Stores blocks; call inside `act` unless their report is staged. */
export function insertBlocks(corpus: WritableCorpus, rows: readonly BlockRow[]): void {
  insertRows(
    corpus,
    { table: 'block', columns: ['id', 'report', 'ordinal', 'kind', 'level', 'start', 'end', 'certainty', 'origin'] },
    rows.map((row) => [row.id, row.report, row.ordinal, row.kind, row.level, row.start, row.end, row.certainty, row.origin]),
  )
}

const figureColumns = [
  'id',
  'report',
  'start',
  'end',
  'quote',
  'value',
  'unit',
  'noun',
  'qualifier',
  'change_direction',
  'change_basis',
  'certainty',
  'origin',
]

/** Stores figures; call inside `act` unless their report is staged. */
export function insertFigures(corpus: WritableCorpus, rows: readonly FigureRow[]): void {
  insertRows(
    corpus,
    { table: 'figure', columns: figureColumns },
    rows.map(({ change, ...row }) => [
      row.id,
      row.report,
      row.start,
      row.end,
      row.quote,
      row.value,
      row.unit,
      row.noun,
      row.qualifier,
      change?.direction ?? null,
      change?.basis ?? null,
      row.certainty,
      row.origin,
    ]),
  )
}

/** Stores work models; call inside `act` unless their report is staged. */
export function insertWorkModels(corpus: WritableCorpus, rows: readonly WorkModelRow[]): void {
  insertRows(
    corpus,
    { table: 'work_model', columns: ['id', 'report', 'start', 'end', 'quote', 'name', 'certainty', 'origin'] },
    rows.map((row) => [row.id, row.report, row.start, row.end, row.quote, row.name, row.certainty, row.origin]),
  )
}
