import type { Range } from '../../../src-shared/domain/range.ts'
import type { BlockKind, FoundFigure, FoundWorkModel } from '../../../src-shared/domain/report.ts'
import { findFigures } from '../figures/find-figures.ts'
import { fold } from '../../corpus/fold.ts'
import { findWorkModels } from '../work-models/find-work-models.ts'

/** What intake finds in one block of a text, were it of this kind. Positions are of the text. */
export function findInBlock(
  text: string,
  { start, end }: Range,
  kind: BlockKind,
): { figures: FoundFigure[]; workModels: FoundWorkModel[] } {
  const words = text.slice(start, end)
  const folded = fold(words)
  const whole = { start: 0, end: words.length }
  const place = <Found extends Range>(found: Found): Found => ({ ...found, start: found.start + start, end: found.end + start })
  return {
    figures: holdsFigures(kind) ? findFigures(words, folded, [whole]).map(place) : [],
    workModels: holdsWorkModels(kind) ? findWorkModels(words, folded, [{ ...whole, kind }]).map(place) : [],
  }
}

/** Digits in titles and captions count nothing of their own. */
export function holdsFigures(kind: BlockKind): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'tableRow' || kind === 'heading'
}

export function holdsWorkModels(kind: BlockKind): boolean {
  return holdsFigures(kind) || kind === 'title' || kind === 'subtitle'
}
