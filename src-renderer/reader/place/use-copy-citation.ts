import { useCallback } from 'react'
import { copyText } from '../../connection/copy-text.ts'
import { useStatus } from '../../status/status-store.ts'
import { useLanguage } from '../../words/use-words.ts'
import { useReader } from '../reader-store.ts'
import { shortQuote } from '../reader-words.ts'
import { rangeOfSelection } from '../text/report-layout.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { rangeToTag } from '../use-tag-actions.ts'
import { citationText } from './citation.ts'
import { placeTextOf } from './place-text.ts'
import { usePlaceWords } from './place-words.ts'

/** Copies the selection, or the sentence at the caret, with the report, date and place it stands at. */
export function useCopyCitation(open: OpenReport | null): () => void {
  const say = usePlaceWords()
  const language = useLanguage()
  return useCallback(() => {
    const { selection } = useReader.getState()
    const status = useStatus.getState()
    const range = open === null || selection === null ? null : rangeToTag(open.layout, rangeOfSelection(selection))
    if (open === null || range === null) {
      status.sayDone(say('noBlock'), { undoable: false })
      return
    }
    const quote = open.layout.text.slice(range.start, range.end)
    const text = citationText({ quote, report: open.report, ...placeTextOf(open, range.start, say, language) }, say)
    void copyText(text).then((isDone) =>
      status.sayDone(isDone ? say('citationCopied', { quote: shortQuote(quote) }) : say('citationFailed'), { undoable: false }),
    )
  }, [open, say, language])
}
