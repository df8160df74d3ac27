import { BookOpenText, Columns2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import { Button } from '../../design/button.tsx'
import { sizeText } from '../../folder-dialog/size-text.ts'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { encodingText } from '../encoding-text.ts'
import { useIntakeDialog } from '../intake-dialog-store.ts'
import { importWords } from './import-words.ts'
import { factsOf } from './outcome-facts.ts'
import { OutcomeMark } from './outcome-mark.tsx'
import { ReportLink } from './report-link.tsx'
import { useSameness } from './use-sameness.ts'
import { useWarningText } from '../../finding/warning-words.ts'
import './outcome-details.css'

/** All that is known of the line the keyboard stands on, with nothing cut short; its links are reached with Tab. */
export function OutcomeDetails({ outcome }: { outcome: ImportOutcome | undefined }) {
  const say = useWords('import', importWords)
  return (
    <section className="outcome-details" aria-label={say('details')}>
      {outcome === undefined ? <p className="outcome-hint">{say('detailsNone')}</p> : <Details outcome={outcome} />}
    </section>
  )
}

function Details({ outcome }: { outcome: ImportOutcome }) {
  const say = useWords('import', importWords)
  const { file, report } = factsOf(outcome)
  return (
    <>
      <p className="outcome-details-head">
        <OutcomeMark outcome={outcome.outcome} />
        <span className="outcome-details-facts">{useFactsText(outcome)}</span>
      </p>
      <p className="outcome-details-file">{file}</p>
      <Told outcome={outcome} />
      {report === null ? null : (
        <p className="outcome-details-deeds">
          <Button icon={Columns2} onPress={() => useIntakeDialog.getState().showOriginal(report)}>
            {say('showOriginal')}
          </Button>
          <Button icon={BookOpenText} onPress={() => useNavigation.getState().openReport(report)}>
            {say('openReport')}
          </Button>
        </p>
      )}
    </>
  )
}

function useFactsText(outcome: ImportOutcome): string {
  const say = useWords('import', importWords)
  const language = useLanguage()
  const { format, encoding, size } = factsOf(outcome)
  const facts = [
    format,
    encoding === null ? null : encodingText(encoding),
    size === null ? null : sizeText(size, language),
    outcome.outcome === 'imported' ? say('length', { count: countText(outcome.length, language) }) : null,
  ]
  return facts.filter((fact) => fact !== null).join(' · ')
}

function Told({ outcome }: { outcome: ImportOutcome }) {
  const say = useWords('import', importWords)
  const sameness = useSameness()
  switch (outcome.outcome) {
    case 'failed':
      return <Why failure={outcome.failure} />
    case 'duplicate':
      return (
        <p>
          <ReportLink report={outcome.report} isInOrder>
            {sameness.ofDuplicate(outcome)}
          </ReportLink>
        </p>
      )
    case 'reread':
      return (
        <>
          <p>{outcome.changes === 0 ? say('noChanges') : say('changes', { count: outcome.changes })}</p>
          <Warnings warnings={outcome.warnings} />
        </>
      )
    case 'imported':
      return (
        <>
          <p className="outcome-details-title">{[outcome.title, outcome.place, outcome.date].filter(Boolean).join(' · ')}</p>
          <Warnings warnings={outcome.warnings} />
          <Listed title={say('copies')} isAny={outcome.copies.length > 0}>
            {outcome.copies.map((copy) => (
              <li key={copy.report}>
                <ReportLink report={copy.report} isInOrder>
                  {sameness.ofCopy(copy)}
                </ReportLink>
              </li>
            ))}
          </Listed>
        </>
      )
    default:
      return outcome satisfies never
  }
}

/** The reason in full, and what was found at the place where it failed. */
function Why({ failure }: { failure: Extract<ImportOutcome, { outcome: 'failed' }>['failure'] }) {
  const facts = [failure.place, failure.detail].filter((fact) => fact !== null && !failure.message.includes(fact))
  return (
    <>
      <p className="outcome-why">{failure.message}</p>
      {facts.length === 0 ? null : <p className="outcome-details-facts">{facts.join(' · ')}</p>}
    </>
  )
}

function Warnings({ warnings }: { warnings: readonly string[] }) {
  const say = useWords('import', importWords)
  const warningText = useWarningText()
  return (
    <Listed title={say('warnings')} isAny={warnings.length > 0}>
      {warnings.map((warning) => (
        <li key={warning}>{warningText(warning)}</li>
      ))}
    </Listed>
  )
}

function Listed({ title, isAny, children }: { title: string; isAny: boolean; children: ReactNode }) {
  if (!isAny) return null
  return (
    <div>
      <h3 className="outcome-details-subhead">{title}</h3>
      <ul>{children}</ul>
    </div>
  )
}
