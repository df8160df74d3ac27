import type { KeynessRow } from '../../../src-shared/contract/search-operations.ts'
import type { Bar } from './draw-bars.ts'

/** So many terms are drawn for each group. */
const barsOfGroup = 15

/** The most telling terms of each group by log-likelihood, drawn as long as it is, to the left for the other group: from most to least. */
export function tellingBars(rows: readonly KeynessRow[]): Bar[] {
  const telling = rows.toSorted((one, other) => other.logLikelihood - one.logLikelihood)
  const group = telling.filter(({ logRatio }) => logRatio > 0).slice(0, barsOfGroup)
  const other = telling.filter(({ logRatio }) => logRatio < 0).slice(0, barsOfGroup)
  return [...group, ...other.toReversed()].map(({ term, logRatio, logLikelihood }) => ({
    term,
    value: Math.sign(logRatio) * logLikelihood,
    text: logLikelihood.toFixed(1),
  }))
}
