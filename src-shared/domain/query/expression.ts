import type { Range } from '../range.ts'
import type { ReadingStatus } from '../report.ts'

/** What stands in the query at a place, in UTF-16 code units of the query; a group's range holds its brackets. */
interface Placed {
  readonly range: Range
}

/** Characters to be found as they stand. */
export interface Literal {
  readonly kind: 'literal'
  readonly text: string
}

/** So many characters, whichever they are, of one line. */
export interface Gap {
  readonly kind: 'gap'
  readonly min: number
  readonly max: number
}

/** A passage to be found; literals and gaps take turns, and there is a literal. A gap at either end has `min` equal to `max`, as the shortest match counts. */
export interface Term extends Placed {
  readonly kind: 'term'
  readonly parts: readonly (Literal | Gap)[]
}

/** All of these. Tags and places in the text narrow the hits of the rest to what touches (a tag) or lies in (a place) them. */
export interface And extends Placed {
  readonly kind: 'and'
  readonly operands: readonly Expression[]
}

/** Any of these. */
export interface Or extends Placed {
  readonly kind: 'or'
  readonly operands: readonly Expression[]
}

/** A report without that; beside other things, a tag or place so denied takes the hits away that touch it or lie in it. */
export interface Not extends Placed {
  readonly kind: 'not'
  readonly operand: Expression
}

/** One with at most `distance` characters between it and the other, in either order. A chain leans left. */
export interface Near extends Placed {
  readonly kind: 'near'
  readonly left: Expression
  readonly right: Expression
  readonly distance: number
}

/** Passages tagged with a category, which the query gives by key or name. */
export interface Tagged extends Placed {
  readonly kind: 'tag'
  readonly category: string
}

/** Where in a report; `body` is everything but boilerplate, `title` holds subtitles too. */
export const textPlaces = ['boilerplate', 'title', 'heading', 'body', 'caption'] as const
export type TextPlace = (typeof textPlaces)[number]

export interface Within extends Placed {
  readonly kind: 'in'
  readonly place: TextPlace
}

/** The fields of a report in which words are looked for. */
export const wordFields = ['title', 'place', 'publisher', 'file'] as const
export type WordField = (typeof wordFields)[number]

/** What is asked of a report as a whole. */
export type Condition =
  /** The words stand in the field, folded. */
  | { readonly field: WordField; readonly words: string }
  /** Its date lies from the one day to the other, both included, as `YYYY-MM-DD`; null: open on that side. See `dateLiesIn`. */
  | { readonly field: 'date'; readonly from: string | null; readonly to: string | null }
  | { readonly field: 'status'; readonly status: ReadingStatus }
  /** It is in the set of that name. */
  | { readonly field: 'set'; readonly name: string }

export interface FieldCondition extends Placed {
  readonly kind: 'field'
  readonly condition: Condition
}

/** A query in the language of the search box, understood. */
export type Expression = Term | And | Or | Not | Near | Tagged | Within | FieldCondition
