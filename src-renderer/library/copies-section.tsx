import type { OutputOf } from '../../src-shared/contract/contract.ts'
import type { ReportSummary } from '../../src-shared/domain/report.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { Section } from '../design/section.tsx'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useLanguage, useWords } from '../words/use-words.ts'
import { countText } from './count-text.ts'
import { libraryWords } from './library-words.ts'
import { shareText } from '../finding/share-text.ts'

/** Of many shared parts only so many are listed. */
const shownParts = 5

type NearCopy = OutputOf<'intake.copies'>[number]

/** The reports that share text with this one; each shared part leads to its place in the other report. */
export function CopiesSection({ report }: { report: ReportSummary }) {
  const say = useWords('library', libraryWords)
  const { value, failure, isOld, askAgain } = useAnswer('intake.copies', report.copyCount === 0 ? null : { report: report.id })
  if (report.copyCount === 0) return null
  return (
    <Section title={say('copies')}>
      {failure === null ? null : <FailureNotice failure={failure} onRetry={askAgain} />}
      {failure !== null ? null : value === undefined || isOld ? (
        <Loading label={say('copiesLoading')} />
      ) : (
        <ul className="library-copies">
          {value.map((copy) => (
            <CopyEntry key={copy.report} copy={copy} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function CopyEntry({ copy }: { copy: NearCopy }) {
  const say = useWords('library', libraryWords)
  const language = useLanguage()
  const { parts } = copy
  return (
    <li className="library-copy">
      <button type="button" className="library-copy-title" onClick={() => useNavigation.getState().openReport(copy.report)}>
        {copy.title ?? copy.file}
      </button>
      <span className="library-copy-share">{say('copyShare', { share: shareText(copy.share) })}</span>
      <ul className="library-models" aria-label={say('copyParts')}>
        {parts.slice(0, shownParts).map(({ start, end, otherStart, otherEnd }, index) => (
          <li key={`${start} ${otherStart}`}>
            <button
              type="button"
              className="library-model"
              onClick={() => useNavigation.getState().openReport(copy.report, { range: { start: otherStart, end: otherEnd } })}
            >
              {say('copyPart', { number: index + 1, count: countText(end - start, language) })}
            </button>
          </li>
        ))}
        {parts.length <= shownParts ? null : (
          <li className="library-note">{say('moreParts', { count: parts.length - shownParts })}</li>
        )}
      </ul>
    </li>
  )
}
