import { readWords } from '../words/read-words.ts'

const BEFORE = 8
const AFTER = 6

/** True where a name of two characters is made of whole words: 费县 is no place in 花费县级资金, nor 成县 in 完成县委部署. */
export function isWholeWord(folded: string, start: number, end: number): boolean {
  const from = start - (/\p{Script=Han}+$/u.exec(folded.slice(Math.max(0, start - BEFORE), start))?.[0].length ?? 0)
  const words = readWords(folded.slice(from, end + AFTER))
  return words.some((word) => from + word.start === start) && words.some((word) => from + word.end === end)
}
