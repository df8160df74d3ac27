import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { belowFloors, floorsOfDense, floorsOfOthers, floorsOfPlain, floorsOfTheFive } from '../../evaluation/floors.ts'
import { readWithGold } from '../../evaluation/read-with-gold.ts'
import { scoreReports } from '../../evaluation/score-reports.ts'

const THE_FIVE = resolve(import.meta.dirname, '../../../../shared/reports')
const given = (folder: string): string => resolve(import.meta.dirname, '../../given', folder)
const isThere = existsSync(join(THE_FIVE, 'gold.jsonl'))
if (!isThere) console.warn(`${THE_FIVE} is missing: the measures over the five reports are not tested.`)

test.runIf(isThere)('intake on the five reports stays above the floors already met', async () => {
  expect(belowFloors(scoreReports(await readWithGold(THE_FIVE)), floorsOfTheFive)).toEqual([])
})

test.each([
  ['other themes, places and layouts', 'other-reports', floorsOfOthers],
  ['many figures', 'dense-reports', floorsOfDense],
  ['places and themes unseen at first', 'plain-reports', floorsOfPlain],
] as const)('intake on reports of %s stays above the floors already met', async (_, folder, floors) => {
  expect(belowFloors(scoreReports(await readWithGold(given(folder))), floors)).toEqual([])
})
