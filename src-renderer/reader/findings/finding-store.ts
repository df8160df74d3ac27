import { create } from 'zustand'
import type { FigureId, ReportId, WorkModelId } from '../../../src-shared/domain/ids.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { FigureDraft } from './figure-draft.ts'

/** What a card is about: a figure or work model of a report or, where `id` is null, the range that is to become one. */
export type CardSubject =
  | { readonly kind: 'figure'; readonly report: ReportId; readonly id: FigureId | null; readonly range: Range }
  | { readonly kind: 'workModel'; readonly report: ReportId; readonly id: WorkModelId | null; readonly range: Range }

interface FindingState {
  /** The card beside the text, or null while none is open. */
  readonly card: CardSubject | null
  /** The first field of the card should take the keyboard; a count, 0 while it should not. */
  readonly focusAsked: number
  /** The figure or work model under the pointer. */
  readonly hovered: FigureId | WorkModelId | null
  /** What was typed into cards and not saved, by {@link subjectKey}; a card shut by Escape loses nothing. */
  readonly figureDrafts: ReadonlyMap<string, FigureDraft>
  readonly nameDrafts: ReadonlyMap<string, string>
  /** Opens a card; `takesFocus` puts the keyboard into it. */
  readonly openCard: (subject: CardSubject, options: { takesFocus: boolean }) => void
  /** Puts the keyboard into the open card. */
  readonly enterCard: () => void
  readonly closeCard: () => void
  readonly hover: (id: FigureId | WorkModelId | null) => void
  /** Keeps what was typed; null forgets it. */
  readonly keepFigureDraft: (subject: CardSubject, draft: FigureDraft | null) => void
  readonly keepNameDraft: (subject: CardSubject, name: string | null) => void
}

/** What the analyst is doing with figures and work models; the things themselves come from the core. */
export const useFindings = create<FindingState>((set) => ({
  card: null,
  focusAsked: 0,
  hovered: null,
  figureDrafts: new Map(),
  nameDrafts: new Map(),
  openCard: (card, { takesFocus }) =>
    set((state) => ({ card, hovered: null, focusAsked: takesFocus ? state.focusAsked + 1 : 0 })),
  enterCard: () => set((state) => ({ focusAsked: state.focusAsked + 1 })),
  closeCard: () => set((state) => (state.card === null ? state : { card: null, focusAsked: 0 })),
  hover: (hovered) => set((state) => (state.hovered === hovered ? state : { hovered })),
  keepFigureDraft: (subject, draft) => set((state) => ({ figureDrafts: withKept(state.figureDrafts, subject, draft) })),
  keepNameDraft: (subject, name) => set((state) => ({ nameDrafts: withKept(state.nameDrafts, subject, name) })),
}))

/** What tells two subjects apart. */
export function subjectKey({ kind, report, id, range }: CardSubject): string {
  return id ?? `${kind} ${report} ${range.start} ${range.end}`
}

function withKept<Draft>(drafts: ReadonlyMap<string, Draft>, subject: CardSubject, draft: Draft | null) {
  const kept = new Map(drafts)
  if (draft === null) kept.delete(subjectKey(subject))
  else kept.set(subjectKey(subject), draft)
  return kept
}
