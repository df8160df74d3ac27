import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** Picks one of a list by weights. */
export type Draw = (random: number) => string

/** How many equal parts of the sum of weights have their first place looked up instead of searched for. */
const partCount = 1 << 16

/** A draw by weights: `random` is in [0, 1). */
export function weightedDraw(words: readonly string[], weights: readonly number[]): Draw {
  const upTo = new Float64Array(words.length)
  let sum = 0
  weights.forEach((weight, index) => {
    sum += weight
    upTo[index] = sum
  })
  const last = words.length - 1
  const firsts = Int32Array.from({ length: partCount + 1 }, (_, part) => indexAt(upTo, (part / partCount) * sum, 0, last))
  return (random) => {
    const part = Math.floor(random * partCount)
    return words[indexAt(upTo, random * sum, firsts[part] ?? 0, firsts[part + 1] ?? last)] ?? ''
  }
}

/** The first place, from `low` to `high`, whose sum is above the target. */
function indexAt(upTo: Float64Array, target: number, low: number, high: number): number {
  let from = low
  let to = high
  while (from < to) {
    const middle = (from + to) >> 1
    if ((upTo[middle] ?? 0) > target) to = middle
    else from = middle + 1
  }
  return from
}

/** Weights by Zipf's law: the second half as often as the first, the third a third as often. */
export function zipfWeights(count: number): number[] {
  return Array.from({ length: count }, (_, rank) => 1 / (rank + 1))
}

const hanWord = /^\p{Script=Han}+$/u

/**
 * The words of jieba's dictionary that are all Han characters, with how often each stands in the texts that it was counted on. Names of
 * persons are left out: nothing is to be said of them.
 */
export function readWordFrequencies(): { readonly words: readonly string[]; readonly frequencies: readonly number[] } {
  const path = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')
  const words: string[] = []
  const frequencies: number[] = []
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', frequency, kind = ''] = line.split(' ')
    if (!hanWord.test(word) || kind.startsWith('nr')) continue
    words.push(word)
    frequencies.push(Number(frequency))
  }
  return { words, frequencies }
}
