import type { ReactNode } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import type { Original } from '../../../src-shared/contract/intake-operations.ts'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Loading } from '../../design/loading.tsx'
import { useWords } from '../../words/use-words.ts'
import { CleanPane, type Reading } from './clean-pane.tsx'
import { originalWords } from './original-words.ts'
import { SourcePane } from './source-pane.tsx'
import './side-by-side.css'

export interface SideBySideProps {
  readonly original: Original | undefined
  readonly reading: Reading | undefined
  readonly failure: Failure | null
  /** What is shown answers an earlier question; the new answer is on its way. */
  readonly isOld: boolean
  /** What can be done with the original, where its bytes are no text; null before it is stored. */
  readonly deeds: ReactNode
}

/** A file as it stands at the left, the report read from it at the right. */
export function SideBySide({ original, reading, failure, isOld, deeds }: SideBySideProps) {
  const say = useWords('original', originalWords)
  return (
    <div className="side-by-side" aria-busy={isOld}>
      <section className="side" aria-label={say('original')}>
        <h3 className="side-title">{say('original')}</h3>
        {original !== undefined ? (
          <SourcePane key={`${original.sha256} ${original.encoding ?? ''}`} original={original} deeds={deeds} />
        ) : failure === null ? (
          <Loading label={say('loading')} />
        ) : null}
      </section>
      <section className="side" aria-label={say('clean')}>
        <h3 className="side-title">{say('clean')}</h3>
        {failure === null ? null : <FailureNotice failure={failure} />}
        {reading !== undefined ? <CleanPane reading={reading} /> : failure === null ? <Loading label={say('reading')} /> : null}
      </section>
    </div>
  )
}
