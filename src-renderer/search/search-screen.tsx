import { useEffect } from 'react'
import { useAnswer } from '../connection/use-answer.ts'
import { Segments } from '../design/segments.tsx'
import { useWords } from '../words/use-words.ts'
import { ConcordancePanes } from './concordance-panes.tsx'
import { useLinesStore } from './line-store.ts'
import { ScopeBar } from './scope/scope-bar.tsx'
import { useSearch } from './search-store.ts'
import { searchWords } from './search-words.ts'
import { FrequencyPanes } from './terms/frequency-panes.tsx'
import { KeynessPanes } from './terms/keyness-panes.tsx'
import { searchTabs } from './use-search-commands.ts'
import { useTerms } from './terms/term-store.ts'
import { useAskedElsewhere } from './use-to-box.ts'
import './search.css'

/** The texts of all reports: where words stand, how often, and what sets some reports apart from others. */
export function SearchScreen() {
  const corpus = useAnswer('corpus.current', {}).value?.path ?? null
  useEffect(() => {
    if (corpus === null || corpus === useSearch.getState().corpus) return
    useSearch.getState().settleIn(corpus)
    useTerms.getState().reset()
    useLinesStore.getState().reset()
  }, [corpus])
  useAskedElsewhere()
  const tab = useSearch((state) => state.tab)
  switch (tab) {
    case 'concordance':
      return <ConcordancePanes head={<SearchHead />} />
    case 'frequency':
      return <FrequencyPanes head={<SearchHead />} />
    case 'keyness':
      return <KeynessPanes head={<SearchHead />} />
    default:
      return tab satisfies never
  }
}

/** What is shown, and of which reports; the same for all tabs. */
function SearchHead() {
  const say = useWords('search', searchWords)
  const tab = useSearch((state) => state.tab)
  const filter = useSearch((state) => state.filter)
  const show = useSearch((state) => state.show)
  const setFilter = useSearch((state) => state.setFilter)
  return (
    <div className="search-head">
      <Segments
        look="tabs"
        label={say('tabs')}
        value={tab}
        options={searchTabs.map((value) => ({ value, label: say(`tab_${value}`) }))}
        onChange={show}
      />
      <ScopeBar filter={filter} onChange={setFilter} />
    </div>
  )
}
