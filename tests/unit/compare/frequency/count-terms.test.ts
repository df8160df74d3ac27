import { array, assert, asyncProperty, constantFrom, integer } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countTerms } from '../../../../src-main/compare/frequency/count-terms.ts'
import type { TextSource } from '../../../../src-main/compare/frequency/counted-text.ts'
import { stopListOf, stopWords } from '../../../../src-main/compare/frequency/stop-words.ts'
import { termTest, termUnitOf, type FrequencyUnit } from '../../../../src-main/compare/frequency/term-unit.ts'
import { fold } from '../../../../src-main/corpus/fold.ts'

interface Given {
  readonly gram?: number
  readonly added?: readonly string[]
  readonly stopList?: ReadonlySet<string> | null
  readonly leftOut?: readonly { start: number; end: number }[]
  readonly mostTerms?: number
  readonly minLength?: number
  readonly minCount?: number
  readonly limit?: number
}

const control = { isStopped: () => false, tell: () => undefined }

function sourceOf(texts: readonly string[], leftOut: Given['leftOut'] = []): TextSource {
  return { total: texts.length, batches: () => texts.map((text) => [{ text, leftOut, groups: [0] }]) }
}

async function count(unit: FrequencyUnit, texts: readonly string[], given: Given = {}) {
  const { gram = 2, added = [], stopList = null, minLength = 1, minCount = 1, limit = 10_000, mostTerms = 2 ** 20 } = given
  return countTerms(
    sourceOf(texts, given.leftOut),
    {
      ...termUnitOf(unit, gram, { added, removed: [] }),
      groups: 1,
      mostTerms,
      minCount,
      limit,
      isWanted: termTest({ unit, minLength, stopList }),
      scoreOf: (counts) => counts[0] ?? 0,
    },
    control,
  )
}

/** The terms with how often and in how many texts they stand: `入户 3/2`. */
async function lines(unit: FrequencyUnit, texts: readonly string[], given: Given = {}): Promise<string[]> {
  const { picked } = await count(unit, texts, given)
  return picked.map(({ term, counts, texts: inTexts }) => `${term} ${counts[0]}/${inTexts}`)
}

describe('counting terms', () => {
  it('counts words in either script, width and case as one, the most frequent first', async () => {
    const texts = ['走訪農戶，發放補貼。ＧＤＰ', '走访农户，走访群众；gdp 补贴']
    expect(await lines('word', texts)).toEqual(['走访 3/2', 'gdp 2/2', '农户 2/2', '补贴 2/2', '发放 1/1', '群众 1/1'])
  })

  it('counts characters, also those beyond the first plane, but no numbers and no punctuation', async () => {
    expect(await lines('character', ['𠮷野，３ 𠮷Ａa二〇'])).toEqual(['a 2/1', '𠮷 2/1', '〇 1/1', '二 1/1', '野 1/1'])
  })

  it('lets no gram go across a line end, punctuation, a number or a left-out block', async () => {
    const text = '走访\n农户，群众35名党员【页脚】干部'
    expect(await lines('characterGram', [text], { leftOut: [{ start: 13, end: 17 }] })).toEqual([
      '党员 1/1',
      '农户 1/1',
      '名党 1/1',
      '干部 1/1',
      '群众 1/1',
      '走访 1/1',
    ])
    expect(await lines('wordGram', [text])).toEqual(['名 党员 1/1'])
  })

  it('lets a space part Chinese words, but not Latin ones', async () => {
    expect(await lines('wordGram', ['走访 农户 big data 走访　群众'])).toEqual(['big data 1/1'])
  })

  it('makes grams of the length asked for', async () => {
    expect(await lines('wordGram', ['走访农户排查隐患'], { gram: 3 })).toEqual(['农户 排查 隐患 1/1', '走访 农户 排查 1/1'])
    expect(await lines('characterGram', ['四五六七八九十'], { gram: 6 })).toEqual(['五六七八九十 1/1', '四五六七八九 1/1'])
  })

  it('leaves out what is short, rare or on the stop list, and counts it among all terms', async () => {
    const { terms, distinct, picked } = await count('word', ['我们的走访和走访，户，排查'], {
      stopList: stopWords,
      minLength: 2,
      minCount: 2,
    })
    expect({ terms, distinct, picked: picked.map(({ term }) => term) }).toEqual({ terms: [7], distinct: 6, picked: ['走访'] })
  })

  it('stops a gram of words by its edges, one of characters as a whole', async () => {
    const stopList = new Set(['的', '和', '进行'])
    expect(await lines('wordGram', ['排查隐患的户和人'], { gram: 3, stopList })).toEqual(['户 和 人 1/1', '隐患 的 户 1/1'])
    expect(await lines('characterGram', ['进行的和，目的'], { stopList })).toEqual(['目的 1/1', '行的 1/1'])
  })

  it('takes the analyst’s words for words', async () => {
    expect(await lines('word', ['五亮机制'], { added: ['五亮機制'] })).toEqual(['五亮机制 1/1'])
  })

  it('counts the same in a memory for few terms, reading again for each part of them', async () => {
    const characters = constantFrom(...Array.from('户网格走访员的了，\n'))
    await assert(
      asyncProperty(
        array(
          array(characters, { maxLength: 60 }).map((parts) => parts.join('')),
          { maxLength: 12 },
        ),
        integer({ min: 2, max: 4 }),
        integer({ min: 5, max: 40 }),
        async (texts, gram, mostTerms) => {
          const inParts = await count('characterGram', texts, { gram, mostTerms, limit: 20 })
          expect(inParts).toEqual(await count('characterGram', texts, { gram, limit: 20 }))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('counts what a plain scan counts', async () => {
    const characters = constantFrom(...Array.from('補贴网格訪Aａ，3\n'))
    await assert(
      asyncProperty(
        array(
          array(characters, { maxLength: 40 }).map((parts) => parts.join('')),
          { maxLength: 8 },
        ),
        async (texts) => {
          const plain = new Map<string, number>()
          for (const text of texts) {
            const folded = fold(text).toLowerCase()
            for (let at = 0; at + 2 <= folded.length; at += 1) {
              const gram = folded.slice(at, at + 2)
              if (/^\p{L}+$/u.test(gram)) plain.set(gram, (plain.get(gram) ?? 0) + 1)
            }
          }
          const { picked } = await count('characterGram', texts)
          expect(new Map(picked.map(({ term, counts }) => [term, counts[0]]))).toEqual(plain)
        },
      ),
    )
  })

  it('ends when it is stopped, having told how far it was', async () => {
    const told: string[] = []
    const texts = Array.from({ length: 400 }, () => '走访农户，排查隐患。'.repeat(400))
    const stopped = countTerms(
      sourceOf(texts),
      {
        ...termUnitOf('word', 1, { added: [], removed: [] }),
        groups: 1,
        minCount: 1,
        limit: 9,
        isWanted: () => true,
        scoreOf: () => 0,
      },
      { isStopped: () => told.length >= 2, tell: (done, total) => told.push(`${done > 0 && done < total} ${total}`) },
    )
    await expect(stopped).rejects.toMatchObject({ code: 'cancelled' })
    expect(told).toEqual(['true 400', 'true 400'])
  })
})

describe('the stop list', () => {
  it('gets what the analyst stopped and loses what she added, in either script', () => {
    expect(stopWords.has('的')).toBe(true)
    expect(stopListOf({ added: ['問題'], stopped: ['ＡＰＰ', '黨員'] }).has('问题')).toBe(false)
    expect([...stopListOf({ added: [], stopped: ['ＡＰＰ', '黨員'] })].filter((word) => !stopWords.has(word))).toEqual([
      'app',
      '党员',
    ])
  })

  it('is written in the form that terms are shown in', () => {
    expect([...stopWords].filter((word) => fold(word).toLowerCase() !== word)).toEqual([])
  })
})
