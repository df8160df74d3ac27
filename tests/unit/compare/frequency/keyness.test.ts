import { assert, nat, property, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logLikelihoodOf, logRatioOf, type TwoCounts } from '../../../../src-main/compare/frequency/keyness.ts'

const two = (count: number, terms: number, otherCount: number, otherTerms: number): TwoCounts => ({
  count,
  terms,
  otherCount,
  otherTerms,
})
const swapped = ({ count, terms, otherCount, otherTerms }: TwoCounts) => two(otherCount, otherTerms, count, terms)

/** Two groups with at least one term each, and counts that fit in them. */
const anyTwo = tuple(nat(2000), nat(2000), nat(100_000), nat(100_000)).map(([count, otherCount, more, others]) =>
  two(count, count + more + 1, otherCount, otherCount + others + 1),
)

describe('keyness', () => {
  it('is 2 Σ O ln(O ÷ E), as worked out by hand', () => {
    // 10 of 1,000 and 2 of 2,000: E is 4 and 8; 2 (10 ln 2.5 + 2 ln 0.25) = 12.7806…
    expect(logLikelihoodOf(two(10, 1000, 2, 2000))).toBeCloseTo(12.78064, 5)
    expect(logRatioOf(two(10, 1000, 2, 2000))).toBeCloseTo(Math.log2(10), 10)
    // 30 of 10,000 and none of 10,000: E is 15 and 15; 2 · 30 ln 2 = 41.5888…
    expect(logLikelihoodOf(two(30, 10_000, 0, 10_000))).toBeCloseTo(41.58883, 5)
    expect(logRatioOf(two(30, 10_000, 0, 10_000))).toBeCloseTo(Math.log2(60), 10)
  })

  it('is nothing for equal rates and for groups without terms', () => {
    for (const equal of [two(1, 10, 10, 100), two(3, 7, 9, 21), two(0, 10, 0, 20), two(5, 5, 9, 9)]) {
      expect([logLikelihoodOf(equal), logRatioOf(equal)]).toEqual([0, 0])
    }
    for (const empty of [two(0, 0, 5, 10), two(5, 10, 0, 0)]) {
      expect([logLikelihoodOf(empty), logRatioOf(empty)]).toEqual([0, 0])
    }
  })

  it('never is negative, is the same from either side, and its ratio says on which side the rate is higher', () => {
    assert(
      property(anyTwo, (given) => {
        expect(logLikelihoodOf(given)).toBeGreaterThanOrEqual(0)
        expect(logLikelihoodOf(swapped(given))).toBeCloseTo(logLikelihoodOf(given), 8)
        expect(logRatioOf(swapped(given)) + logRatioOf(given)).toBeCloseTo(0, 10)
        const difference = given.count * given.otherTerms - given.otherCount * given.terms
        const sign = Math.sign(logRatioOf(given))
        // A count of 0 in a group so small that half a term is a higher rate than the other's says nothing.
        const isZeroHandled = given.count === 0 || given.otherCount === 0
        expect(isZeroHandled ? [0, Math.sign(difference)] : [Math.sign(difference)]).toContain(sign)
        expect(Number.isFinite(logRatioOf(given))).toBe(true)
      }),
    )
  })
})
