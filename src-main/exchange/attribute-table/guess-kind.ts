import type { AttributeKind } from '../../../src-shared/domain/attribute.ts'
import { fitCell } from './fit-cell.ts'

/** Heads of columns whose numbers, such as 2024, are years. */
const DATED = /日期|时间|時間|年|\bdate\b|\bday\b|\byear\b/i
/** A column of at most so many values, each of which stands so often on the whole, is one of choices. */
const MOST_CHOICES = 12
const LEAST_REPEATED = 3
/** A value longer than this, in UTF-16 units, is no choice. */
const LONGEST_CHOICE = 20

/** What an attribute made of the column would best be: the kind that every value is of. */
export function guessKind(name: string, values: readonly string[]): AttributeKind {
  const allFit = (kind: AttributeKind) => values.every((value) => fitCell({ kind, choices: [] }, value) !== null)
  if (values.length === 0) return 'text'
  if (DATED.test(name) && allFit('date')) return 'date'
  if (allFit('number')) return 'number'
  if (allFit('date')) return 'date'
  return isOfChoices(values) ? 'choice' : 'text'
}

function isOfChoices(values: readonly string[]): boolean {
  const distinct = new Set(values)
  if (distinct.size > MOST_CHOICES || values.length < distinct.size * LEAST_REPEATED) return false
  return values.every((value) => value.length <= LONGEST_CHOICE)
}
