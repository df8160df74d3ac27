import { BAR_WORD, COUNTER } from './furniture-words.ts'
import { NEIGHBOUR_PIECE } from './page-patterns.ts'
import { MAKER, NAMED_MAKER, WEAK_MAKER } from './page-makers.ts'

/** What stands between the pieces of a bar: blanks, marks, arrows, and the numbers of pages. */
const GAP = /(?:[^\p{L}\p{N}]|(?<![\p{L}\p{N}])\d{1,2}(?![\p{L}\p{N}.%]))+/uy
const LONGEST = 120

/** True when a line is made of the words of bars and counters only: 【打印】【关闭】, 字体：大 中 小, 浏览次数：204. */
export function isFurnitureOnly(folded: string): boolean {
  return isMadeOf(folded, [NEIGHBOUR_PIECE, COUNTER, BAR_WORD], isCounterOrWord)
}

/** The same, with the page's makers among them: 责任编辑：某某 【打印】, 初审 某某 复审 某某. To be asked outside the running text only. */
export function isMakersLine(folded: string): boolean {
  return (
    isMadeOf(folded, [MAKER, WEAK_MAKER, NEIGHBOUR_PIECE, COUNTER, BAR_WORD], (piece) => piece === MAKER) ||
    NAMED_MAKER.test(folded)
  )
}

const isCounterOrWord = (): boolean => true

/** Takes a line piece by piece from its start; true when nothing else is in it and at least one of its pieces is `telling`. */
function isMadeOf(folded: string, pieces: readonly RegExp[], isTelling: (piece: RegExp) => boolean): boolean {
  if (folded.length > LONGEST) return false
  let isTold = false
  for (let at = lengthAt(GAP, folded, 0); at < folded.length;) {
    const piece = pieces.find((pattern) => lengthAt(pattern, folded, at) > 0)
    if (piece === undefined) return false
    isTold ||= isTelling(piece)
    at += lengthAt(piece, folded, at)
    at += lengthAt(GAP, folded, at)
  }
  return isTold
}

function lengthAt(pattern: RegExp, folded: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(folded)?.[0].length ?? 0
}
