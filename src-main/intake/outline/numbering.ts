const HAN = '[一二三四五六七八九十百]{1,4}'
/** Ways of numbering headings, in the order of rank in Chinese official writing, which their place in this list is. */
const numberings: readonly RegExp[] = [
  new RegExp(`^第(?:${HAN}|\\d{1,3})[章篇编]`),
  new RegExp(`^第(?:${HAN}|\\d{1,3})(?:部分|节)`),
  new RegExp(`^第(?:${HAN}|\\d{1,3})条`),
  new RegExp(`^${HAN}\\s*[、.．]`),
  new RegExp(`^[(]\\s*${HAN}\\s*[)]`),
  /^\d{1,2}\s*(?:[、．]|\.(?!\d))/,
  /^\d{1,2}(?:\.\d{1,2}){1,3}(?=\s+[\u4e00-\u9fff])(?!\s*[万亿余多个元人户名家次吨公平])/,
  /^(?:[(]\s*\d{1,2}\s*[)]|\d{1,2}[)]|[①-⑳])/,
  new RegExp(`^${HAN}是(?!否|指|个)`),
]

/** Numbers down to this rank (第一章, 一、, （一）) open headings and seldom lists. */
export const LAST_HEADING_RANK = 5

/** The rank of the numbering that opens a folded line, 1 the highest; null when it opens with none. */
export function numberingRank(folded: string): number | null {
  if (!/[\d第()①-⑳一二三四五六七八九十百]/.test(folded.slice(0, 3))) return null
  const body = folded.replace(/^(?:\*\*|__)/, '')
  const at = numberings.findIndex((pattern) => pattern.test(body))
  return at === -1 ? null : at + 1
}

export function isNumbered(folded: string): boolean {
  return numberingRank(folded) !== null
}
