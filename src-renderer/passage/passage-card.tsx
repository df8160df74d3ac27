import type { ReactNode } from 'react'
import type { Passage } from '../../src-shared/contract/compare-operations.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { Swatch } from '../design/swatch.tsx'
import { useWords } from '../words/use-words.ts'
import { passageWords } from './passage-words.ts'
import { placeName } from './place-name.ts'
import './passage-card.css'

export interface PassageCardProps {
  readonly passage: Passage
  readonly actions?: ReactNode
}

/** A passage away from its report: quote, category, place, date, where in the report, memo. A press opens it in the reader. */
export function PassageCard({ passage, actions }: PassageCardProps) {
  const say = useWords('passage', passageWords)
  const { report, start, end, id, file, locality, date } = passage
  const facts = [placeName({ locality, title: passage.reportTitle, file }), date, passage.placeInOutline]
  const origin = passage.origin === 'manual' ? null : say(passage.origin)
  return (
    <article className="passage">
      <button
        type="button"
        className="passage-open"
        title={say('openPassage')}
        onClick={() => useNavigation.getState().openReport(report, { range: { start, end }, tag: id })}
      >
        <span className="passage-quote" lang="zh" style={{ borderInlineStartColor: passage.colour }}>
          {passage.quote}
        </span>
        <span className="passage-facts">{facts.filter((fact) => fact !== null && fact !== '').join(' · ')}</span>
        <span className="passage-category">
          <Swatch colour={passage.colour} label={passage.categoryName} />
          {origin === null ? null : <span className="passage-origin">{origin}</span>}
        </span>
        {passage.memo === '' ? null : (
          <span className="passage-memo">
            <span className="passage-memo-label">{say('memo')}</span>
            {passage.memo}
          </span>
        )}
      </button>
      {actions === undefined ? null : <div className="passage-actions">{actions}</div>}
    </article>
  )
}
