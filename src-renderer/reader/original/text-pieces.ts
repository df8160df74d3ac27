import { splitsSurrogatePair, type Range } from '../../../src-shared/domain/range.ts'

/** Longer lines are cut: a page may be one line of a million characters, and each piece is laid out whole. */
const longestPiece = 1000

/** The lines of a text, up to `limit` characters, as pieces to draw one by one; line ends of any system belong to none. */
export function textPieces(text: string, limit: number): readonly Range[] {
  const pieces: Range[] = []
  const shown = text.slice(0, limit)
  for (const { index, 0: line } of shown.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    const end = index + line.replace(/[\r\n]+$/u, '').length
    if (line !== '' || index < shown.length) pushPieces(pieces, shown, { start: index, end })
  }
  return pieces
}

function pushPieces(pieces: Range[], text: string, { start, end }: Range): void {
  let from = start
  do {
    const wide = Math.min(end, from + longestPiece)
    const to = wide < end && splitsSurrogatePair(text, wide) ? wide - 1 : wide
    pieces.push({ start: from, end: to })
    from = to
  } while (from < end)
}
