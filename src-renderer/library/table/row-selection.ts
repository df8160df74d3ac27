import type { ReportId } from '../../../src-shared/domain/ids.ts'

/** Which reports are selected, and where the keyboard stands among the rows. */
export interface RowSelection {
  readonly selected: ReadonlySet<ReportId>
  /** The row the keyboard stands on. */
  readonly focus: number
  /** Where a stretch that Shift extends begins. */
  readonly anchor: number
}

export const nothingSelected: RowSelection = { selected: new Set(), focus: 0, anchor: 0 }

export function selectOne(index: number, id: ReportId): RowSelection {
  return { selected: new Set([id]), focus: index, anchor: index }
}

/** Adds a row to the selection or takes it out. */
export function toggleRow({ selected }: RowSelection, index: number, id: ReportId): RowSelection {
  const next = new Set(selected)
  if (!next.delete(id)) next.add(id)
  return { selected: next, focus: index, anchor: index }
}

/** Selects a stretch of rows from the anchor on. */
export function selectStretch({ anchor }: RowSelection, index: number, ids: readonly ReportId[]): RowSelection {
  return { selected: new Set(ids), focus: index, anchor }
}
