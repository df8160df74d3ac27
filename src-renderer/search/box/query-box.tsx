import { CaseSensitive, History } from 'lucide-react'
import { useId, type RefObject } from 'react'
import type { Failure } from '../../../src-shared/contract/failure.ts'
import { queryModeSchema, type QueryMode } from '../../../src-shared/domain/search.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { Menu } from '../../design/menu.tsx'
import { Segments } from '../../design/segments.tsx'
import { useWords } from '../../words/use-words.ts'
import { useSearch } from '../search-store.ts'
import { searchWords } from '../search-words.ts'
import { QueryField } from './query-field.tsx'
import { QueryHelp } from './query-help.tsx'
import { useQueryProblem } from './use-query-problem.ts'
import './query-box.css'

export interface QueryBoxProps {
  readonly field: RefObject<HTMLInputElement | null>
  /** Why what stands in the box could not be looked for. */
  readonly failure: Failure | null
  readonly onLeave: () => void
}

/** What is looked for and how it is read. */
export function QueryBox({ field, failure, onLeave }: QueryBoxProps) {
  const say = useWords('search', searchWords)
  const messageId = useId()
  const mode = useSearch((state) => state.mode)
  const isExact = useSearch((state) => state.isExact)
  const problem = useQueryProblem(failure)
  const options = queryModeSchema.options.map((value: QueryMode) => ({
    value,
    label: say(`mode_${value}`),
    hint: say(`modeHint_${value}`),
  }))
  return (
    <search className="search-box">
      <div className="search-box-line">
        <QueryField
          field={field}
          problem={problem?.range ?? null}
          describedBy={problem === null ? undefined : messageId}
          onLeave={onLeave}
        />
        <Recent field={field} />
        <Segments label={say('mode')} value={mode} options={options} onChange={(value) => useSearch.getState().setMode(value)} />
        <IconButton
          icon={CaseSensitive}
          label={say('exact')}
          isPressed={isExact}
          onPress={() => useSearch.getState().setExact(!isExact)}
        />
        <QueryHelp />
      </div>
      {problem === null ? null : (
        <p id={messageId} className="search-message" role="alert">
          {problem.text}
        </p>
      )}
    </search>
  )
}

/** What was looked for before. */
function Recent({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const say = useWords('search', searchWords)
  const recent = useSearch((state) => state.recent)
  const items = recent.map(({ query, mode, isExact }, index) => ({
    id: String(index),
    label: query,
    detail: [say(`mode_${mode}`), isExact ? say('exactShort') : ''].filter(Boolean).join(' · '),
  }))
  const choose = (id: string) => {
    const query = recent[Number(id)]
    if (query !== undefined) useSearch.getState().lookFor(query)
    field.current?.focus()
  }
  return (
    <Menu
      label={say('recent')}
      trigger={
        <IconButton icon={History} label={say(recent.length === 0 ? 'recentNone' : 'recent')} isDisabled={recent.length === 0} />
      }
      items={items}
      onAction={choose}
      placement="bottom end"
    />
  )
}
