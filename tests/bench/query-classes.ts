import type { InputOf } from '../../src-shared/contract/contract.ts'
import { generateMetadata } from './generate-metadata.ts'
import { generateNaturalReport } from './generate-natural-report.ts'
import { seededNumbers } from './generate-report.ts'

type Search = Omit<InputOf<'search.concordance'>, 'offset' | 'limit'>

/** Queries of one kind, each different. */
export interface QueryClass {
  readonly name: string
  /** For the class's 95th percentile at 100,000 reports, in milliseconds; null: none is set. */
  readonly budget: number | null
  readonly searches: readonly Search[]
  /** The passages looked for, where the class is one of plain passages that other programs can look for too. */
  readonly passages: readonly string[] | null
}

export const queriesOfClass = 40
/** One more than are timed for pages: it is for the page that is sorted by place. */
const drawn = queriesOfClass + 1
/** Passages are counted in so many reports, spread over the corpus. */
const sampleSize = 60
const substringBudget = 30
const lengths = [
  [1, 'one character'],
  [2, 'two characters'],
  [4, 'four characters'],
  [8, 'eight characters'],
] as const

/**
 * The classes of queries for a corpus of so many generated reports. Common passages are the most frequent of a sample of the texts;
 * rare ones stand in it once.
 */
export function queryClasses(reportCount: number): QueryClass[] {
  const texts = Array.from({ length: sampleSize }, (_, index) => {
    return generateNaturalReport(Math.floor((index / sampleSize) * reportCount)).text
  })
  const substrings = lengths.flatMap(([length, name]) => {
    const { common, rare } = countPassages(texts, length)
    return [substringClass(`${name}, common`, common), substringClass(`${name}, rare`, rare)]
  })
  return [...substrings, ...composedClasses(countPassages(texts, 2), countPassages(texts, 1).common, texts)]
}

function substringClass(name: string, passages: readonly string[]): QueryClass {
  return { name, budget: substringBudget, passages, searches: passages.map((query) => ({ query })) }
}

interface Passages {
  readonly common: readonly string[]
  readonly rare: readonly string[]
}

function composedClasses({ common, rare }: Passages, characters: readonly string[], texts: readonly string[]): QueryClass[] {
  const pairs = distinctPairs(common)
  const of = (name: string, searches: readonly Search[]): QueryClass => ({ name, budget: null, passages: null, searches })
  const asked = (name: string, write: (index: number) => string, options: Omit<Search, 'query'> = {}) =>
    of(
      name,
      pairs.map((_, index) => ({ query: write(index), ...options })),
    )
  const one = (index: number) => pairs[index]?.[0] ?? ''
  const other = (index: number) => pairs[index]?.[1] ?? ''
  const rareAt = (index: number) => rare[index % rare.length] ?? ''
  const character = (index: number) => characters[index % characters.length] ?? ''
  const apart = apartPassages(texts)
  const provinces = distinctProvinces()
  return [
    asked('AND of two common words', (index) => `${one(index)} ${other(index)}`),
    asked('NEAR/20 of two common words', (index) => `${one(index)} NEAR/20 ${other(index)}`),
    asked('NEAR/20 of a common and a rare word', (index) => `${one(index)} NEAR/20 ${rareAt(index)}`),
    asked('wildcard between common words', (index) => `${one(index)}*${other(index)}`),
    asked('wildcard between words that stand so', (index) => apart[index] ?? ''),
    asked('regex with a required passage', (index) => String.raw`${rareAt(index)}.{0,6}[的了在和]`, { mode: 'regex' }),
    asked('regex with a common passage', (index) => String.raw`${one(index)}.{0,3}\d+`, { mode: 'regex' }),
    asked('regex without a required passage', (index) => `[${character(index)}${character(index + 7)}][${rareAt(index)}]`, {
      mode: 'regex',
    }),
    asked('two characters exactly, common', one, { isExact: true }),
    asked('two characters exactly, rare', rareAt, { isExact: true }),
    of(
      'two characters, common, of a province',
      common.map((query, index) => ({ query, filter: { places: [provinces[index % provinces.length] ?? ''] } })),
    ),
  ]
}

/** Passages of Han characters of one length: the most frequent ones, and some that stand in the texts once. */
function countPassages(texts: readonly string[], length: number): Passages {
  const counts = new Map<string, number>()
  const passage = new RegExp(String.raw`(?=(\p{Script=Han}{${length}}))`, 'gu')
  for (const text of texts) {
    for (const [, found = ''] of text.matchAll(passage)) counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  const byCount = [...counts].toSorted(([one, first], [other, second]) => second - first || (one < other ? -1 : 1))
  const single = byCount.filter(([, count]) => count === 1).map(([found]) => found)
  const random = seededNumbers(length)
  const rare = new Set<string>()
  while (rare.size < Math.min(drawn, single.length)) rare.add(single[Math.floor(random() * single.length)] ?? '')
  return { common: byCount.slice(0, drawn).map(([found]) => found), rare: [...rare] }
}

/** Pairs of words, each pair once, the words of a pair different. */
function distinctPairs(words: readonly string[]): (readonly [string, string])[] {
  return Array.from({ length: drawn }, (_, index) => [words[index] ?? '', words[(index + 7) % words.length] ?? ''] as const)
}

/** Two words that stand a few characters apart in a text, as a wildcard finds them. */
function apartPassages(texts: readonly string[]): string[] {
  const random = seededNumbers(3)
  const found = new Set<string>()
  while (found.size < drawn) {
    const text = texts[Math.floor(random() * texts.length)] ?? ''
    const at = Math.floor(random() * (text.length - 10))
    const [one, other] = [text.slice(at, at + 2), text.slice(at + 5, at + 7)]
    if (/^\p{Script=Han}{4}$/u.test(one + other)) found.add(`${one}*${other}`)
  }
  return [...found]
}

function distinctProvinces(): string[] {
  const random = seededNumbers(5)
  const provinces = new Set<string>()
  while (provinces.size < 10) provinces.add(generateMetadata(random).locality.province ?? '')
  return [...provinces]
}
