import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { givenFolder } from '../../given/given-corpus.ts'

const cli = join(import.meta.dirname, '../../../src-main/hosts/cli/cli.ts')

// Each command is a process of its own, slow to start where much else runs.
test('the command line prints the most frequent terms', { timeout: 120_000 }, () => {
  const folder = givenFolder()
  const duizhao = (...args: string[]) => {
    const env = { ...process.env, DUIZHAO_DATA: join(folder, 'data'), DUIZHAO_CHECK_OUTPUT: '1', LANG: 'en_GB.UTF-8', LC_ALL: '' }
    return spawnSync(process.execPath, [cli, ...args, '--corpus', join(folder, 'desk.duizhao')], { encoding: 'utf8', env })
  }
  const file = join(folder, 'a.txt')
  writeFileSync(file, '小结\n网格员走訪農戶，走访商户，我们走访。')
  expect(duizhao('import', file).status).toBe(0)

  const words = duizhao('frequency', '--limit', '2', '--min-count', '1')
  expect(words.stdout).toBe('走访\t3\t1\n农户\t1\t1\n')
  expect(words.stderr).toContain('1 reports, 8 terms, 6 different ones')

  const grams = duizhao('frequency', '--unit', 'wordGram', '--gram', '3', '--min-count', '1', '--json')
  expect(JSON.parse(grams.stdout)).toMatchObject({ terms: 1, rows: [{ term: '网格员 走访 农户', count: 1, reports: 1 }] })

  const wrong = duizhao('frequency', '--gram', '9')
  expect([wrong.status, wrong.stderr]).toEqual([1, expect.stringContaining('gram')])
})
