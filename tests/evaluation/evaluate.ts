import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { belowFloors, floorsOfTheFive } from './floors.ts'
import { printScores } from './print-scores.ts'
import { readWithGold } from './read-with-gold.ts'
import { scoreReports } from './score-reports.ts'

/**
 * Holds what intake finds against what a careful reader found.
 * `node tests/evaluation/evaluate.ts [--reports DIR] [--gold FILE] [--json] [--misses] [--floors]`
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      reports: { type: 'string', default: resolve(import.meta.dirname, '../../../shared/reports') },
      gold: { type: 'string' },
      json: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      floors: { type: 'boolean', default: false },
    },
  })
  const gold = values.gold ?? join(values.reports, 'gold.jsonl')
  if (!existsSync(gold)) {
    console.error(`No gold file at ${gold}: nothing is evaluated.`)
    return 0
  }
  const scores = scoreReports(await readWithGold(values.reports, gold))
  if (values.json) console.log(JSON.stringify(values.misses ? scores : { ...scores, misses: undefined }, null, 2))
  else printScores(scores, { misses: values.misses })
  const failures = values.floors ? belowFloors(scores, floorsOfTheFive) : []
  for (const failure of failures) console.error(`Below its floor: ${failure}`)
  return failures.length === 0 ? 0 : 1
}

process.exitCode = await main()
