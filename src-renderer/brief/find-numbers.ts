/** Digits with grouping commas or a decimal point between them, after full-width forms are made narrow. */
const numberPattern = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/gu

/** The numbers written in digits in the text, full-width ones too, each once, without grouping commas and needless zeros. */
export function findNumbers(text: string): string[] {
  const found = text.normalize('NFKC').match(numberPattern) ?? []
  return [...new Set(found.map(plainNumber))]
}

/**
 * The numbers of a sentence that stand neither in a cited quote nor in the text that composing gave it (which counts and
 * dates the reports by itself). A number matches as a whole: 12 does not stand in 120.
 */
export function findUnsupportedNumbers(text: string, quotes: readonly string[], composed: string | null): string[] {
  const supported = new Set([...quotes, composed ?? ''].flatMap(findNumbers))
  return findNumbers(text).filter((number) => !supported.has(number))
}

function plainNumber(written: string): string {
  const [whole = '', fraction] = written.replaceAll(',', '').split('.')
  const plain = whole.replace(/^0+(?=\d)/u, '')
  const rest = fraction?.replace(/0+$/u, '') ?? ''
  return rest === '' ? plain : `${plain}.${rest}`
}
