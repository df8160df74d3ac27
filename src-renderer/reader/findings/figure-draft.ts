import type { Figure, FigureChange, Qualifier } from '../../../src-shared/domain/report.ts'
import { halfWidth, numberInText } from './number-in-text.ts'

/** What stands in the fields of a figure's card; the value as it is typed. */
export interface FigureDraft {
  readonly value: string
  readonly unit: string
  readonly noun: string
  readonly qualifier: Qualifier
  readonly direction: FigureChange['direction'] | 'none'
  /** Kept while there is no change, so that trying another direction loses nothing. */
  readonly basis: NonNullable<FigureChange['basis']> | 'none'
}

/** What a figure says, apart from where it stands. */
export type FigureFields = Pick<Figure, 'value' | 'unit' | 'noun' | 'qualifier' | 'change'>

/** What is wrong with a typed value; for one such as 1.5万, `meant` is the plain number. */
export interface ValueProblem {
  readonly code: 'missing' | 'notPlain'
  readonly meant: number | null
}

export function draftOfFigure(figure: FigureFields): FigureDraft {
  return {
    value: plainText(figure.value),
    unit: figure.unit ?? '',
    noun: figure.noun ?? '',
    qualifier: figure.qualifier,
    direction: figure.change?.direction ?? 'none',
    basis: figure.change?.basis ?? 'none',
  }
}

/** The draft for words that the analyst selected: with value, unit and noun where they can be read off them. */
export function draftOfWords(words: string): FigureDraft {
  const found = numberInText(words)
  return {
    value: found === null ? '' : plainText(found.value),
    unit: found?.unit ?? '',
    noun: found?.rest.replaceAll(/^[的\s]+|[\s，,。；;、]+$/gu, '') ?? '',
    qualifier: found?.qualifier ?? 'exact',
    direction: 'none',
    basis: 'none',
  }
}

/** What the draft says, or what is wrong with its value. */
export function readDraft(draft: FigureDraft): FigureFields | ValueProblem {
  const value = plainNumber(draft.value)
  if (value === null) return problemOf(draft.value)
  const { direction, basis, qualifier } = draft
  return {
    value,
    unit: textOrNull(draft.unit),
    noun: textOrNull(draft.noun),
    qualifier,
    change: direction === 'none' ? null : { direction, basis: basis === 'none' ? null : basis },
  }
}

export function isProblem(read: FigureFields | ValueProblem): read is ValueProblem {
  return 'code' in read
}

/** True when saving the draft would change nothing of the figure. */
export function saysTheSame(draft: FigureDraft, figure: FigureFields): boolean {
  const read = readDraft(draft)
  if (isProblem(read)) return false
  const { change } = read
  return (
    read.value === figure.value &&
    read.unit === figure.unit &&
    read.noun === figure.noun &&
    read.qualifier === figure.qualifier &&
    change?.direction === figure.change?.direction &&
    change?.basis === figure.change?.basis
  )
}

/** A number as digits, with neither thousands apart nor an exponent. */
export function plainText(value: number): string {
  return value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 12 })
}

const plain = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/

/** The number that plain digits say: full-width ones and thousands apart are read too; null for anything else. */
function plainNumber(text: string): number | null {
  const typed = halfWidth(text).replaceAll(' ', '').replaceAll('−', '-')
  if (!plain.test(typed)) return null
  const value = Number(typed.replaceAll(',', ''))
  return Number.isFinite(value) ? value : null
}

function problemOf(text: string): ValueProblem {
  if (text.trim() === '') return { code: 'missing', meant: null }
  return { code: 'notPlain', meant: numberInText(text)?.value ?? null }
}

function textOrNull(text: string): string | null {
  const written = text.trim()
  return written === '' ? null : written
}
