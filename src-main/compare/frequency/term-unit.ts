import type { z } from 'zod'
import type { frequencyUnitSchema } from '../../../src-shared/contract/search-operations.ts'
import type { OwnWords } from '../../intake/words/own-words.ts'
import { segmenterWith } from '../../intake/words/segmenter.ts'
import { CharacterCutter } from './character-cutter.ts'
import type { ItemCutter } from './item-cutter.ts'
import { WordCutter } from './word-cutter.ts'

export type FrequencyUnit = z.infer<typeof frequencyUnitSchema>

/** What is counted, and how its texts are cut. */
export interface TermUnit {
  readonly cutter: ItemCutter
  readonly gram: number
}

export function termUnitOf(unit: FrequencyUnit, gram: number, ownWords: OwnWords): TermUnit {
  const isOfWords = unit === 'word' || unit === 'wordGram'
  return {
    cutter: isOfWords ? new WordCutter(segmenterWith(ownWords)) : new CharacterCutter(),
    gram: unit === 'word' || unit === 'character' ? 1 : gram,
  }
}

/** Which terms a list leaves out. */
export interface TermChoice {
  readonly unit: FrequencyUnit
  readonly minLength: number
  /** Null leaves nothing out. */
  readonly stopList: ReadonlySet<string> | null
}

/**
 * Whether a term is shown. `minLength` counts characters, spaces apart, and asks nothing of single characters. A gram of words is stopped
 * when its first or its last word is; one of characters when it is on the list as a whole, or each of its characters is.
 */
export function termTest({ unit, minLength, stopList }: TermChoice): (items: readonly string[]) => boolean {
  return (items) => {
    if (unit !== 'character' && lengthOf(items) < minLength) return false
    if (stopList === null) return true
    if (unit !== 'characterGram') return !stopList.has(items[0] ?? '') && !stopList.has(items.at(-1) ?? '')
    return !stopList.has(items.join('')) && !items.every((item) => stopList.has(item))
  }
}

function lengthOf(items: readonly string[]): number {
  return items.reduce((sum, item) => sum + Array.from(item).length, 0)
}
