import { Trash2 } from 'lucide-react'
import type { FindingOrigin } from '../../../src-shared/domain/provenance.ts'
import { Button } from '../../design/button.tsx'
import { OriginMark } from '../origin-mark.tsx'
import { useFindingWords } from './finding-words.ts'

interface CardFootProps {
  /** What the card is about; null while it is about to be added. */
  readonly finding: { readonly origin: FindingOrigin; readonly certainty: number } | null
  readonly canSave: boolean
  /** Forgets what was typed; null where nothing is. */
  readonly onRevert: (() => void) | null
  readonly onRemove: () => void
  readonly onSave: () => void
}

/** The foot of a card: where the finding comes from, and what can be done with it. */
export function CardFoot({ finding, canSave, onRevert, onRemove, onSave }: CardFootProps) {
  const say = useFindingWords()
  return (
    <footer className="reader-finding-card-foot">
      {finding === null ? null : <OriginMark origin={finding.origin} certainty={finding.certainty} />}
      <span className="reader-finding-card-gap" />
      {onRevert === null ? null : (
        <Button variant="quiet" label={say('revertUnsaved')} onPress={onRevert}>
          {say('revert')}
        </Button>
      )}
      {finding === null ? null : (
        <Button variant="danger" icon={Trash2} onPress={onRemove}>
          {say('remove')}
        </Button>
      )}
      <Button variant="primary" isDisabled={!canSave} onPress={onSave}>
        {say(finding === null ? 'add' : 'save')}
      </Button>
    </footer>
  )
}
