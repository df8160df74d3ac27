/** What a palette looks through. */
export interface Matchable {
  readonly label: string
  readonly hint?: string | undefined
  /** More words it is found by, such as a key, pinyin or the name in the other language. */
  readonly keywords?: string | undefined
}

/**
 * The items that hold every word of the query, best first: the label begins with it, a word of the
 * label begins with it, the label holds it, hint or keywords hold it. Equal ones keep their order.
 */
export function matchItems<Item extends Matchable>(items: readonly Item[], query: string): Item[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (words.length === 0) return [...items]
  const scored = items.map((item, order) => ({ item, order, score: scoreOf(item, words) }))
  const found = scored.filter(({ score }) => score > 0)
  return found.toSorted((one, other) => other.score - one.score || one.order - other.order).map(({ item }) => item)
}

/** Width, case and compatibility forms made equal. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}

function scoreOf(item: Matchable, words: readonly string[]): number {
  const label = fold(item.label)
  const rest = fold(`${item.hint ?? ''} ${item.keywords ?? ''}`)
  let sum = 0
  for (const word of words) {
    const score = scoreOfWord(label, rest, word)
    if (score === 0) return 0
    sum += score
  }
  return sum
}

function scoreOfWord(label: string, rest: string, word: string): number {
  if (label.startsWith(word)) return 8
  const at = label.indexOf(word)
  if (at > 0) return /[\s（(·:：/]/.test(label.charAt(at - 1)) ? 6 : 4
  if (rest.startsWith(word) || rest.includes(` ${word}`)) return 3
  return rest.includes(word) ? 2 : 0
}
