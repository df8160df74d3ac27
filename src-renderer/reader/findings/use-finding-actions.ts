import { useMemo } from 'react'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { Figure, WorkModel } from '../../../src-shared/domain/report.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useStatus } from '../../status/status-store.ts'
import { shortQuote } from '../reader-words.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { useFindingWords, type FindingSay } from './finding-words.ts'
import type { FigureFields } from './figure-draft.ts'

/** What the analyst can do to figures and work models; each tells whether the core did it. */
export interface FindingActions {
  readonly addFigure: (range: Range, fields: FigureFields) => Promise<boolean>
  readonly editFigure: (figure: Figure, fields: FigureFields) => Promise<boolean>
  readonly removeFigure: (figure: Figure) => Promise<boolean>
  readonly addWorkModel: (range: Range, name: string) => Promise<boolean>
  readonly renameWorkModel: (model: WorkModel, name: string) => Promise<boolean>
  readonly removeWorkModel: (model: WorkModel) => Promise<boolean>
}

export function useFindingActions(open: OpenReport): FindingActions {
  const deed = useDeed()
  const say = useFindingWords()
  const report = open.report.id
  const { text } = open.layout
  return useMemo(() => {
    const quoteOf = ({ start, end }: Range) => shortQuote(text.slice(start, end))
    return {
      addFigure: async ({ start, end }, fields) =>
        tell(await deed('intake.addFigure', { report, start, end, ...fields }), say, 'figureAdded', {
          quote: quoteOf({ start, end }),
        }),
      editFigure: async (figure, fields) =>
        tell(await deed('intake.editFigure', { figure: figure.id, changes: fields }), say, 'figureSaved', {
          quote: shortQuote(figure.quote),
        }),
      removeFigure: async (figure) =>
        tell(await deed('intake.removeFigures', { figures: [figure.id] }), say, 'figureRemoved', {
          quote: shortQuote(figure.quote),
        }),
      addWorkModel: async ({ start, end }, name) =>
        tell(await deed('intake.addWorkModel', { report, start, end, name }), say, 'workModelAdded', { name: shortQuote(name) }),
      renameWorkModel: async (model, name) =>
        tell(await deed('intake.editWorkModel', { workModel: model.id, name }), say, 'workModelSaved', {
          name: shortQuote(name),
        }),
      removeWorkModel: async (model) =>
        tell(await deed('intake.removeWorkModels', { workModels: [model.id] }), say, 'workModelRemoved', {
          name: shortQuote(model.name),
        }),
    }
  }, [deed, say, report, text])
}

type Told = Extract<Parameters<FindingSay>[0], `${string}Added` | `${string}Saved` | `${string}Removed`>

/** Says in the status line what was done, unless the core refused. */
function tell(done: object | null, say: FindingSay, key: Told, slots: Readonly<Record<string, string>>): boolean {
  if (done === null) return false
  useStatus.getState().sayDone(say(key, slots))
  return true
}
