/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows and columns in sight */
import type { VirtualItem } from '@tanstack/react-virtual'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { IconButton } from '../design/icon-button.tsx'
import { Swatch } from '../design/swatch.tsx'
import { useWords } from '../words/use-words.ts'
import { compareWords } from './compare-words.ts'
import type { MatrixMeasures } from './matrix-measures.ts'
import type { GridPlace, MatrixColumn, ShownRow } from './matrix-view.ts'
import { placeName } from '../passage/place-name.ts'
import { cellId } from './cell-id.ts'
import type { MatrixWords } from './use-matrix-words.ts'

/** What heads and totals share: which place is active and which is chosen. */
export interface PlaceMarks {
  readonly isActive: (place: GridPlace) => boolean
  readonly isChosen: (place: GridPlace) => boolean
}

interface ColumnHeadsProps extends PlaceMarks {
  readonly columns: readonly MatrixColumn[]
  readonly drawn: readonly VirtualItem[]
  readonly measures: MatrixMeasures
  readonly width: number
  readonly words: MatrixWords
}

/** The row of column heads: place and date of each report. It stays in sight. */
export function ColumnHeads({ columns, drawn, measures, width, words, isActive, isChosen }: ColumnHeadsProps) {
  const say = useWords('compare', compareWords)
  const corner = { row: -1, column: -1 }
  const total = { row: -1, column: columns.length }
  return (
    <div role="row" aria-rowindex={1} className="compare-heads" style={{ height: measures.headHeight, width }}>
      <div
        id={cellId(corner)}
        role="columnheader"
        className="compare-corner"
        data-row={-1}
        data-column={-1}
        data-active={isActive(corner)}
        data-chosen={isChosen(corner)}
        style={{ width: measures.headWidth }}
      >
        {say('categories')}
      </div>
      {drawn.map(({ index, start, size }) => {
        const column = columns[index]
        if (column === undefined) return null
        const place = { row: -1, column: index }
        return (
          <div
            key={column.report}
            id={cellId(place)}
            role="columnheader"
            aria-colindex={index + 2}
            aria-label={words.column(column)}
            title={words.column(column)}
            className="compare-column-head"
            data-row={-1}
            data-column={index}
            data-active={isActive(place)}
            data-chosen={isChosen(place)}
            style={{ left: start, width: size }}
          >
            <span className="compare-column-place">{placeName(column)}</span>
            <span className="compare-column-date">{column.date ?? say('noDate')}</span>
          </div>
        )
      })}
      <div
        id={cellId(total)}
        role="columnheader"
        className="compare-total-head"
        data-row={-1}
        data-column={columns.length}
        data-active={isActive(total)}
        style={{ width: measures.totalWidth }}
      >
        {say('total')}
      </div>
    </div>
  )
}

interface RowHeadProps {
  readonly shown: ShownRow
  readonly index: number
  readonly width: number
  readonly name: string
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly onFold: () => void
}

/** The name of a category before its row, as deep as it stands in the codebook, with its fold where others are below it. */
export function RowHead({ shown, index, width, name, isActive, isChosen, onFold }: RowHeadProps) {
  const say = useWords('compare', compareWords)
  const { row, hasBelow, isFolded } = shown
  const foldLabel = say(isFolded ? 'expand' : 'collapse', { name: row.name })
  return (
    <div
      id={cellId({ row: index, column: -1 })}
      role="rowheader"
      aria-colindex={1}
      aria-label={name}
      title={name}
      className="compare-row-head"
      data-row={index}
      data-column={-1}
      data-active={isActive}
      data-chosen={isChosen}
      style={{ width, paddingInlineStart: 8 + row.depth * 14 }}
    >
      {hasBelow ? (
        <IconButton icon={isFolded ? ChevronRight : ChevronDown} label={foldLabel} onPress={onFold} className="compare-fold" />
      ) : null}
      <Swatch colour={row.colour} />
      <span className="compare-row-name">{row.name}</span>
    </div>
  )
}
