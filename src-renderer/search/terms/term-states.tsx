import { ChartBarBig, CircleStop } from 'lucide-react'
import type { ReactNode } from 'react'
import type { LongAnswerState } from '../../connection/use-question.ts'
import { Button } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Loading } from '../../design/loading.tsx'
import { useWords } from '../../words/use-words.ts'
import { useTerms } from './term-store.ts'
import { termWords } from './term-words.ts'

export interface TermStatesProps {
  readonly answer: Pick<LongAnswerState<unknown>, 'value' | 'failure' | 'askAgain'>
  readonly isEmpty: boolean
  /** Something is listed, but nothing that holds what was typed. */
  readonly isNarrowed: boolean
  readonly children: ReactNode
}

/** The table and chart, or why there are none. */
export function TermStates({ answer, isEmpty, isNarrowed, children }: TermStatesProps) {
  const say = useWords('terms', termWords)
  const narrow = useTerms((state) => state.narrow.trim())
  const { value, failure, askAgain } = answer
  if (failure?.code === 'cancelled') {
    const again = <Button onPress={askAgain}>{say('again')}</Button>
    return <EmptyState icon={CircleStop} title={say('failedStopped')} text="" actions={again} />
  }
  if (failure !== null) return <FailureNotice failure={failure} onRetry={askAgain} />
  if (value === undefined) return <Loading label={say('asking')} />
  if (isEmpty) return <EmptyState icon={ChartBarBig} title={say('emptyTitle')} text={say('emptyText')} />
  if (isNarrowed) return <p className="term-note">{say('noneNarrow', { text: narrow })}</p>
  return children
}
