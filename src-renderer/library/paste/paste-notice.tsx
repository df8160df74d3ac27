import { X } from 'lucide-react'
import { Button } from '../../design/button.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useWords } from '../../words/use-words.ts'
import { OutcomeMark } from '../import/outcome-mark.tsx'
import { useSameness } from '../import/use-sameness.ts'
import { useWarningText } from '../../finding/warning-words.ts'
import { useIntakeDialog } from '../intake-dialog-store.ts'
import { usePasted } from './paste-store.ts'
import { pasteWords } from './paste-words.ts'
import './paste.css'

/** What became of the latest paste, with the way to it, until dismissed. */
export function PasteNotice() {
  const say = useWords('paste', pasteWords)
  const warningText = useWarningText()
  const sameness = useSameness()
  const outcome = usePasted((state) => state.outcome)
  if (outcome === null || outcome.outcome === 'failed') return null
  const { report } = outcome
  const title = outcome.title ?? say('untitled')
  const notes =
    outcome.outcome === 'imported'
      ? [...outcome.copies.slice(0, 1).map(sameness.ofCopy), ...outcome.warnings.map(warningText)]
      : []
  return (
    <section className="paste-notice" aria-label={say('notice')}>
      <OutcomeMark outcome={outcome.outcome} />
      <span className="paste-told">
        {[say(outcome.outcome === 'duplicate' ? 'duplicate' : 'pasted', { title }), ...notes].join(' · ')}
      </span>
      <Button variant="quiet" onPress={() => useNavigation.getState().openReport(report)}>
        {say('open')}
      </Button>
      <Button variant="quiet" onPress={() => useIntakeDialog.getState().showOriginal(report)}>
        {say('showOriginal')}
      </Button>
      <IconButton icon={X} label={say('dismiss')} onPress={() => usePasted.getState().dismiss()} />
    </section>
  )
}
