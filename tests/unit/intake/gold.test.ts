import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { belowFloors, floorsOfOthers, floorsOfTheFive } from '../../evaluation/floors.ts'
import { readWithGold } from '../../evaluation/read-with-gold.ts'
import { scoreReports } from '../../evaluation/score-reports.ts'

const THE_FIVE = resolve(import.meta.dirname, '../../../../shared/reports')
const OTHERS = resolve(import.meta.dirname, '../../given/other-reports')
const isThere = existsSync(join(THE_FIVE, 'gold.jsonl'))
if (!isThere) console.warn(`${THE_FIVE} is missing: the measures over the five reports are not tested.`)

test.runIf(isThere)('intake on the five reports stays above the floors already met', async () => {
  expect(belowFloors(scoreReports(await readWithGold(THE_FIVE)), floorsOfTheFive)).toEqual([])
})

test('intake on reports of other themes, places and layouts stays above the floors already met', async () => {
  expect(belowFloors(scoreReports(await readWithGold(OTHERS)), floorsOfOthers)).toEqual([])
})
