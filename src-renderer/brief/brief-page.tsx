import { useCallback, useEffect, useMemo, useState } from 'react'
import type { Brief, BriefSummary, Citation } from '../../src-shared/domain/brief.ts'
import { useOfferCommands } from '../command/command-store.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { FailureNotice } from '../design/failure-notice.tsx'
import { Loading } from '../design/loading.tsx'
import { useWords } from '../words/use-words.ts'
import { useBrief } from './brief-store.ts'
import { BriefToolbar } from './brief-toolbar.tsx'
import { briefWords } from './brief-words.ts'
import { CitationCard } from './citation-card.tsx'
import { BriefEditor } from './editor/brief-editor.tsx'
import { createBriefEditor } from './editor/create-brief-editor.ts'
import type { PointedMark } from './editor/mark-events.ts'
import { FlagMargin } from './flag-margin.tsx'
import { openCitation } from './open-citation.ts'
import { RecomposeNotice } from './recompose-notice.tsx'
import type { BriefFacts } from './use-brief-facts.ts'
import { useDraft } from './use-draft.ts'

interface BriefPageProps {
  readonly summary: BriefSummary
  readonly facts: BriefFacts
}

/** The open brief: fetched, then in its editor. */
export function BriefPage({ summary, facts }: BriefPageProps) {
  const say = useWords('brief', briefWords)
  const { value, failure, askAgain } = useAnswer('brief.read', { brief: summary.id })
  if (failure !== null) return <FailureNotice failure={failure} onRetry={askAgain} />
  if (value?.id !== summary.id) return <Loading label={say('loading')} />
  return <OpenBrief brief={value} facts={facts} />
}

function OpenBrief({ brief, facts }: { brief: Brief; facts: BriefFacts }) {
  const say = useWords('brief', briefWords)
  const [{ editor, handle }] = useState(() => createBriefEditor(brief.blocks))
  const draft = useDraft(brief, handle)
  const [pointed, setPointed] = useState<PointedMark | null>(null)
  const { flush } = draft
  useEffect(() => {
    useBrief.getState().open(handle, flush)
    return () => useBrief.getState().close(handle)
  }, [handle, flush])
  useBriefCommands()
  const labelOf = useCallback(
    (number: number, citation: Citation) =>
      say('citation', { number, place: facts.reportOf(citation.report)?.place ?? say('unknownReport'), quote: citation.quote }),
    [say, facts],
  )
  const onChange = () => {
    setPointed(null)
    draft.changed()
  }
  const setSentences = useBrief((state) => state.setSentences)
  const setCaret = useBrief((state) => state.setCaret)
  return (
    <div className="brief">
      <BriefToolbar brief={brief} handle={handle} />
      <div className="brief-desk" onScroll={() => setPointed(null)}>
        <RecomposeNotice />
        <div className="brief-page">
          <h1 className="brief-page-title" lang={brief.language}>
            {brief.title}
          </h1>
          <FlagMargin facts={facts} handle={handle} />
          <BriefEditor
            editor={editor}
            label={say('editorLabel', { title: brief.title })}
            language={brief.language}
            labelOf={labelOf}
            onChange={onChange}
            onSentences={setSentences}
            onCaret={setCaret}
            onBlur={() => void draft.flush()}
            onPoint={setPointed}
            onOpen={openCitation}
          />
        </div>
      </div>
      {pointed === null ? null : <CitationCard mark={pointed} facts={facts} />}
    </div>
  )
}

function useBriefCommands(): void {
  const say = useWords('brief', briefWords)
  const commands = useMemo(() => {
    const group = say('group')
    return [
      {
        id: 'brief.save',
        label: `${group}: ${say('saveNow')}`,
        key: 'Mod+S',
        group,
        run: () => void useBrief.getState().flush(),
      },
      { id: 'brief.focus', label: say('focusText'), key: null, group, run: () => useBrief.getState().handle?.focus() },
    ]
  }, [say])
  useOfferCommands(commands)
}
