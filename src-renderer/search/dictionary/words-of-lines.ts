/** Longer words the dictionary does not take. */
export const wordLimit = 50

/** The words of pasted lines, each once, without blanks around them. Also parted by tabs, as a column of a table is pasted. */
export function wordsOfLines(text: string): string[] {
  return [...new Set(text.split(/[\n\r\t]+/u).map((word) => word.trim()))].filter((word) => word !== '')
}
