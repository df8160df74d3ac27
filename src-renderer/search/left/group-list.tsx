import { hitGroupings, type HitGroup, type HitGrouping, type SearchRequest } from '../../../src-shared/domain/search.ts'
import { noValue } from '../../../src-shared/domain/report-filter.ts'
import { useQuestion } from '../../connection/use-question.ts'
import { FailureNotice } from '../../design/failure-notice.tsx'
import { Select } from '../../design/select.tsx'
import { useWords } from '../../words/use-words.ts'
import { Asking } from '../asking.tsx'
import { useSearch } from '../search-store.ts'
import { searchWords } from '../search-words.ts'
import './left.css'

/** So many groups are listed, the greatest first. */
const groupLimit = 300

/** The hits by place, time or what else is chosen; a press shows the lines of one group alone. */
export function GroupList({ request }: { request: SearchRequest | null }) {
  const say = useWords('search', searchWords)
  const by = useSearch((state) => state.by)
  const options = hitGroupings.map((value: HitGrouping) => ({ value, label: say(`by_${value}`) }))
  return (
    <section className="groups" aria-label={say('groups', { by: say(`by_${by}`) })}>
      <div className="groups-head">
        <Select
          label={say('groupBy')}
          isLabelHidden
          value={by}
          options={options}
          onChange={(value) => useSearch.getState().groupBy(value)}
        />
      </div>
      {request === null ? <p className="left-note">{say('groupsWaiting')}</p> : <Groups request={request} by={by} />}
    </section>
  )
}

function Groups({ request, by }: { request: SearchRequest; by: HitGrouping }) {
  const say = useWords('search', searchWords)
  const answer = useQuestion('search.groups', { ...request, by, limit: groupLimit })
  const { value, failure, running, stop } = answer
  const chosen = useSearch((state) => state.group)
  // What is wrong with the query stands at the box.
  if (failure !== null) {
    const isSaidElsewhere = failure.code === 'query_malformed' || failure.code === 'query_too_slow'
    return isSaidElsewhere ? null : <FailureNotice failure={failure} onRetry={answer.askAgain} />
  }
  const groups = value?.groups ?? []
  const most = groups[0]?.hits ?? 0
  return (
    <>
      <Asking running={running} onStop={stop} />
      <ul className="groups-list" data-old={answer.isOld}>
        {groups.length === 0 ? null : (
          <li>
            <GroupButton name={say('allGroups')} isChosen={chosen === null} share={0} onPress={() => choose(null)} />
          </li>
        )}
        {groups.map((group) => (
          <li key={group.value}>
            <GroupButton
              name={nameOf(group, say)}
              hits={group.hits}
              title={say('groupReports', { hits: group.hits, reports: group.reports })}
              share={group.hits / most}
              isChosen={chosen === group.value}
              onPress={() => choose(chosen === group.value ? null : group.value)}
            />
          </li>
        ))}
      </ul>
      {value !== undefined && value.total > groups.length ? (
        <p className="left-note">{say('moreGroups', { count: groups.length, total: value.total })}</p>
      ) : null}
    </>
  )
}

function choose(group: string | null): void {
  useSearch.getState().choose(group)
}

type Say = ReturnType<typeof useWords<keyof (typeof searchWords)['en']>>

function nameOf({ value, label }: HitGroup, say: Say): string {
  if (label !== null) return label
  if (value === noValue) return say('noGroup')
  return value === 'new' || value === 'reading' || value === 'read' ? say(`status_${value}`) : value
}

interface GroupButtonProps {
  readonly name: string
  readonly hits?: number
  readonly title?: string
  /** From 0 to 1 of the greatest group. */
  readonly share: number
  readonly isChosen: boolean
  readonly onPress: () => void
}

function GroupButton({ name, hits, title, share, isChosen, onPress }: GroupButtonProps) {
  return (
    <button
      type="button"
      className="group"
      aria-pressed={isChosen}
      title={title === undefined ? name : `${name}\n${title}`}
      onClick={onPress}
    >
      <span className="group-bar" style={{ width: `${share * 100}%` }} aria-hidden />
      <span className="group-name">{name}</span>
      {hits === undefined ? null : <span className="group-count">{hits.toLocaleString('en')}</span>}
    </button>
  )
}
