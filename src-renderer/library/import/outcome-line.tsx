import { CircleAlert, CircleCheck, Copy } from 'lucide-react'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useLanguage, useWords } from '../../words/use-words.ts'
import { countText } from '../count-text.ts'
import { importWords } from './import-words.ts'

/** What became of one file. A report that is in the corpus opens on a press. */
export function OutcomeLine({ outcome }: { outcome: ImportOutcome }) {
  const say = useWords('import', importWords)
  const facts = useFacts(outcome)
  const name = outcome.file.split(/[/\\]/).at(-1) ?? outcome.file
  const body = (
    <>
      <OutcomeIcon outcome={outcome} />
      <span className="import-line-text">
        <span className="import-line-name">{outcome.outcome === 'failed' ? name : (outcome.title ?? name)}</span>
        <span className="import-line-facts">{facts}</span>
      </span>
    </>
  )
  if (outcome.outcome === 'failed') {
    return (
      <div className="import-line import-line-failed" title={`${outcome.file}\n${outcome.failure.message}`}>
        {body}
      </div>
    )
  }
  const { report } = outcome
  return (
    <button
      type="button"
      className="import-line import-line-open"
      title={`${outcome.file}\n${say('openReport', { title: outcome.title ?? name })}`}
      onClick={() => useNavigation.getState().openReport(report)}
    >
      {body}
    </button>
  )
}

function OutcomeIcon({ outcome }: { outcome: ImportOutcome }) {
  const say = useWords('import', importWords)
  const { icon: Drawn, word } = marks[outcome.outcome]
  return (
    <>
      <Drawn size={14} className={`import-icon-${outcome.outcome}`} aria-hidden />
      <span className="unseen">{say(word)}</span>
    </>
  )
}

const marks = {
  imported: { icon: CircleCheck, word: 'importedLine' },
  duplicate: { icon: Copy, word: 'duplicateLine' },
  failed: { icon: CircleAlert, word: 'failedLine' },
} as const

/** The second line: what was found, or why not. */
function useFacts(outcome: ImportOutcome): string {
  const say = useWords('import', importWords)
  const language = useLanguage()
  if (outcome.outcome === 'failed') return outcome.failure.message
  if (outcome.outcome === 'duplicate') return say('duplicateLine')
  const facts = [
    outcome.format,
    outcome.encoding,
    say('length', { count: countText(outcome.length, language) }),
    say('figures', { count: outcome.figures }),
  ]
  const warning = outcome.warnings.length === 0 ? [] : [say('warnings', { text: outcome.warnings.join(' ') })]
  return [...facts, ...warning].join(' · ')
}
