import { Worker } from 'node:worker_threads'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Failed } from '../../../../src-main/corpus/failed.ts'
import { compileRegex } from '../../../../src-main/corpus/search/regex/compile-regex.ts'
import { matchTexts } from '../../../../src-main/corpus/search/regex/match-texts.ts'

function regexOf(pattern: string): RegExp {
  const compiled = compileRegex(pattern, { isExact: false })
  if (!compiled.ok) throw new Error(compiled.problem.reason)
  return compiled.regex
}

/** The failure of a match and the milliseconds that it took. */
function cutOff(pattern: string, texts: readonly string[], milliseconds: number) {
  const regex = regexOf(pattern)
  const start = performance.now()
  try {
    matchTexts(regex, texts, { milliseconds })
    return { code: null, took: performance.now() - start }
  } catch (error) {
    return { code: error instanceof Failed ? error.code : String(error), took: performance.now() - start }
  }
}

describe('matching texts', () => {
  it('gives the matches of each text, without empty ones', () => {
    expect(matchTexts(regexOf('补贴|\\d*'), ['补贴12元', '', '无'], { milliseconds: 1000 })).toEqual([
      [
        { start: 0, end: 2 },
        { start: 2, end: 4 },
      ],
      [],
      [],
    ])
    expect(matchTexts(regexOf('x*'), ['𠮷x𠮷'], { milliseconds: 1000 })).toEqual([[{ start: 2, end: 3 }]])
  })

  it('gives what matchAll gives (property)', () => {
    const text = array(constantFrom('𠮷', 'a', 'b', '\n', '😀', '1'), { maxLength: 20 }).map((some) => some.join(''))
    const pattern = constantFrom('a*', '.', '[^]', '(?<=𠮷)', 'a|b*', '𠮷+|$', '\\b', '(a)(b)?')
    assert(
      property(pattern, array(text, { maxLength: 4 }), (of, texts) => {
        const expected = texts.map((words) =>
          [...words.matchAll(regexOf(of))]
            .filter(([match]) => match !== '')
            .map((match) => ({ start: match.index, end: match.index + match[0].length })),
        )
        expect(matchTexts(regexOf(of), texts, { milliseconds: 1000 })).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['(a+)+$', ['a'.repeat(100_000) + 'b']],
    ['(a|a)*b', ['a'.repeat(5000)]],
    ['^(([a-z])+.)+1([a-z])+$', ['a'.repeat(200)]],
    ['(.*)*x', ['补'.repeat(1000)]],
    ['(?=(a+)+b)a', ['a'.repeat(1000)]],
    ['(a+)+$', Array.from({ length: 100_000 }, () => 'a'.repeat(22) + 'b')],
  ])('that a catastrophic pattern would take for ever over ends in time: %s', (pattern, texts) => {
    const { code, took } = cutOff(pattern, texts, 200)
    expect(code).toBe('query_too_slow')
    expect(took).toBeLessThan(1500)
  })

  it('does not begin without time, and can be asked again after it was cut off', () => {
    expect(cutOff('a', ['a'], 0).code).toBe('query_too_slow')
    expect(cutOff('(a+)+$', ['a'.repeat(50) + 'b'], 50).code).toBe('query_too_slow')
    expect(cutOff('(a+)+$', ['aa'], 1000).code).toBeNull()
  })

  it.each(['('.repeat(4990) + ')'.repeat(4990), '(?:'.repeat(3000) + 'a' + ')+'.repeat(3000), 'a{1000}'.repeat(1400)])(
    'takes or refuses a pattern of 10,000 characters in bounded time (%#)',
    (pattern) => {
      const start = performance.now()
      const compiled = compileRegex(pattern, { isExact: true })
      const code = compiled.ok ? cutOff(pattern, ['a'.repeat(100)], 500).code : 'refused'
      expect([null, 'query_too_slow', 'refused']).toContain(code)
      expect(performance.now() - start).toBeLessThan(3000)
    },
  )

  it('ends in time in a worker thread, too', async () => {
    const module = new URL('../../../../src-main/corpus/search/regex/match-texts.ts', import.meta.url).href
    const work = `
      const { parentPort } = require('node:worker_threads')
      import(${JSON.stringify(module)}).then(({ matchTexts }) => {
        try {
          matchTexts(/(a+)+$/gv, ['a'.repeat(1000) + 'b'], { milliseconds: 200 })
          parentPort.postMessage('done')
        } catch (error) {
          parentPort.postMessage(error.code)
        }
      })`
    const worker = new Worker(work, { eval: true })
    const code = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
    await worker.terminate()
    expect(code).toBe('query_too_slow')
  })

  it('finds in many long texts what a bare loop finds', () => {
    const line = '二、全市共发放高龄补贴1200余万元，惠及老年人3.5万人；新建村级养老服务站（点）46个。\n'
    const texts = Array.from({ length: 1000 }, (_, index) => line.repeat(90) + String(index))
    const regex = regexOf('发放.{0,6}补贴|\\d+(?:\\.\\d+)?万')
    expect(matchTexts(regex, texts, { milliseconds: 10_000 })).toEqual(texts.map((text) => bareMatches(regex, text)))
  })
})

function bareMatches(regex: RegExp, text: string): readonly { start: number; end: number }[] {
  const ranges: { start: number; end: number }[] = []
  regex.lastIndex = 0
  for (let match = regex.exec(text); match !== null; match = regex.exec(text)) {
    ranges.push({ start: match.index, end: match.index + match[0].length })
  }
  return ranges
}
