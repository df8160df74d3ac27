import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { foldersOf, workbenchOptions } from '../../../src-main/hosts/data-folder.ts'
import type { Folders } from '../../../src-main/hosts/data-folder.ts'
import { carryOutStartRequest, startRequestOf, waitingFor } from '../../../src-main/hosts/start-request.ts'
import { openWorkbenchHere } from '../../../src-main/workbench/open-workbench-here.ts'
import type { Workbench } from '../../../src-main/workbench/workbench.ts'
import { createClient } from '../../../src-shared/contract/client.ts'

let folder: string
let folders: Folders
let workbench: Workbench
const now = new Date(2026, 2, 5)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-test-'))
  folders = foldersOf(join(folder, 'data'))
  workbench = openWorkbenchHere(workbenchOptions(folders))
})

afterEach(async () => {
  await workbench.close()
  rmSync(folder, { recursive: true, maxRetries: 5 })
})

test('one corpus is opened, anything else is imported, nothing is nothing', () => {
  expect(startRequestOf([], '/desk')).toEqual({ kind: 'nothing' })
  expect(startRequestOf(['one.DUIZHAO'], '/desk')).toEqual({ kind: 'open', path: '/desk/one.DUIZHAO' })
  expect(startRequestOf(['a.txt', '/b'], '/desk')).toEqual({ kind: 'import', paths: ['/desk/a.txt', '/b'] })
})

test('files become a new corpus with a running import, and a second start on that day another one', async () => {
  const reports = join(folder, '乡村治理')
  mkdirSync(reports)
  writeFileSync(join(reports, '鹭洲区.txt'), '鹭洲区推行“三送”工作法\n\n一、送菜上门\n\n组织35名志愿者为200户老人送菜。\n')
  const request = startRequestOf([reports], folder)
  const client = createClient(workbench, { language: () => 'en', checkOutput: true })

  expect(await carryOutStartRequest(workbench, request, { folders, language: 'zh-Hans', now })).toBeNull()
  await expect.poll(async () => (await currentCorpus())?.reportCount, { timeout: 20_000 }).toBe(1)
  expect((await currentCorpus())?.name).toBe('乡村治理-2026-03-05')

  expect(await carryOutStartRequest(workbench, request, { folders, language: 'zh-Hans', now })).toBeNull()
  const corpora = readdirSync(join(folders.data, 'corpora')).filter((name) => name.endsWith('.duizhao'))
  expect(corpora.toSorted()).toEqual(['乡村治理-2026-03-05-2.duizhao', '乡村治理-2026-03-05.duizhao'])

  async function currentCorpus() {
    const current = await client.call('corpus.current', {})
    return current.ok ? current.value : null
  }
})

test('a corpus that is not there is told, and calls wait until the request is carried out', async () => {
  const begun = carryOutStartRequest(workbench, startRequestOf(['gone.duizhao'], folder), { folders, language: 'en', now })
  const order: string[] = []
  const answered = waitingFor(begun, workbench)
    .send({ operation: 'corpus.current', input: {}, language: 'en' })
    .then((answer) => order.push(`answer ${String(answer.ok)}`))
  expect(await begun.then((failure) => (order.push('begun'), failure))).toMatchObject({
    code: 'file_missing',
    place: join(folder, 'gone.duizhao'),
  })
  await answered
  expect(order).toEqual(['begun', 'answer true'])
})
