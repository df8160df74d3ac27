import type { Range } from '../../../src-shared/domain/range.ts'

/** A value of the metadata with where it comes from; `at` is where it stands in the text that was read, null when nowhere. */
export interface FoundValue<Value = string> {
  readonly value: Value
  readonly origin: 'found' | 'declared'
  readonly certainty: number
  readonly at: Range | null
}

/**
 * How sure a value is by the way it was found. The levels are an order, set by hand, not shares that were
 * measured: what is stated in so many words is above what only its place speaks for.
 */
export const certainties = {
  /** The file declares it and the text says the same. */
  agreed: 0.98,
  /** Behind its label in a line of the head or the foot: 来源：…, 发布时间：…. */
  labelled: 0.95,
  /** By a form that hardly means anything else: a document number, a byline (记者 …), a subtitle behind a dash. */
  formed: 0.9,
  /** By its place: the line before the source line, the date beside the source, a signature above its date. */
  placed: 0.8,
  /** The file's own tags or properties alone say so. */
  declared: 0.75,
  /** By its place, with something against it: the title of a page without a source line, part of a date. */
  guessed: 0.6,
} as const

/** A value that stands in the text. */
export function foundAt(value: string, at: Range, certainty: number): FoundValue {
  return { value, origin: 'found', certainty, at: { start: at.start, end: at.end } }
}

/** A value that the file declares; where the text says it too, that is where it is shown. */
export function declaredValue(value: string, at: Range | null): FoundValue {
  return at === null
    ? { value, origin: 'declared', certainty: certainties.declared, at }
    : { value, origin: 'declared', certainty: certainties.agreed, at: { start: at.start, end: at.end } }
}
