import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readReport } from '../../../src-main/intake/read-report.ts'
import { belowFloors } from '../../evaluation/floors.ts'
import { readGold } from '../../evaluation/gold.ts'
import { scoreReports } from '../../evaluation/score-reports.ts'

const REPORTS = resolve(import.meta.dirname, '../../../../shared/reports')
const isThere = existsSync(join(REPORTS, 'gold.jsonl'))
if (!isThere) console.warn(`${REPORTS} is missing: the measures over the five reports are not tested.`)

test.runIf(isThere)('intake on the five reports stays above the floors already met', () => {
  const pairs = readGold(join(REPORTS, 'gold.jsonl')).map((gold) => {
    const outcome = readReport({ file: gold.file, bytes: readFileSync(join(REPORTS, gold.file)) })
    if (!outcome.ok) throw new Error(`${gold.file}: ${outcome.failure.code}`)
    return { gold, report: outcome.report }
  })
  expect(belowFloors(scoreReports(pairs))).toEqual([])
})
