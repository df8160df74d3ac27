import { useEffect, useState } from 'react'
import type { RunningQuestion } from '../connection/question-store.ts'
import { Button } from '../design/button.tsx'
import { useWords } from '../words/use-words.ts'
import { searchWords } from './search-words.ts'
import './asking.css'

/** Questions shorter than this, in milliseconds, show nothing. */
const patience = 400

export interface AskingProps {
  readonly running: RunningQuestion | null
  readonly onStop: () => void
}

/** How far a long question is, with a way to stop it. It keeps its place while nothing runs. */
export function Asking({ running, onStop }: AskingProps) {
  const say = useWords('search', searchWords)
  const isLate = useIsLate(running?.question ?? null)
  if (running === null || !isLate) return <output className="asking" />
  const share = running.total === 0 ? null : Math.floor((running.done / running.total) * 100)
  return (
    <output className="asking">
      <progress className="asking-bar" value={share ?? undefined} max={100} aria-label={say('counting')} />
      <span className="asking-text">{share === null ? say('counting') : say('countingDone', { percent: share })}</span>
      <Button onPress={onStop}>{say('stop')}</Button>
    </output>
  )
}

/** True once something that is under way has been so for a while. */
function useIsLate(question: string | null): boolean {
  const [late, setLate] = useState<string | null>(null)
  useEffect(() => {
    if (question === null) return undefined
    const timer = setTimeout(() => setLate(question), patience)
    return () => clearTimeout(timer)
  }, [question])
  return question !== null && late === question
}
