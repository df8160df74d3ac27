/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { memo } from 'react'
import type { Locality, ReportSummary } from '../../src-shared/domain/report.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { countText } from './count-text.ts'
import { libraryWords } from './library-words.ts'
import { languageTagOf, reportName } from './report-text.ts'
import { StatusMark } from './status-mark.tsx'
import type { Portrait } from './use-portraits.ts'

export interface ReportRowProps {
  /** Undefined while it is on its way. */
  readonly report: ReportSummary | undefined
  readonly index: number
  readonly top: number
  readonly rowId: string
  readonly isSelected: boolean
  readonly isFocused: boolean
  readonly portrait: Portrait | undefined
}

/** A row of the library. It hears nothing itself: the grid finds out which row was meant. */
export const ReportRow = memo(function ReportRow(props: ReportRowProps) {
  const { report, index, top, rowId, isSelected, isFocused, portrait } = props
  const className = ['library-row', isSelected && 'library-row-selected', isFocused && 'library-row-focused']
  return (
    <div
      role="row"
      id={rowId}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={-1}
      data-index={index}
      className={className.filter(Boolean).join(' ')}
      style={{ transform: `translateY(${top}px)` }}
    >
      {report === undefined ? <Waiting /> : <Cells report={report} portrait={portrait} />}
    </div>
  )
})

/** A row that is on its way. */
function Waiting() {
  const say = useWords('library', libraryWords)
  return <span role="gridcell" aria-label={say('loading')} className="library-waiting" />
}

function Cells({ report, portrait }: { report: ReportSummary; portrait: Portrait | undefined }) {
  const say = useWords('library', libraryWords)
  const language = useLanguage()
  const lang = languageTagOf(report.script)
  return (
    <>
      <span role="gridcell" className="library-cell library-title" lang={lang} title={`${reportName(report)}\n${report.file}`}>
        {report.title ?? <span className="library-untitled">{`${report.file} ${say('untitled')}`}</span>}
      </span>
      <span role="gridcell" className="library-cell" lang={lang}>
        <Place locality={report.locality} />
      </span>
      <span role="gridcell" className="library-cell library-number">
        {report.date ?? ''}
      </span>
      <span role="gridcell" className="library-cell library-publisher" lang={lang} title={report.publisher ?? ''}>
        {report.publisher ?? ''}
      </span>
      <span role="gridcell" className="library-cell library-number library-end">
        {countText(report.length, language)}
      </span>
      <span role="gridcell" className="library-cell library-tags">
        <Strip portrait={portrait} label={say('tagStrip')} />
        <span className="library-number">{report.tagCount === 0 ? '' : countText(report.tagCount, language)}</span>
      </span>
      <span role="gridcell" className="library-cell">
        <StatusMark status={report.status} />
      </span>
    </>
  )
}

/** The place's own name, after it the larger ones it lies in. */
function Place({ locality }: { locality: Locality | null }) {
  if (locality === null) return null
  const around = [locality.province, locality.city].filter((part) => part !== null && part !== '' && part !== locality.name)
  const distinct = around.filter((part, index) => around.indexOf(part) === index)
  return (
    <>
      {locality.name}
      {distinct.length === 0 ? null : <span className="library-around"> {distinct.join(' ')}</span>}
    </>
  )
}

function Strip({ portrait, label }: { portrait: Portrait | undefined; label: string }) {
  if (portrait === undefined || portrait.length === 0) return <span className="library-strip" aria-hidden />
  return (
    <span
      className="library-strip"
      role="img"
      aria-label={label}
      title={portrait.map(({ name, share }) => `${name} ${Math.round(share * 100)}%`).join('\n')}
    >
      {portrait.map(({ colour, name, share }) => (
        <span key={name} style={{ backgroundColor: colour, flexGrow: share }} />
      ))}
    </span>
  )
}
