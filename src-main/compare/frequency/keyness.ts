/** How often a term stands in each of two groups of reports, and how many terms each group has. */
export interface TwoCounts {
  readonly count: number
  readonly otherCount: number
  readonly terms: number
  readonly otherTerms: number
}

/**
 * Log-likelihood G² of the two counts against one common rate (Dunning 1993, in the form for two corpora of Rayson and Garside 2000):
 * 2 Σ O ln(O ÷ E). Never negative; 0 for equal rates, and where a group has no terms at all. Above 3.84 a difference as great comes by
 * chance in fewer than 5 of 100 cases, above 6.63 in fewer than 1, above 10.83 in fewer than 1 of 1,000.
 */
export function logLikelihoodOf({ count, otherCount, terms, otherTerms }: TwoCounts): number {
  if (terms === 0 || otherTerms === 0) return 0
  const share = (count + otherCount) / (terms + otherTerms)
  const sum = surprise(count, terms * share) + surprise(otherCount, otherTerms * share)
  // What is left of equal rates after rounding.
  return sum < (count + otherCount) * 1e-14 ? 0 : 2 * sum
}

/** O ln(O ÷ E), which goes to 0 with O. */
function surprise(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected)
}

/**
 * Log Ratio (Hardie 2014): the binary logarithm of the ratio of the rates; 1: twice as often in the one group, -1: in the other.
 * A count of 0 is taken as 0.5, so that the ratio stays finite, but never for a rate above that of the other group: the sign always says
 * where the rate is higher. 0 where a group has no terms.
 */
export function logRatioOf({ count, otherCount, terms, otherTerms }: TwoCounts): number {
  if (terms === 0 || otherTerms === 0 || (count === 0 && otherCount === 0)) return 0
  const rate = count / terms
  const otherRate = otherCount / otherTerms
  if (count === 0) return Math.log2(Math.min(0.5 / terms, otherRate) / otherRate)
  if (otherCount === 0) return Math.log2(rate / Math.min(0.5 / otherTerms, rate))
  return Math.log2(rate / otherRate)
}
