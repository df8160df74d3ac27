/* oxlint-disable jsx-a11y/prefer-tag-over-role -- a table element cannot draw only the rows in view */
import { TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import { sizeText } from '../../folder-dialog/size-text.ts'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { shortEncodingText } from '../encoding-text.ts'
import { importWords } from './import-words.ts'
import { factsOf, splitPath } from './outcome-facts.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import { ReportLink } from './report-link.tsx'
import { useSameness } from './use-sameness.ts'
import { useWarningText } from '../../finding/warning-words.ts'

export interface OutcomeRowProps {
  /** Undefined while it is on its way. */
  readonly outcome: ImportOutcome | undefined
  readonly index: number
  readonly top: number
  readonly rowId: string
  readonly isFocused: boolean
}

/** A file of an import. The table hears keys and presses; only links in it have their own. */
export const OutcomeRow = memo(function OutcomeRow({ outcome, index, top, rowId, isFocused }: OutcomeRowProps) {
  return (
    <div
      role="row"
      id={rowId}
      aria-rowindex={index + 2}
      aria-selected={isFocused}
      tabIndex={-1}
      data-index={index}
      data-file={outcome?.file}
      className={isFocused ? 'outcome-row outcome-row-focused' : 'outcome-row'}
      style={{ transform: `translateY(${top}px)` }}
    >
      {outcome === undefined ? <Waiting /> : <Cells outcome={outcome} />}
    </div>
  )
})

/** A line that is on its way. */
function Waiting() {
  const say = useWords('import', importWords)
  return <span role="gridcell" aria-label={say('outcomesLoading')} className="outcome-waiting" />
}

function Cells({ outcome }: { outcome: ImportOutcome }) {
  const language = useLanguage()
  const { file, format, encoding, size } = factsOf(outcome)
  const { folder, name } = splitPath(file)
  return (
    <>
      <span role="gridcell" className="outcome-cell">
        <OutcomeMark outcome={outcome.outcome} />
      </span>
      <span role="gridcell" className="outcome-cell outcome-file" title={file}>
        {folder === '' ? null : <span className="outcome-folder">{folder}</span>}
        <span className="outcome-name">{name}</span>
      </span>
      <span role="gridcell" className="outcome-cell outcome-format">
        {format ?? ''}
      </span>
      <span role="gridcell" className="outcome-cell outcome-encoding">
        {encoding === null ? '' : shortEncodingText(encoding)}
      </span>
      <span role="gridcell" className="outcome-cell outcome-size">
        {size === null ? '' : sizeText(size, language)}
      </span>
      <Found outcome={outcome} />
    </>
  )
}

/** What was found in it; where nothing was, why not, over the width of all these columns. */
function Found({ outcome }: { outcome: ImportOutcome }) {
  const language = useLanguage()
  const sameness = useSameness()
  if (outcome.outcome === 'failed') {
    return (
      <span role="gridcell" aria-colspan={4} className="outcome-cell outcome-told outcome-why" title={outcome.failure.message}>
        {outcome.failure.message}
      </span>
    )
  }
  if (outcome.outcome === 'duplicate') {
    return (
      <span role="gridcell" aria-colspan={4} className="outcome-cell outcome-told">
        <ReportLink report={outcome.report}>{sameness.ofDuplicate(outcome)}</ReportLink>
      </span>
    )
  }
  const { title, figures, workModels } = factsOf(outcome)
  const around = outcome.outcome === 'imported' ? [outcome.place, outcome.date].filter((part) => part !== null).join(' ') : ''
  return (
    <>
      <span role="gridcell" className="outcome-cell outcome-titleColumn" title={[title, around].filter(Boolean).join('\n')}>
        <ReportLink report={outcome.report}>{title ?? splitPath(outcome.file).name}</ReportLink>
        {around === '' ? null : <span className="outcome-around">{around}</span>}
      </span>
      <span role="gridcell" className="outcome-cell outcome-figures">
        {figures === null ? '' : countText(figures, language)}
      </span>
      <span role="gridcell" className="outcome-cell outcome-workModels">
        {workModels === null ? '' : countText(workModels, language)}
      </span>
      <span role="gridcell" className="outcome-cell outcome-notes">
        <Notes outcome={outcome} />
      </span>
    </>
  )
}

/** The nearest copy, else the warnings, else for a report read again what is other than before. */
function Notes({ outcome }: { outcome: Extract<ImportOutcome, { outcome: 'imported' | 'reread' }> }) {
  const say = useWords('import', importWords)
  const warningText = useWarningText()
  const sameness = useSameness()
  const copies = outcome.outcome === 'imported' ? outcome.copies : []
  const [nearest] = copies
  const warnings = outcome.warnings.map(warningText).join('；')
  return (
    <>
      {outcome.warnings.length === 0 ? null : (
        <span className="outcome-warning" title={warnings}>
          <TriangleAlert size={12} aria-hidden />
          {warnings}
        </span>
      )}
      {nearest === undefined ? null : <ReportLink report={nearest.report}>{sameness.ofCopyShort(nearest)}</ReportLink>}
      {outcome.outcome === 'reread' ? (
        <span>{outcome.changes === 0 ? say('noChanges') : say('changes', { count: outcome.changes })}</span>
      ) : null}
    </>
  )
}
