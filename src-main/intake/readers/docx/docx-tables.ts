import { chosen } from './docx-runs.ts'
import { numberOf } from './docx-styles.ts'
import { childOf, elementsOf, textOf, valueOf, type XmlElement } from './xml-tree.ts'

/** A row of a table. `isLine`: its cells are short enough to stand in one line. */
export interface DocxRow {
  readonly cells: readonly DocxCell[]
  readonly isLine: boolean
}

export interface DocxCell {
  readonly element: XmlElement
  /** How many columns it spans. */
  readonly span: number
  /** True for the lower part of a cell that spans rows: it shows nothing of its own. */
  readonly isContinued: boolean
}

const LONGEST_CELL = 200

/**
 * The rows of a table, deleted ones left out. Tables of one column, and rows with long text or a table inside, only lay out
 * the page: their cells are read one after the other as text of their own.
 */
export function readRows(table: XmlElement): DocxRow[] {
  const rows = partsOf(table, 'w:tr').filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined)
  const cells = rows.map((row) => partsOf(row, 'w:tc').map(readCell))
  const isFrame = cells.every((row) => row.length < 2)
  return cells.map((row) => ({ cells: row, isLine: !isFrame && row.every(({ element }) => isShort(element)) }))
}

/** Rows and cells can stand inside content controls and the like. */
function partsOf(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === name) return [child]
    if (child.name === 'mc:AlternateContent') return partsOf(chosen(child), name)
    return /^w:(?:sdt|sdtContent|customXml|ins|moveTo)$/.test(child.name) ? partsOf(child, name) : []
  })
}

function readCell(element: XmlElement): DocxCell {
  const properties = childOf(element, 'w:tcPr')
  const merge = childOf(properties, 'w:vMerge') ?? childOf(properties, 'w:hMerge')
  return {
    element,
    span: Math.min(Math.max(numberOf(valueOf(properties, 'w:gridSpan')) ?? 1, 1), 60),
    isContinued: merge !== undefined && merge.attributes.get('val') !== 'restart',
  }
}

function isShort(cell: XmlElement): boolean {
  return !holdsTable(cell) && textOf(cell).trim().length <= LONGEST_CELL
}

function holdsTable(element: XmlElement): boolean {
  return elementsOf(element).some((child) => child.name === 'w:tbl' || (child.name !== 'w:p' && holdsTable(child)))
}
