import { Search, X } from 'lucide-react'
import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Range } from '../../../src-shared/domain/range.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { useWords } from '../../words/use-words.ts'
import { useSearch } from '../search-store.ts'
import { searchWords } from '../search-words.ts'
import { useLiveQuery } from './use-live-query.ts'

export interface QueryFieldProps {
  readonly field: RefObject<HTMLInputElement | null>
  /** Where the query is at fault. */
  readonly problem: Range | null
  /** The id of the sentence that says what is wrong. */
  readonly describedBy: string | undefined
  /** Puts the keyboard on the lines. */
  readonly onLeave: () => void
}

/** The box to type a query into. Enter looks at once, the arrow down and Escape lead to the lines. */
export function QueryField({ field, problem, describedBy, onLeave }: QueryFieldProps) {
  const say = useWords('search', searchWords)
  const draft = useSearch((state) => state.draft)
  const mode = useSearch((state) => state.mode)
  const { setComposing } = useLiveQuery()
  const [scrolled, setScrolled] = useState(0)
  const hearKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return
    if (event.key === 'Enter') askNow(event.currentTarget.value)
    else if (event.key === 'ArrowDown' || event.key === 'Escape') onLeave()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <span className="field-box search-field" data-invalid={problem === null ? undefined : true}>
      <Search size={16} aria-hidden />
      <span className="search-field-text" data-mode={mode}>
        <input
          ref={field}
          type="search"
          className="field-input search-input"
          aria-label={say('box')}
          aria-invalid={problem !== null}
          aria-describedby={describedBy}
          placeholder={say(`placeholder_${mode}`)}
          value={draft}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => useSearch.getState().type(event.currentTarget.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onScroll={(event) => setScrolled(event.currentTarget.scrollLeft)}
          onKeyDown={hearKey}
        />
        {problem === null ? null : <ProblemMark query={draft} problem={problem} scrolled={scrolled} />}
      </span>
      {draft === '' ? null : <Clear field={field} />}
    </span>
  )
}

function askNow(query: string): void {
  const { ask, note, mode, isExact } = useSearch.getState()
  ask(query)
  if (query.trim() !== '') note({ query, mode, isExact })
}

/** The query once more, unseen but for the line under what is wrong in it. */
function ProblemMark({ query, problem, scrolled }: { query: string; problem: Range; scrolled: number }) {
  const text = useRef<HTMLSpanElement>(null)
  const { start, end } = problem
  // A range without length is a place where something is missing.
  const wrong = end > start ? query.slice(start, end) : '\u2007'
  return (
    <span className="search-problem" aria-hidden>
      <span ref={text} className="search-problem-text" style={{ transform: `translateX(${-scrolled}px)` }}>
        {query.slice(0, start)}
        <span className="search-problem-mark">{wrong}</span>
        {query.slice(end)}
      </span>
    </span>
  )
}

function Clear({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const say = useWords('search', searchWords)
  const clear = () => {
    useSearch.getState().type('')
    field.current?.focus()
  }
  return <IconButton icon={X} label={say('clear')} className="search-clear" onPress={clear} />
}
