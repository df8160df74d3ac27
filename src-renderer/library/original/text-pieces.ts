import { splitsSurrogatePair } from '../../../src-shared/domain/range.ts'

/** A piece of a text that is drawn as one block; positions are UTF-16 units. `line` is counted from 1, null where a long line goes on. */
export interface TextPiece {
  readonly start: number
  readonly end: number
  readonly line: number | null
}

/** Longer lines are cut into pieces of so many characters: a page may be one line of a million, and each piece is laid out whole. */
const longestPiece = 1000

/** The lines of the text as pieces to draw, up to `limit` characters. Line ends may be of any system and belong to no piece. */
export function cutIntoPieces(text: string, limit: number): readonly TextPiece[] {
  const pieces: TextPiece[] = []
  const stop = splitsSurrogatePair(text, limit) ? limit - 1 : limit
  const lineEnd = /\r\n|\r|\n/g
  let start = 0
  for (let line = 1; start < stop; line += 1) {
    lineEnd.lastIndex = start
    const found = lineEnd.exec(text)
    const end = Math.min(found?.index ?? text.length, stop)
    pushLine(pieces, text, { start, end, line })
    if (found === null) break
    start = found.index + found[0].length
  }
  return pieces
}

function pushLine(pieces: TextPiece[], text: string, { start, end, line }: TextPiece): void {
  let from = start
  do {
    let to = Math.min(end, from + longestPiece)
    if (to < end && splitsSurrogatePair(text, to)) to -= 1
    pieces.push({ start: from, end: to, line: from === start ? line : null })
    from = to
  } while (from < end)
}
