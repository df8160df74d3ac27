import { compareMatrix } from '../compare/compare-matrix.ts'
import { listPassages } from '../compare/list-passages.ts'
import type { HandlersOf, NamesOf } from './handlers.ts'

/** The matrix and the passages behind it. */
export const compareHandlers = {
  'compare.matrix': ({ desk }, choice) => compareMatrix(desk.corpus(), choice),
  'compare.passages': ({ desk, language }, choice) => listPassages(desk.corpus(), choice, language),
} satisfies HandlersOf<NamesOf<'compare'>>
