import { RotateCcw, X } from 'lucide-react'
import type { Citation } from '../../src-shared/domain/brief.ts'
import { Button } from '../design/button.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { Section } from '../design/section.tsx'
import { useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'
import { evidenceIdentity } from './editor/evidence-identity.ts'
import type { SentenceView } from './editor/sentence-views.ts'
import { openCitation } from './open-citation.ts'
import { originOf } from './sentence-flags.ts'
import { useCitationText } from './use-citation-text.ts'
import type { BriefFacts } from './use-brief-facts.ts'

/** The key of the words for where a sentence comes from. */
const originWords = { composed: 'originComposed', edited: 'originEdited', own: 'originOwn' } as const

/** The sentence at the caret: where its text comes from and what it rests on. */
export function SentenceSection({ view, facts }: { view: SentenceView | undefined; facts: BriefFacts }) {
  const say = useWords('brief', briefWords)
  if (view === undefined) {
    return (
      <Section title={say('thisSentence')}>
        <p className="brief-hint">{say('noSentence')}</p>
      </Section>
    )
  }
  const { sentence, key } = view
  const origin = originOf(sentence)
  return (
    <Section title={say('thisSentence')}>
      <p className="brief-origin" data-origin={origin}>
        {say(originWords[origin])}
      </p>
      {origin === 'edited' && sentence.composed !== null ? (
        <div className="brief-composed">
          <p className="brief-composed-label">{say('composedWas')}</p>
          <p>{sentence.composed}</p>
          <Button icon={RotateCcw} onPress={() => useBrief.getState().handle?.restoreComposed(key)}>
            {say('restore')}
          </Button>
        </div>
      ) : null}
      <h4 className="brief-citations-title">
        {sentence.citations.length === 0 ? say('noCitations') : say('citations', { count: sentence.citations.length })}
      </h4>
      <ol className="brief-citations">
        {sentence.citations.map((citation, index) => (
          <CitationRow key={evidenceIdentity(citation)} citation={citation} facts={facts} sentence={key} index={index} />
        ))}
      </ol>
    </Section>
  )
}

interface CitationRowProps {
  readonly citation: Citation
  readonly facts: BriefFacts
  readonly sentence: string
  readonly index: number
}

function CitationRow({ citation, facts, sentence, index }: CitationRowProps) {
  const say = useWords('brief', briefWords)
  const textOf = useCitationText(facts)
  const { tag, quote } = citation
  const isStale = tag !== null && facts.currentQuotes !== null && facts.currentQuotes.get(tag) !== quote
  return (
    <li className="brief-evidence">
      <button type="button" className="brief-evidence-open" title={say('openPassage')} onClick={() => openCitation(citation)}>
        <span className="brief-evidence-quote" lang="zh">
          {quote}
        </span>
        <span className="brief-evidence-facts">{textOf(citation)}</span>
        {isStale ? <span className="brief-evidence-stale">{say('staleCitation')}</span> : null}
      </button>
      <IconButton
        icon={X}
        label={say('removeCitation', { number: index + 1 })}
        onPress={() => useBrief.getState().handle?.removeCitation(sentence, index)}
      />
    </li>
  )
}
