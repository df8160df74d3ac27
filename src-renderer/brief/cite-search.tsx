import { Quote, Search } from 'lucide-react'
import { useCallback, useMemo, useState } from 'react'
import type { Passage } from '../../src-shared/contract/compare-operations.ts'
import type { Citation } from '../../src-shared/domain/brief.ts'
import { PassageList } from '../passage/passage-list.tsx'
import { Button } from '../design/button.tsx'
import { Section } from '../design/section.tsx'
import { Select } from '../design/select.tsx'
import { TextInput } from '../design/text-input.tsx'
import { useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'
import { sameEvidence } from './editor/evidence-identity.ts'
import type { SentenceView } from './editor/sentence-views.ts'
import { findPassages, passageCategories } from './find-passages.ts'
import type { BriefFacts } from './use-brief-facts.ts'

/** Finds passages of the brief's reports and cites them in the sentence at the caret. */
export function CiteSearch({ view, facts }: { view: SentenceView | undefined; facts: BriefFacts }) {
  const say = useWords('brief', briefWords)
  const [search, setSearch] = useState('')
  const [category, setCategory] = useState('')
  const found = useMemo(() => findPassages(facts.passages, search, category), [facts.passages, search, category])
  const categories = useMemo(() => passageCategories(facts.passages), [facts.passages])
  const citeAction = useCallback((passage: Passage) => <CiteButton passage={passage} view={view} />, [view])
  return (
    <Section title={say('addEvidence')}>
      {view === undefined ? <p className="brief-hint">{say('citeNeedsSentence')}</p> : null}
      <div className="brief-cite-filters">
        <TextInput
          label={say('searchPassages')}
          placeholder={say('searchPassages')}
          isLabelHidden
          icon={Search}
          value={search}
          onChange={setSearch}
          onEscape={() => setSearch('')}
        />
        <Select
          label={say('filterCategory')}
          isLabelHidden
          value={category}
          onChange={setCategory}
          options={[{ value: '', label: say('allCategories') }, ...categories]}
        />
      </div>
      <output className="brief-hint">
        {found.length === 0 ? say('noPassages') : say('foundPassages', { count: found.length })}
      </output>
      <div className="brief-cite-found">
        <PassageList label={say('searchPassages')} passages={found} actionsOf={citeAction} />
      </div>
    </Section>
  )
}

function citationOf({ report, id, start, end, quote }: Passage): Citation {
  return { kind: 'passage', report, tag: id, figure: null, start, end, quote }
}

function CiteButton({ passage, view }: { passage: Passage; view: SentenceView | undefined }) {
  const say = useWords('brief', briefWords)
  const citation = citationOf(passage)
  const isCited = view?.sentence.citations.some((known) => sameEvidence(known, citation)) ?? false
  const cite = () => {
    if (view !== undefined) useBrief.getState().handle?.addCitation(view.key, citation)
  }
  return (
    <Button icon={Quote} label={say('citeThis')} isDisabled={view === undefined || isCited} onPress={cite}>
      {say(isCited ? 'cited' : 'cite')}
    </Button>
  )
}
