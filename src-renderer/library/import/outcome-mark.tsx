import { CircleAlert, CircleCheck, Copy, RefreshCw } from 'lucide-react'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import { useWords } from '../../words/use-words.ts'
import { importWords } from './import-words.ts'

const marks = {
  imported: { icon: CircleCheck, word: 'importedLine' },
  reread: { icon: RefreshCw, word: 'rereadLine' },
  duplicate: { icon: Copy, word: 'duplicateLine' },
  failed: { icon: CircleAlert, word: 'failedLine' },
} as const

/** What became of a file: an icon with its word. */
export function OutcomeMark({ outcome }: { outcome: ImportOutcome['outcome'] }) {
  const say = useWords('import', importWords)
  const { icon: Drawn, word } = marks[outcome]
  return (
    <span className={`outcome-mark outcome-mark-${outcome}`}>
      <Drawn size={13} aria-hidden />
      {say(word)}
    </span>
  )
}
