import type { ReportFilterInput } from '../../../src-shared/domain/report-filter.ts'
import { useQuestion } from '../../connection/use-question.ts'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Section } from '../../design/section.tsx'
import { useWords } from '../../words/use-words.ts'
import { Asking } from '../asking.tsx'
import { useRested } from '../lines/use-rested.ts'
import { rateText } from './rate-text.ts'
import { useTerms } from './term-store.ts'
import { termWords } from './term-words.ts'
import { showConcordance } from './use-term-deeds.ts'

/** So many reports are listed. */
const reportLimit = 100

/** The reports that have the chosen term most; a press shows it there. */
export function TermReports({ filter }: { filter: ReportFilterInput }) {
  const say = useWords('terms', termWords)
  const { settings, term: chosen } = useTerms()
  const term = useRested(chosen)
  const { unit, gram, isBodyOnly } = settings
  const input = term === null ? null : { term, unit, gram, isBodyOnly, filter, limit: reportLimit }
  const { value, failure, askAgain, running, stop } = useQuestion('search.frequencyByReport', input)
  if (term === null) return <p className="term-note">{say('nothingChosen')}</p>
  return (
    <Section title={`${term} · ${say('byReport')}`}>
      <Asking running={running} onStop={stop} />
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      <ul>
        {(value ?? []).map(({ report, title, file, count, terms }) => (
          <li key={report}>
            <button
              type="button"
              className="term-report"
              title={say('openIn')}
              onClick={() => showConcordance(term, { reports: [report] })}
            >
              <span className="term-report-title">{title ?? file}</span>
              <span className="term-report-count">{say('inReport', { count, rate: rateText((count / terms) * 1000) })}</span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
