import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { useDesignWords } from './design-words.ts'
import './states.css'

export interface FailureNoticeProps {
  /** A failure of the core: `message` is a sentence, `place` the file or field, `detail` what was found there. */
  readonly failure: { readonly message: string; readonly place: string | null; readonly detail: string | null }
  readonly onRetry?: () => void
  /** Other ways on, beside trying again. */
  readonly actions?: ReactNode
}

/** Says in place what failed, where, and what can be done. */
export function FailureNotice({ failure, onRetry, actions }: FailureNoticeProps) {
  const words = useDesignWords()
  const facts = [failure.place, failure.detail].filter((fact) => fact !== null && !failure.message.includes(fact))
  return (
    <div className="notice" role="alert">
      <TriangleAlert size={16} aria-hidden className="notice-icon" />
      <div className="notice-body">
        <p className="notice-message">{failure.message === '' ? words.failed : failure.message}</p>
        {facts.length === 0 ? null : <p className="notice-detail">{facts.join(' · ')}</p>}
        {onRetry === undefined && actions === undefined ? null : (
          <div className="notice-actions">
            {onRetry === undefined ? null : <Button onPress={onRetry}>{words.again}</Button>}
            {actions}
          </div>
        )}
      </div>
    </div>
  )
}
