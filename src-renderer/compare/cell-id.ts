import type { GridPlace } from './matrix-view.ts'

/** The element id of a place in the grid, by which the grid names its active cell to screen readers. */
export function cellId({ row, column }: GridPlace): string {
  return `compare-cell-${row}-${column}`
}
