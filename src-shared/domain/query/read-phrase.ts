import type { Read } from './query-characters.ts'
import type { QueryProblem } from './query-problem.ts'

/** Reads what stands between the quotation mark at `start` and the next: as it is, but for `\"` and `\\`. */
export function readPhrase(text: string, start: number): Read<string> | QueryProblem {
  let words = ''
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '"') {
      return words === '' ? { start, end: at + 1, code: 'emptyPhrase' } : { value: words, end: at + 1 }
    }
    const isEscape = character === '\\' && (text.charAt(at + 1) === '"' || text.charAt(at + 1) === '\\')
    if (isEscape) at += 1
    words += text.charAt(at)
  }
  return { start, end: start + 1, code: 'unclosedQuote' }
}
