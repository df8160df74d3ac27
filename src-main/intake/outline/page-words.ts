const IMAGE = /!\[[^\][]{0,200}\]\([^)(\s]{0,500}(?:\s+["“'][^)(]{0,100})?\)/g
const LINK = /\[([^\][]{1,200})\]\([^)(\s]{0,500}(?:\([^)(\s]{0,100}\)[^)(\s]{0,100})?(?:\s+["“'][^)(]{0,100})?\)/g
/** The signs of emphasis and of quotation around a line in Markdown. */
const EMPHASIS = /^(?:>\s?)+|[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}|`/g
/** Two characters of a label that are set apart to fill its column: 编 辑:, 地  址:. */
const APART = /(?<![\p{L}\p{N}])(\p{Script=Han})[ ]{1,4}(\p{Script=Han})(?=\s{0,2}:)/gu

/** Longer lines are no lines of labels. */
const LONGEST_LABELLED = 120

/** The words of a folded line as its reader sees them: links by their words, no pictures, no marks of emphasis, labels closed up. */
export function pageWords(folded: string): string {
  let words = folded
  if (words.includes('](')) words = words.replaceAll(IMAGE, ' ').replaceAll(LINK, '$1')
  if (/[*_`]|^>/.test(words)) words = words.replaceAll(EMPHASIS, '')
  if (words.length <= LONGEST_LABELLED && words.includes(':')) words = words.replaceAll(APART, '$1$2')
  return words.trim()
}

/** True for a line that is a picture in Markdown, or tags of HTML, and nothing else. */
export function isPictureOnly(folded: string): boolean {
  if (/^(?:<[^<>]{1,300}>\s*)+$/.test(folded)) return true
  return folded.includes('![') && !/[\p{L}\p{N}]/u.test(folded.replaceAll(IMAGE, ''))
}

/** True for a line of two and more links and nothing else, or of one; the words of attachments are no links of the page. */
export function countLinksOnly(folded: string): number {
  if (!folded.includes('](')) return 0
  const links = folded.match(LINK) ?? []
  return /[\p{L}\p{N}]/u.test(folded.replaceAll(LINK, '')) || /附件/.test(folded) ? 0 : links.length
}

/** A folded line with its links by their words alone, each word where it was: blanks stand for the rest. */
export function withoutLinks(folded: string): string {
  if (!folded.includes('](')) return folded
  return folded.replaceAll(LINK, (link, words: string) => ` ${words}${' '.repeat(link.length - words.length - 1)}`)
}
