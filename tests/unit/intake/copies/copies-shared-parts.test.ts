import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedTextOf, type ComparedText } from '../../../../src-main/intake/copies/compared-text.ts'
import { fingerprintsOf } from '../../../../src-main/intake/copies/fingerprints-of.ts'
import { leastPart, sharedParts } from '../../../../src-main/intake/copies/shared-parts.ts'

const whole = (text: string): ComparedText => comparedTextOf(text, [{ kind: 'paragraph' as const, start: 0, end: text.length }])
const paragraph = (text: string) => [{ kind: 'paragraph' as const, level: null, certainty: 1, start: 0, end: text.length }]
/** Few different characters, so that stretches meet by chance too, with an astral one among them. */
const words = (most: number) =>
  array(constantFrom('水', '路', '桥', '𠮷', '，', ' ', '7'), { maxLength: most }).map((parts) => parts.join(''))
const carried = (text: string) => text.replace(/[，\s]/gu, '')

/** A text without pattern. */
function givenText(seed: number, length: number): string {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String.fromCharCode(0x4e00 + (state >>> 19))
  }).join('')
}

describe('shared parts', () => {
  it('are the same words on both sides, long enough, and apart from each other in the other text (property)', () => {
    assert(
      property(words(120), words(60), words(60), (common, one, other) => {
        const texts = [one + common + other, other + common + one] as const
        const { share, parts } = sharedParts(whole(texts[0]), whole(texts[1]))
        let reached = 0
        for (const part of parts) {
          const here = carried(texts[0].slice(part.start, part.end))
          expect(here).toBe(carried(texts[1].slice(part.otherStart, part.otherEnd)))
          expect(here.length).toBeGreaterThanOrEqual(leastPart - 2)
          expect(part.otherStart).toBeGreaterThanOrEqual(reached)
          reached = part.otherEnd
        }
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('miss no stretch of the least length, wherever it stands (property)', () => {
    assert(
      property(
        integer({ min: 0, max: 90 }),
        integer({ min: 0, max: 90 }),
        integer({ min: leastPart, max: 80 }),
        (before, there, length) => {
          const common = givenText(1, length)
          const one = givenText(2, before) + common + givenText(3, 40)
          const other = givenText(4, there) + common + givenText(5, 40)
          const found = sharedParts(whole(one), whole(other)).parts
          expect(found).toEqual([{ start: before, end: before + length, otherStart: there, otherEnd: there + length }])
        },
      ),
    )
  })

  it('leave blanks, punctuation and boilerplate out of account', () => {
    const text = givenText(9, 60)
    const spread = Array.from(text).join('， ')
    expect(sharedParts(whole(text), whole(spread))).toEqual({
      share: 1,
      parts: [{ start: 0, end: 60, otherStart: 0, otherEnd: spread.length }],
    })
    const hidden = comparedTextOf(text, [{ kind: 'boilerplate', start: 0, end: 60 }])
    expect(sharedParts(whole(text), hidden)).toEqual({ share: 0, parts: [] })
  })

  it('cost time in proportion to the texts, even where a text repeats itself', () => {
    const begun = process.cpuUsage()
    const long = givenText(11, 400_000)
    sharedParts(whole(long), whole(givenText(12, 100_000) + long.slice(0, 200_000)))
    expect(sharedParts(whole('水'.repeat(400_000)), whole('水'.repeat(300_000))).share).toBe(1)
    sharedParts(whole('水路'.repeat(100_000)), whole('水路桥'.repeat(100_000)))
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(3000)
  })
})

describe('fingerprints', () => {
  it('are the same for the same words, whatever blanks and punctuation stand between (property)', () => {
    assert(
      property(integer({ min: 1, max: 1000 }), integer({ min: 0, max: 600 }), (seed, length) => {
        const text = givenText(seed, length)
        const spread = text.replace(/(.{7})/gu, '$1 ，\n')
        expect(fingerprintsOf(spread, paragraph(spread))).toEqual(fingerprintsOf(text, paragraph(text)))
      }),
    )
  })

  it('have one at least in common where 148 characters are shared (property)', () => {
    assert(
      property(
        tuple(integer({ min: 0, max: 400 }), integer({ min: 0, max: 400 })),
        integer({ min: 1, max: 500 }),
        ([before, there], seed) => {
          const common = givenText(seed, 148)
          const one = givenText(seed + 1, before) + common + givenText(seed + 2, 100)
          const other = givenText(seed + 3, there) + common + givenText(seed + 4, 300)
          const known = new Set(fingerprintsOf(one, paragraph(one)))
          expect(fingerprintsOf(other, paragraph(other)).some((hash) => known.has(hash))).toBe(true)
        },
      ),
    )
  })

  it('are about sixty for 4,000 characters, at most 8,000, and whole numbers below 2³² for any text (property)', () => {
    const text = givenText(3, 4000)
    expect(fingerprintsOf(text, paragraph(text)).length).toBeGreaterThan(45)
    expect(fingerprintsOf(text, paragraph(text)).length).toBeLessThan(75)
    const book = givenText(3, 700_000)
    expect(fingerprintsOf(book, paragraph(book))).toHaveLength(8000)
    assert(
      property(string({ unit: 'binary', maxLength: 300 }), (any) => {
        const hashes = fingerprintsOf(any, paragraph(any))
        expect(hashes.every((hash) => Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32)).toBe(true)
        expect(new Set(hashes).size).toBe(hashes.length)
      }),
    )
  })
})
