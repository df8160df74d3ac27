/** Where something was read up to, and what it was. */
export interface Read<Value> {
  readonly value: Value
  /** The position behind it. */
  readonly end: number
}

const blank = /\s/

/** True for what parts words: blanks of all kinds, the ideographic one too. */
export function isBlankAt(text: string, at: number): boolean {
  return blank.test(text.charAt(at))
}

/** True where a word ends: at a blank, at `|`, at the end, and, when `isInGroup`, at a closing bracket. */
export function isWordEnd(text: string, at: number, isInGroup: boolean): boolean {
  const character = text.charAt(at)
  return character === '' || character === '|' || (character === ')' && isInGroup) || blank.test(character)
}

/**
 * Reads the characters of a word one by one, from `start` to its end. `take` is given each with the escaping taken off, and whether it was
 * escaped; it may say where to go on instead of behind the character. A bracket that the word opens is closed in it, so that
 * `村(社区)` can stand in a group. Gives the end.
 */
export function readCharacters(
  text: string,
  start: number,
  isInGroup: boolean,
  take: (character: string, isEscaped: boolean, at: number) => number | undefined,
): number {
  let at = start
  let brackets = 0
  while (!isWordEnd(text, at, isInGroup && brackets === 0)) {
    const isEscaped = text.charAt(at) === '\\' && at + 1 < text.length
    const character = text.charAt(isEscaped ? at + 1 : at)
    if (!isEscaped && character === '(') brackets += 1
    if (!isEscaped && character === ')' && brackets > 0) brackets -= 1
    at = take(character, isEscaped, at) ?? at + (isEscaped ? 2 : 1)
  }
  return at
}
