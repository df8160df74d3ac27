import { expect, it, onTestFinished } from 'vitest'
import { noOwnWords } from '../../../src-main/intake/words/own-words.ts'
import { IntakePool } from '../../../src-main/workbench/intake-pool.ts'
import { findProgramPlaces } from '../../../src-main/workbench/places.ts'

const bytes = Buffer.from('鹭洲区工作纪实\n新建和美坊35个，开展走访。')

it('workers read by the analyst’s words, those at work and those started later', { timeout: 60_000 }, async () => {
  const pool = new IntakePool(findProgramPlaces().threads['intake-worker'], { size: 1 })
  onTestFinished(() => pool.close())
  const nouns = async (isUrgent: boolean) => {
    const request = { file: 'a.txt', source: { kind: 'bytes' as const, bytes }, encoding: null }
    const answer = await pool.ask('read', request, { isUrgent })
    return answer.ok ? answer.result.figures.map(({ noun }) => noun) : answer.code
  }
  expect(await nouns(false)).toEqual(['美坊'])
  pool.takeOwnWords({ added: ['和美坊'], removed: [] })
  expect(await nouns(false)).toEqual(['和美坊'])
  expect(await nouns(true)).toEqual(['和美坊'])
  pool.takeOwnWords(noOwnWords)
  expect(await nouns(true)).toEqual(['美坊'])
})
