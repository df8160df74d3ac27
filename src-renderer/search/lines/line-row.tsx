/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { Check } from 'lucide-react'
import { memo } from 'react'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { CategoryId } from '../../../src-shared/domain/ids.ts'
import type { Hit } from '../../../src-shared/domain/search.ts'
import { languageTagOf } from '../../passage/language-tag.ts'
import { placeName } from '../../passage/place-name.ts'
import { useWords } from '../../words/use-words.ts'
import { searchWords } from '../search-words.ts'
import { onOneLine } from './line-text.ts'

export interface LineRowProps {
  /** Undefined while it is on its way. */
  readonly hit: Hit | undefined
  readonly index: number
  readonly top: number
  readonly rowId: string
  readonly isTicked: boolean
  readonly isFocused: boolean
  readonly categories: ReadonlyMap<CategoryId, Category>
}

/** A hit in its context, on one line. It hears nothing itself: the grid finds out which was meant. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { hit, index, top, rowId, isTicked, isFocused, categories } = props
  const say = useWords('search', searchWords)
  const className = ['line', isTicked && 'line-ticked', isFocused && 'line-focused'].filter(Boolean).join(' ')
  return (
    <div
      role="row"
      id={rowId}
      aria-rowindex={index + 2}
      aria-selected={isTicked}
      tabIndex={-1}
      data-index={index}
      className={className}
      style={{ transform: `translateY(${top}px)` }}
    >
      {hit === undefined ? (
        <span role="gridcell" aria-label={say('waiting')} className="line-waiting" />
      ) : (
        <Cells hit={hit} isTicked={isTicked} categories={categories} />
      )}
    </div>
  )
})

type CellsProps = Pick<LineRowProps, 'isTicked' | 'categories'> & { readonly hit: Hit }

function Cells({ hit, isTicked, categories }: CellsProps) {
  const lang = languageTagOf(hit.script)
  const place = hit.locality?.name ?? ''
  return (
    <>
      <span role="gridcell" className="line-tick" data-tick>
        <span className="line-box">{isTicked ? <Check size={11} strokeWidth={3} aria-hidden /> : null}</span>
      </span>
      <span role="gridcell" className="line-left" lang={lang}>
        <span>{onOneLine(hit.left)}</span>
      </span>
      <span role="gridcell" className="line-right" lang={lang}>
        <mark className="line-hit">{onOneLine(hit.quote)}</mark>
        {onOneLine(hit.right)}
      </span>
      <Tags hit={hit} categories={categories} />
      <span role="gridcell" className="line-place" lang={lang} title={place}>
        {place}
      </span>
      <span role="gridcell" className="line-date">
        {hit.date ?? ''}
      </span>
      <span role="gridcell" className="line-title" lang={lang} title={`${hit.title ?? placeName(hit)}\n${hit.file}`}>
        {hit.title ?? hit.file}
      </span>
    </>
  )
}

/** So many categories fit; of more, the names are in the tooltip. */
const swatchesShown = 4

function Tags({ hit, categories }: Omit<CellsProps, 'isTicked'>) {
  const found = hit.categories.map((id) => categories.get(id)).filter((category) => category !== undefined)
  const names = found.map(({ name }) => name).join('、')
  return (
    <span role="gridcell" className="line-tags" title={names}>
      {found.slice(0, swatchesShown).map(({ id, colour }) => (
        <span key={id} className="swatch" style={{ backgroundColor: colour }} aria-hidden />
      ))}
      <span className="unseen">{names}</span>
    </span>
  )
}
