import type { ReactNode } from 'react'

/** A column of a table, as its caller describes it; the list of them must be memoised, or every row is drawn anew. */
export interface TableColumn<Row> {
  readonly name: string
  /** What its head says. */
  readonly label: string
  /** In pixels, the space between columns included. */
  readonly width: number
  /** The column takes what is left of the table's width, too. */
  readonly isFlexible?: boolean
  readonly isSortable?: boolean
  readonly isAtEnd?: boolean
  /** Shown only while the table is at least so many pixels wide. */
  readonly shownFrom?: number
  cell(row: Row): ReactNode
  /** Shown while the pointer rests on the cell, where it may be cut off. */
  hint?(row: Row): string
  /** The language of the cell's text where it is not the interface's. */
  lang?(row: Row): string | undefined
}

/** What stands in the place of the columns from one on, such as why nothing was found in a file. */
export interface TableTelling {
  readonly from: string
  readonly cell: ReactNode
  readonly hint?: string
}

/** The column that a table is sorted by. */
export interface TableOrder {
  readonly by: string
  readonly descending: boolean
}

/** What the analyst does to the columns themselves. */
export interface ColumnDeeds {
  /** `width` in pixels; null for the width it had at first. */
  readonly resize: (column: string, width: number | null) => void
  /** Puts a column at this place among those shown. */
  readonly move: (column: string, place: number) => void
  readonly hide: (column: string) => void
}

export const narrowest = 40
export const widest = 2000

export function boundedWidth(width: number): number {
  return Math.round(Math.min(widest, Math.max(narrowest, width)))
}

/** The columns as tracks of a grid, and the least width that they need together. Where no column takes what is left, nothing stands there. */
export function tracksOf(columns: readonly TableColumn<never>[]): { readonly tracks: string; readonly least: number } {
  const tracks = columns.map(({ width, isFlexible }) => (isFlexible === true ? `minmax(${width}px, 1fr)` : `${width}px`))
  const hasFlexible = columns.some(({ isFlexible }) => isFlexible === true)
  return {
    tracks: hasFlexible ? tracks.join(' ') : `${tracks.join(' ')} minmax(0, 1fr)`,
    least: columns.reduce((sum, { width }) => sum + width, 0),
  }
}
