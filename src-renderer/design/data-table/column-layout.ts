import { boundedWidth } from './table-column.ts'

/** Which columns are shown, in which order, each with its width in pixels. */
export type ColumnLayout<Name extends string> = readonly { readonly column: Name; readonly width: number }[]

export function withWidth<Name extends string>(layout: ColumnLayout<Name>, column: string, width: number): ColumnLayout<Name> {
  return layout.map((entry) => (entry.column === column ? { ...entry, width: boundedWidth(width) } : entry))
}

/** The column at another place; the ones between make room. */
export function withPlace<Name extends string>(layout: ColumnLayout<Name>, column: string, place: number): ColumnLayout<Name> {
  const moved = layout.find((entry) => entry.column === column)
  if (moved === undefined) return layout
  const others = layout.filter((entry) => entry.column !== column)
  return others.toSpliced(Math.max(0, Math.min(others.length, place)), 0, moved)
}

/** The last column shown cannot be hidden: an empty table tells nothing. */
export function withoutColumn<Name extends string>(layout: ColumnLayout<Name>, column: string): ColumnLayout<Name> {
  return layout.length === 1 ? layout : layout.filter((entry) => entry.column !== column)
}

/**
 * The layout with just the chosen columns: those shown keep place and width, new ones are put where they stand among `all`,
 * behind the nearest column before them that is shown.
 */
export function withChoice<Name extends string>(
  layout: ColumnLayout<Name>,
  chosen: ReadonlySet<string>,
  all: ColumnLayout<Name>,
): ColumnLayout<Name> {
  const kept = layout.filter(({ column }) => chosen.has(column))
  return all.reduce((shown, entry, index) => {
    if (!chosen.has(entry.column) || shown.some(({ column }) => column === entry.column)) return shown
    const before = all.slice(0, index).map(({ column }) => column)
    const place = shown.findLastIndex(({ column }) => before.includes(column)) + 1
    return shown.toSpliced(place, 0, entry)
  }, kept)
}

/** As it is remembered: `title:280 date:88`. */
export function formatLayout(layout: ColumnLayout<string>): string {
  return layout.map(({ column, width }) => `${column}:${width}`).join(' ')
}

/** Reads what {@link formatLayout} wrote; columns that are none by now are left out. Null where nothing is left. */
export function parseLayout<Name extends string>(
  text: string,
  isColumn: (name: string) => name is Name,
): ColumnLayout<Name> | null {
  const layout = text.split(' ').flatMap((part) => {
    const cut = part.lastIndexOf(':')
    const column = part.slice(0, cut)
    const width = Number(part.slice(cut + 1))
    return cut > 0 && Number.isFinite(width) && isColumn(column) ? [{ column, width: boundedWidth(width) }] : []
  })
  return layout.length === 0 ? null : layout
}
