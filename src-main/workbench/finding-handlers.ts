import { addFigure, editFigure, removeFigures } from '../intake/corrections/correct-figures.ts'
import { addWorkModel, editWorkModel, removeWorkModels } from '../intake/corrections/correct-work-models.ts'
import { listCopies } from '../intake/copies/copy-queries.ts'
import { setBlockKind } from '../intake/corrections/set-block-kind.ts'
import type { HandlersOf } from './handlers.ts'
import { saveOriginal, showOriginal } from './kept-original.ts'

type FindingNames = `intake.${
  | 'original'
  | 'saveOriginal'
  | 'copies'
  | 'setBlockKind'
  | `${'add' | 'edit'}${'Figure' | 'WorkModel'}`
  | `remove${'Figures' | 'WorkModels'}`}`

/** What was found in stored reports: the file it was found in, near copies, and the analyst's corrections. */
export const findingHandlers = {
  'intake.original': ({ desk, pool }, { report }) => showOriginal(desk.corpus(), pool, report),
  'intake.saveOriginal': ({ desk }, { report, path }) => saveOriginal(desk.corpus(), report, path),
  'intake.copies': ({ desk }, { report }) => listCopies(desk.corpus(), report),
  'intake.setBlockKind': ({ desk }, choice) => ({ changed: setBlockKind(desk.corpus(), choice) }),
  'intake.addFigure': ({ desk }, figure) => addFigure(desk.corpus(), figure),
  'intake.editFigure': ({ desk }, { figure, changes }) => editFigure(desk.corpus(), figure, changes),
  'intake.removeFigures': ({ desk }, { figures }) => ({ removed: removeFigures(desk.corpus(), figures) }),
  'intake.addWorkModel': ({ desk }, workModel) => addWorkModel(desk.corpus(), workModel),
  'intake.editWorkModel': ({ desk }, { workModel, name }) => editWorkModel(desk.corpus(), workModel, name),
  'intake.removeWorkModels': ({ desk }, { workModels }) => ({ removed: removeWorkModels(desk.corpus(), workModels) }),
} satisfies HandlersOf<FindingNames>
