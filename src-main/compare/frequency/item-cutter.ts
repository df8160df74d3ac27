/** Stands where a term cannot go on: the end of a line or sentence, punctuation, a number, a block that is left out. */
export const BREAK = -1

/** Cuts texts into the items that terms are made of, words or characters, each known by a number. */
export interface ItemCutter {
  /** The items of a folded text in their order, with {@link BREAK} between those that do not stand together. Good until the next cut. */
  cut(folded: string): Int32Array
  /** The item as it is shown: folded, in small letters. */
  textOf(item: number): string
  /** The item that is shown so; {@link BREAK} for what is none. */
  itemOf(text: string): number
  /** What stands between the items of a term as it is shown. */
  readonly joint: string
}

/** True for what holds a letter: Han characters, 〇 among them, and those of other scripts, but no numbers and no signs. */
export const LETTER = /[\p{L}\u3007]/u
