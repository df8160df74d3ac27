import type { CellContent } from './compare-store.ts'

/** Sizes of the matrix in pixels; they change with what the cells show and with the room there is. */
export interface MatrixMeasures {
  readonly headWidth: number
  readonly headHeight: number
  readonly columnWidth: number
  readonly rowHeight: number
  readonly totalWidth: number
  readonly totalHeight: number
}

/** Below this many pixels the names of categories have less room. */
const narrow = 720

/** The sizes for what the cells show, where `columns` reports stand in `width` pixels (0: not known yet). Few columns share the room. */
export function matrixMeasures(content: CellContent, width: number, columns: number): MatrixMeasures {
  const isQuotes = content === 'quotes'
  const headWidth = width < narrow ? 148 : 204
  const totalWidth = 60
  const share = Math.floor((width - headWidth - totalWidth) / Math.max(1, columns))
  const [least, usual, most] = isQuotes ? [180, 208, 320] : [72, 88, 128]
  return {
    headWidth,
    headHeight: 48,
    columnWidth: share >= least ? Math.min(share, most) : usual,
    rowHeight: isQuotes ? 76 : 32,
    totalWidth,
    totalHeight: 32,
  }
}
