import { FilePenLine, Hash, Link2Off, TriangleAlert } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { briefWords } from './brief-words.ts'
import type { EditorHandle } from './editor/editor-handle.ts'
import { flagTexts, useFlagged, type Flagged } from './flagged.ts'
import type { SentenceFlags } from './sentence-flags.ts'
import type { BriefFacts } from './use-brief-facts.ts'

/** Flags of one line, whose sentences share a mark. */
interface LineFlags {
  readonly top: number
  readonly flagged: readonly Flagged[]
}

/** Marks beside the lines whose sentences want a look; a press puts the caret there. */
export function FlagMargin({ facts, handle }: { facts: BriefFacts; handle: EditorHandle }) {
  const say = useWords('brief', briefWords)
  const flagged = useFlagged(facts)
  const margin = useRef<HTMLFieldSetElement>(null)
  const lines = useLines(margin, flagged, handle)
  return (
    <fieldset className="brief-margin" ref={margin} aria-label={say('wantsAttention')}>
      {lines.map((line) => {
        const first = line.flagged[0]
        if (first === undefined) return null
        const text = line.flagged.flatMap(({ flags }) => flagTexts(flags, say)).join('\n')
        return (
          <button
            key={first.view.key}
            type="button"
            className="brief-flag"
            style={{ top: line.top }}
            title={text}
            aria-label={text}
            onClick={() => useBrief.getState().handle?.goTo(first.view.key)}
          >
            <FlagIcons flags={line.flagged.map(({ flags }) => flags)} />
          </button>
        )
      })}
    </fieldset>
  )
}

/** One icon for each kind of flag. */
export function FlagIcons({ flags }: { flags: readonly SentenceFlags[] }) {
  return (
    <>
      {flags.some(({ numbers }) => numbers.length > 0) ? <Hash size={12} className="brief-flag-number" aria-hidden /> : null}
      {flags.some(({ stale }) => stale > 0) ? <TriangleAlert size={12} className="brief-flag-stale" aria-hidden /> : null}
      {flags.some(({ noEvidence }) => noEvidence) ? <Link2Off size={12} className="brief-flag-bare" aria-hidden /> : null}
      {flags.some(({ edited }) => edited) ? <FilePenLine size={12} className="brief-flag-edited" aria-hidden /> : null}
    </>
  )
}

/** Where the flagged sentences begin, one entry a line; measured again when the text or the room changes. */
function useLines(
  margin: { readonly current: HTMLElement | null },
  flagged: readonly Flagged[],
  handle: EditorHandle,
): readonly LineFlags[] {
  const [lines, setLines] = useState<readonly LineFlags[]>([])
  useEffect(() => {
    const element = margin.current
    if (element === null) return undefined
    const measure = () => setLines(measureLines(element.getBoundingClientRect().top, flagged, handle))
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [margin, flagged, handle])
  return lines
}

function measureLines(origin: number, flagged: readonly Flagged[], handle: EditorHandle): LineFlags[] {
  const lines: { top: number; flagged: Flagged[] }[] = []
  for (const each of flagged) {
    const line = handle.lineOf(each.view.key)
    if (line === null) continue
    const top = line - origin
    const same = lines.find((known) => Math.abs(known.top - top) < 10)
    if (same === undefined) lines.push({ top, flagged: [each] })
    else same.flagged.push(each)
  }
  return lines
}
