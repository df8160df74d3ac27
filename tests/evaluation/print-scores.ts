import type { Scores } from './score-reports.ts'
import type { PrecisionRecall, Share } from './tally.ts'

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`
const share = ({ right, of }: Share): string => `${right}/${of}`
const both = ({ precision, recall }: PrecisionRecall): string => `precision ${percent(precision)}   recall ${percent(recall)}`

/** Prints the scores as a table for people; with `misses`, every miss after it. */
export function printScores(scores: Scores, options: { readonly misses: boolean }): void {
  console.log(`Reports evaluated: ${scores.reports}`)
  for (const [field, value] of Object.entries(scores.fields)) console.log(`${field.padEnd(14)}${share(value)}`)
  console.log(`${'placed'.padEnd(14)}${share(scores.placed)} with province and city`)
  console.log(`${'boilerplate'.padEnd(14)}${both(scores.boilerplate)}`)
  console.log(
    `${'figures'.padEnd(14)}${both(scores.figures)}   F1 ${percent(scores.figures.f1)}   (${scores.figures.found} found, ${scores.figures.gold} gold)`,
  )
  console.log(`${'nouns'.padEnd(14)}${share(scores.nouns)} = ${percent(scores.nouns.right / Math.max(1, scores.nouns.of))}`)
  console.log(`${'approximate'.padEnd(14)}${share(scores.approximate)} agree (not scored)`)
  if (scores.changes.of > 0) console.log(`${'changes'.padEnd(14)}${share(scores.changes)} with direction and basis`)
  console.log(
    `${'work models'.padEnd(14)}${both(scores.workModels)}   (${scores.workModels.found} found, ${scores.workModels.gold} gold)`,
  )
  if (options.misses) for (const miss of scores.misses) console.log(`  ${miss}`)
}
