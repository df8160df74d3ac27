import type { Range } from '../../../src-shared/domain/range.ts'

/** Finds quotes of one report, given in the order of its text. */
export interface QuoteFinder {
  /** The range of the quote, or null where the text does not have it. Null also for a quote of white space alone. */
  find(quote: string): Range | null
}

/**
 * Finds each quote at or after the one before it, and a quote that comes again after where it was
 * last; a quote out of order is looked for from the start. Where the exact quote is not in the text,
 * white space and line ends are let differ.
 */
export function createQuoteFinder(text: string): QuoteFinder {
  const exact = createSearch(text)
  const packed = packWithoutSpace(text)
  const loose = createSearch(packed.text)
  return {
    find(quote) {
      if (quote.trim() === '') return null
      const start = exact(quote)
      if (start !== null) return { start, end: start + quote.length }
      const bare = packWithoutSpace(quote).text
      const packedStart = loose(bare)
      return packedStart === null ? null : packed.rangeOf(packedStart, packedStart + bare.length)
    },
  }
}

function createSearch(text: string): (quote: string) => number | null {
  const lastStarts = new Map<string, number>()
  let latest = 0
  return (quote) => {
    const from = Math.max(latest, (lastStarts.get(quote) ?? -1) + 1)
    const ahead = text.indexOf(quote, from)
    const start = ahead === -1 ? text.indexOf(quote) : ahead
    if (start === -1) return null
    lastStarts.set(quote, start)
    latest = start
    return start
  }
}

/** The text without white space, and the way back from its positions. */
function packWithoutSpace(text: string): { text: string; rangeOf(start: number, end: number): Range } {
  const positions: number[] = []
  for (let position = 0; position < text.length; position += 1) {
    if (!/\s/.test(text.charAt(position))) positions.push(position)
  }
  return {
    text: positions.map((position) => text.charAt(position)).join(''),
    rangeOf: (start, end) => ({ start: positions[start] ?? 0, end: (positions[end - 1] ?? 0) + 1 }),
  }
}
