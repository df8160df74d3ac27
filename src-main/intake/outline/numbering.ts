/** A way of numbering headings; the order of this list is the order of rank in Chinese official writing. */
interface Numbering {
  readonly rank: number
  readonly pattern: RegExp
}

const HAN = '[一二三四五六七八九十百]{1,4}'
const numberings: readonly Numbering[] = [
  { rank: 1, pattern: new RegExp(`^第(?:${HAN}|\\d{1,3})[章篇编]`) },
  { rank: 2, pattern: new RegExp(`^第(?:${HAN}|\\d{1,3})(?:部分|节|条)`) },
  { rank: 3, pattern: new RegExp(`^${HAN}\\s*[、.．]`) },
  { rank: 4, pattern: new RegExp(`^[(]\\s*${HAN}\\s*[)]`) },
  { rank: 5, pattern: /^\d{1,2}\s*(?:[、．]|\.(?!\d))/ },
  { rank: 6, pattern: /^(?:[(]\s*\d{1,2}\s*[)]|\d{1,2}[)]|[①-⑳])/ },
]

/** The rank of the numbering that opens a folded line, 1 the highest; null when it opens with none. */
export function numberingRank(folded: string): number | null {
  const body = folded.replace(/^(?:\*\*|__)/, '')
  return numberings.find(({ pattern }) => pattern.test(body))?.rank ?? null
}

export function isNumbered(folded: string): boolean {
  return numberingRank(folded) !== null
}
