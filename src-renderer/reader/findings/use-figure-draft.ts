import { useMemo } from 'react'
import type { Figure } from '../../../src-shared/domain/report.ts'
import { draftOfFigure, draftOfWords, saysTheSame, type FigureDraft } from './figure-draft.ts'
import { subjectKey, useFindings, type CardSubject } from './finding-store.ts'

/** What stands in the card's fields: what was typed before and not saved, else the figure, else what the words say. */
export function useFigureDraft(subject: CardSubject, figure: Figure | null, words: string) {
  const kept = useFindings((state) => state.figureDrafts.get(subjectKey(subject)))
  const keepDraft = useFindings((state) => state.keepFigureDraft)
  const stored = useMemo(() => (figure === null ? draftOfWords(words) : draftOfFigure(figure)), [figure, words])
  const draft = kept ?? stored
  return {
    draft,
    /** Saving would change nothing. */
    isSame: figure !== null && saysTheSame(draft, figure),
    keep: (next: FigureDraft | null) => keepDraft(subject, next),
  }
}
