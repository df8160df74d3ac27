import type { CardGround } from '../paint/use-card-place.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { FigureCard } from './figure-card.tsx'
import { subjectKey, useFindings } from './finding-store.ts'
import { useLettingGo } from './use-letting-go.ts'
import { useFindingActions } from './use-finding-actions.ts'
import { WorkModelCard } from './work-model-card.tsx'
import './findings.css'

/** The open card, as far as it is about this report and what it is about is still there. */
export function FindingCard({ open, ...ground }: CardGround & { readonly open: OpenReport }) {
  const card = useFindings((state) => state.card)
  const actions = useFindingActions(open)
  useLettingGo()
  if (card === null || card.report !== open.report.id) return null
  const shared = { ground, open, actions }
  const key = subjectKey(card)
  if (card.kind === 'figure') {
    const figure = open.report.figures.find(({ id }) => id === card.id) ?? null
    if (card.id !== null && figure === null) return null
    return <FigureCard {...shared} key={key} subject={{ ...card, range: figure ?? card.range }} figure={figure} />
  }
  const model = open.report.workModels.find(({ id }) => id === card.id) ?? null
  if (card.id !== null && model === null) return null
  return <WorkModelCard {...shared} key={key} subject={{ ...card, range: model ?? card.range }} model={model} />
}
