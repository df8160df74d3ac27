import { Button } from '../design/button.tsx'
import { useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'

/** After composing again: what was kept and replaced, and which edited sentences no longer say what composing would. */
export function RecomposeNotice() {
  const say = useWords('brief', briefWords)
  const recomposed = useBrief((state) => state.recomposed)
  const sentences = useBrief((state) => state.sentences)
  if (recomposed === null) return null
  const slots = new Set(recomposed.outdated)
  const outdated = sentences.filter(({ sentence }) => sentence.slot !== null && slots.has(sentence.slot))
  return (
    <section className="brief-notice" aria-label={say('noticeTitle')}>
      <p>{say('noticeCounts', { kept: recomposed.kept, replaced: recomposed.replaced })}</p>
      {outdated.length === 0 ? null : (
        <>
          <p>{say('outdated')}</p>
          <ul className="brief-notice-list">
            {outdated.map(({ key, sentence }) => (
              <li key={key}>
                <button type="button" className="brief-link" onClick={() => useBrief.getState().handle?.goTo(key)}>
                  {sentence.text}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
      <Button onPress={() => useBrief.getState().setRecomposed(null)}>{say('closeNotice')}</Button>
    </section>
  )
}
