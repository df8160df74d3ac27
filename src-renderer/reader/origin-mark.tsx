import type { FindingOrigin } from '../../src-shared/domain/provenance.ts'
import { useReaderWords } from './reader-words.ts'
import { certaintyStep } from './text/certainty.ts'

interface OriginMarkProps {
  readonly origin: FindingOrigin
  readonly certainty: number
}

/** Where a value comes from and how sure it is, in words; what the analyst said needs no certainty. */
export function OriginMark({ origin, certainty }: OriginMarkProps) {
  const say = useReaderWords()
  const step = certaintyStep(certainty)
  const isSaid = origin === 'edited' || origin === 'added'
  return (
    <span className="reader-origin" data-origin={origin} data-certainty={isSaid ? undefined : step}>
      {say(`finding_${origin}`)}
      {isSaid ? null : ` · ${say(`certainty_${step}`)}`}
    </span>
  )
}
