import { useEffect, useMemo, useRef, useState } from 'react'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReportRows } from './use-report-rows.ts'
import { nothingSelected, selectOne, selectStretch, toggleRow, type RowSelection } from './row-selection.ts'

export interface RowSelecting extends RowSelection {
  /** A press or a move to a row; Shift extends from the anchor, Mod adds or takes out. */
  readonly go: (index: number, how: { readonly extend: boolean; readonly add: boolean }) => void
  /** All that the library lists, those not fetched too. */
  readonly selectAll: () => void
  readonly clear: () => void
}

/** Selecting rows of which only those in view are here: longer stretches are asked from the core. */
export function useRowSelection(rows: ReportRows): RowSelecting {
  const [state, setState] = useState<RowSelection>(nothingSelected)
  const latest = useRef({ rows, state })
  useEffect(() => {
    latest.current = { rows, state }
  })
  const deeds = useMemo(() => {
    const stretch = async (from: number, to: number, next: (ids: readonly ReportId[]) => RowSelection) => {
      const { rows: here } = latest.current
      const known = Array.from({ length: Math.min(to - from + 1, 1000) }, (_, step) => here.at(from + step)?.id)
      const isAll = to - from < known.length && known.every((id) => id !== undefined)
      setState(next(isAll ? known.filter((id) => id !== undefined) : await here.idsBetween(from, to)))
    }
    return {
      go: (index: number, { extend, add }: { readonly extend: boolean; readonly add: boolean }) => {
        const now = latest.current
        const id = now.rows.at(index)?.id
        if (extend) {
          setState((before) => ({ ...before, focus: index }))
          const { anchor } = now.state
          void stretch(Math.min(anchor, index), Math.max(anchor, index), (ids) => selectStretch(now.state, index, ids))
        } else if (id === undefined) setState((before) => ({ ...before, focus: index, anchor: index }))
        else setState((before) => (add ? toggleRow(before, index, id) : selectOne(index, id)))
      },
      selectAll: () => {
        const last = (latest.current.rows.total ?? 0) - 1
        if (last >= 0) void stretch(0, last, (ids) => ({ selected: new Set(ids), focus: latest.current.state.focus, anchor: 0 }))
      },
      clear: () => setState(nothingSelected),
    }
  }, [])
  return useMemo(() => ({ ...state, ...deeds }), [state, deeds])
}
