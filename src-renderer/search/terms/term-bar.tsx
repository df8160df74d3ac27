import { Copy } from 'lucide-react'
import type { LongAnswerState } from '../../connection/use-question.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { Segments } from '../../design/segments.tsx'
import { TextInput } from '../../design/text-input.tsx'
import { useWords } from '../../words/use-words.ts'
import { Asking } from '../asking.tsx'
import { useTerms } from './term-store.ts'
import { termWords } from './term-words.ts'

const looks = ['table', 'chart'] as const

export interface TermBarProps {
  readonly answer: Pick<LongAnswerState<unknown>, 'running' | 'stop'>
  /** What was counted, in words; empty while nothing was. */
  readonly counts: string
  readonly canCopy: boolean
  readonly onCopy: () => void
  /** The table is wide: where there is no room for the chart too, one of both is chosen earlier. */
  readonly isWide?: boolean
}

/** The field that narrows the terms down, what was counted, and what is done with the table. */
export function TermBar({ answer, counts, canCopy, onCopy, isWide = false }: TermBarProps) {
  const say = useWords('terms', termWords)
  const { narrow, look, setNarrow, setLook } = useTerms()
  return (
    <div className="term-bar">
      <TextInput
        label={say('narrow')}
        isLabelHidden
        placeholder={say('narrow')}
        value={narrow}
        onChange={setNarrow}
        type="search"
      />
      <output className="term-counts" title={counts}>
        {counts}
      </output>
      <Asking running={answer.running} onStop={answer.stop} />
      <span className={isWide ? 'term-look term-look-wide' : 'term-look'}>
        <Segments
          label={say('look')}
          value={look}
          options={looks.map((value) => ({ value, label: say(`look_${value}`) }))}
          onChange={setLook}
        />
      </span>
      <IconButton icon={Copy} label={say('copyTable')} shortcut="Mod+Shift+C" isDisabled={!canCopy} onPress={onCopy} />
    </div>
  )
}
