import { useWords } from '../words/use-words.ts'
import { briefWords } from './brief-words.ts'
import type { PointedMark } from './editor/mark-events.ts'
import { useCitationText } from './use-citation-text.ts'
import type { BriefFacts } from './use-brief-facts.ts'

const width = 340

/** Beside a mark that is pointed at: the quote and where it stands. */
export function CitationCard({ mark, facts }: { mark: PointedMark; facts: BriefFacts }) {
  const say = useWords('brief', briefWords)
  const textOf = useCitationText(facts)
  const box = mark.element.getBoundingClientRect()
  const isLow = box.bottom > window.innerHeight * 0.65
  return (
    <div
      className="brief-card"
      role="tooltip"
      style={{
        width,
        left: Math.max(8, Math.min(box.left - 24, window.innerWidth - width - 8)),
        ...(isLow ? { bottom: window.innerHeight - box.top + 6 } : { top: box.bottom + 6 }),
      }}
    >
      <p className="brief-card-quote" lang="zh">
        {mark.citation.quote}
      </p>
      <p className="brief-card-facts">{textOf(mark.citation)}</p>
      <p className="brief-card-hint">{say('openHint')}</p>
    </div>
  )
}
