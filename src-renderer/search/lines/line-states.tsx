import { CircleStop, Hourglass, ListFilter, SearchX, TextSearch } from 'lucide-react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import { escapeTerm } from '../../../src-shared/domain/query/parse-query.ts'
import { Button } from '../../design/button.tsx'
import { EmptyState } from '../../design/empty-state.tsx'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { useWords } from '../../words/use-words.ts'
import { partsOfFilter } from '../scope/filter-parts.ts'
import { useSearch } from '../search-store.ts'
import { searchWords } from '../search-words.ts'

/** Before anything is looked for. */
export function NothingAsked() {
  const say = useWords('search', searchWords)
  return <EmptyState icon={TextSearch} title={say('emptyTitle')} text={say('emptyText')} />
}

/** No hits, and what could be asked instead. */
export function NothingFound() {
  const say = useWords('search', searchWords)
  const { asked, mode, isExact, filter, group, setExact, setMode, setFilter, choose } = useSearch()
  return (
    <EmptyState
      icon={SearchX}
      title={say('nothingTitle', { query: asked })}
      text={say('nothingText')}
      actions={
        <>
          {isExact ? <Button onPress={() => setExact(false)}>{say('tryFolded')}</Button> : null}
          {mode === 'literal' || (mode === 'language' && escapeTerm(asked) === asked) ? null : (
            <Button onPress={() => setMode('literal')}>{say('tryLiteral')}</Button>
          )}
          {group === null ? null : <Button onPress={() => choose(null)}>{say('tryAllGroups')}</Button>}
          {partsOfFilter(filter).length === 0 ? null : <Button onPress={() => setFilter({})}>{say('tryAll')}</Button>}
        </>
      }
    />
  )
}

/** Why there are no lines, in words that say what to do. The box itself tells what is wrong with a query. */
export function LinesFailed({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  const say = useWords('search', searchWords)
  const again = <Button onPress={onRetry}>{say('again')}</Button>
  const { code } = failure
  if (code === 'query_malformed') return null
  if (code === 'cancelled') {
    return <EmptyState icon={CircleStop} title={say('stopped')} text={say('stoppedText')} actions={again} />
  }
  if (code === 'query_too_slow') {
    return <EmptyState icon={Hourglass} title={say('failedTooSlow')} text={say('failedTooSlowText')} actions={again} />
  }
  if (code === 'too_many_hits') {
    const otherwise = <Button onPress={() => useSearch.getState().orderBy('report')}>{say('sortByReport')}</Button>
    return <EmptyState icon={ListFilter} title={say('failedTooMany')} text={say('failedTooManyText')} actions={otherwise} />
  }
  return <FailureNotice failure={failure} onRetry={onRetry} />
}
