/** How many of how many were right. */
export interface Share {
  readonly right: number
  readonly of: number
}

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What was found and what the gold holds, with how much of either is right. */
export interface Tally {
  found: number
  foundRight: number
  gold: number
  goldFound: number
}

export const newTally = (): Tally => ({ found: 0, foundRight: 0, gold: 0, goldFound: 0 })

/** Shares of nothing count as 1. */
export function precisionRecall({ found, foundRight, gold, goldFound }: Tally): PrecisionRecall {
  const precision = found === 0 ? 1 : foundRight / found
  const recall = gold === 0 ? 1 : goldFound / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
