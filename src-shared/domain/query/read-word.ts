import type { Gap, Literal, Term } from './expression.ts'
import { readCharacters, type Read } from './query-characters.ts'
import { queryLimits, type QueryProblem } from './query-problem.ts'

/** So many characters a `*` stands for at most when it does not say. */
const usualGap = 10

/** Reads a word with its wildcards from `start` on. */
export function readWord(text: string, start: number, isInGroup: boolean): Read<Term> | QueryProblem {
  const parts: (Literal | Gap)[] = []
  let problem: QueryProblem | null = null
  const end = readCharacters(text, start, isInGroup, (character, isEscaped, at) => {
    if (isEscaped || (character !== '?' && character !== '*')) {
      addLiteral(parts, character)
      return undefined
    }
    const gap = character === '?' ? { value: oneCharacter, end: at + 1 } : readStar(text, at)
    if ('code' in gap) {
      problem ??= gap
      return gap.end
    }
    addGap(parts, gap.value)
    return gap.end
  })
  if (problem !== null) return problem
  if (!parts.some(({ kind }) => kind === 'literal')) return { start, end, code: 'wildcardAlone' }
  return { value: { kind: 'term', parts: withShortEnds(parts), range: { start, end } }, end }
}

const oneCharacter: Gap = { kind: 'gap', min: 1, max: 1 }
const count = /\*\{(\d{1,3})\}/y

/** `*` or `*{n}`; braces that hold no number it may have are a problem. */
function readStar(text: string, at: number): Read<Gap> | QueryProblem {
  if (text.charAt(at + 1) !== '{') return { value: { kind: 'gap', min: 0, max: usualGap }, end: at + 1 }
  count.lastIndex = at
  const found = count.exec(text)
  const max = Number(found?.[1] ?? Infinity)
  if (max > queryLimits.wildcard) return { start: at, end: behindBraces(text, at), code: 'badDistance' }
  return { value: { kind: 'gap', min: 0, max }, end: count.lastIndex }
}

/** Behind the brace that closes within this word, else behind the one that opens. */
function behindBraces(text: string, at: number): number {
  const inside = /^\*\{[^}\s]*\}/.exec(text.slice(at, at + 100))
  return at + (inside?.[0].length ?? 2)
}

function addLiteral(parts: (Literal | Gap)[], character: string): void {
  const last = parts.at(-1)
  const isRunning = last?.kind === 'literal'
  if (isRunning) parts.pop()
  parts.push({ kind: 'literal', text: isRunning ? last.text + character : character })
}

function addGap(parts: (Literal | Gap)[], gap: Gap): void {
  const last = parts.at(-1)
  const isRunning = last?.kind === 'gap'
  if (isRunning) parts.pop()
  parts.push(isRunning ? { kind: 'gap', min: last.min + gap.min, max: last.max + gap.max } : gap)
}

/** The shortest match counts, so that a gap at either end is as short as it can be, or none. */
function withShortEnds(parts: readonly (Literal | Gap)[]): (Literal | Gap)[] {
  return parts.flatMap((part, index) => {
    if (part.kind === 'literal' || (index > 0 && index < parts.length - 1)) return [part]
    return part.min === 0 ? [] : [{ ...part, max: part.min }]
  })
}
