import { Section } from '../design/section.tsx'
import { useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'
import { CiteSearch } from './cite-search.tsx'
import { FlagIcons } from './flag-margin.tsx'
import { flagTexts, isFault, useFlagged } from './flagged.ts'
import { SentenceSection } from './sentence-section.tsx'
import type { BriefFacts } from './use-brief-facts.ts'

/** About the sentence at the caret: where its text comes from, what it rests on, what more to cite; and the check of the whole. */
export function EvidencePane({ facts }: { facts: BriefFacts }) {
  const key = useBrief((state) => state.caret.sentence)
  const view = useBrief((state) => state.sentences.find((each) => each.key === key))
  return (
    <div className="brief-inspector">
      <SentenceSection view={view} facts={facts} />
      <CiteSearch view={view} facts={facts} />
      <CheckSection facts={facts} />
    </div>
  )
}

function CheckSection({ facts }: { facts: BriefFacts }) {
  const say = useWords('brief', briefWords)
  const flagged = useFlagged(facts)
  const faults = flagged.filter(({ flags }) => isFault(flags))
  const edited = flagged.length - faults.length
  return (
    <Section title={faults.length === 0 ? say('check') : `${say('check')} · ${say('flagsOf', { count: faults.length })}`}>
      {faults.length === 0 ? <p className="brief-hint">{say('checkClean')}</p> : null}
      <ul className="brief-checks">
        {faults.map(({ view, flags }) => (
          <li key={view.key}>
            <button
              type="button"
              className="brief-check"
              title={say('goToSentence')}
              onClick={() => useBrief.getState().handle?.goTo(view.key)}
            >
              <span className="brief-check-icons">
                <FlagIcons flags={[flags]} />
              </span>
              <span>
                <span className="brief-check-sentence">
                  {view.sentence.text === '' ? say('emptySentence') : view.sentence.text}
                </span>
                <span className="brief-check-flags">{flagTexts(flags, say).join('；')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {edited === 0 ? null : (
        <p className="brief-hint">
          {say('editedSentences')}: {edited}
        </p>
      )}
    </Section>
  )
}
