import { useState } from 'react'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { ReportRows } from './use-report-rows.ts'
import { nothingSelected, selectOne, selectStretch, toggleRow, type RowSelection } from './row-selection.ts'

export interface RowSelecting extends RowSelection {
  /** A press or a move to a row; Shift extends from the anchor, Mod adds or takes out. */
  readonly go: (index: number, how: { readonly extend: boolean; readonly add: boolean }) => void
  /** Moves the keyboard to a row without selecting. */
  readonly selectAll: () => void
  readonly clear: () => void
}

/** Selecting rows of which only those in view are here: longer stretches are asked from the core. */
export function useRowSelection(rows: ReportRows): RowSelecting {
  const [state, setState] = useState<RowSelection>(nothingSelected)
  const stretch = async (from: number, to: number, next: (ids: readonly ReportId[]) => RowSelection) => {
    const here = Array.from({ length: to - from + 1 }, (_, step) => rows.at(from + step)?.id)
    const known = here.filter((id) => id !== undefined)
    setState(next(known.length === here.length ? known : await rows.idsBetween(from, to)))
  }
  return {
    ...state,
    go: (index, { extend, add }) => {
      const id = rows.at(index)?.id
      if (extend) {
        setState((now) => ({ ...now, focus: index }))
        void stretch(Math.min(state.anchor, index), Math.max(state.anchor, index), (ids) => selectStretch(state, index, ids))
      } else if (id === undefined) setState((now) => ({ ...now, focus: index, anchor: index }))
      else setState((now) => (add ? toggleRow(now, index, id) : selectOne(index, id)))
    },
    selectAll: () => {
      const last = (rows.total ?? 0) - 1
      if (last >= 0) void stretch(0, last, (ids) => ({ selected: new Set(ids), focus: state.focus, anchor: 0 }))
    },
    clear: () => setState((now) => ({ ...now, selected: new Set() })),
  }
}
