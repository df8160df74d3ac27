/** How sure intake is of what it found, in three steps that have words. */
export type CertaintyStep = 'certain' | 'likely' | 'doubtful'

/** The step of a certainty between 0 and 1. */
export function certaintyStep(certainty: number): CertaintyStep {
  if (certainty >= 0.9) return 'certain'
  return certainty >= 0.7 ? 'likely' : 'doubtful'
}
