import { chmod, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TestInfo } from '@playwright/test'
import { generateReport } from '../given/generated-reports.ts'
import { checkIntegrity, makeNewer } from './given/corpus-file.ts'
import { openDesk } from './given/desk.ts'
import { expect, test } from './given/journey.ts'
import { pagesOf } from './pages/workbench-pages.ts'

test('bad files end as one line each with their reason; the others come in', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  const work = join(desk.dataFolder, 'work')
  const path = (name: string) => join(work, name)
  await mkdir(work)
  await writeFile(path('good-one.txt'), generateReport(1, 600))
  await writeFile(path('good-two.md'), `# 青砚县夜巡纪要\n\n${generateReport(2, 400)}`)
  await writeFile(
    path('picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 1, 0]),
  )
  await writeFile(path('nothing.txt'), '')
  await writeFile(path('vanishing.txt'), generateReport(3, 600))

  await start.createCorpus(path('bad.duizhao'))
  const names = ['good-one.txt', 'good-two.md', 'nothing.txt', 'picture.txt', 'vanishing.txt']
  await library.startImport(names.map(path), () => rm(path('vanishing.txt')))
  await library.expectImported(names.length)

  await expect(library.outcome('picture.txt')).toContainText('不是文本文件')
  await expect(library.outcome('nothing.txt')).toContainText('文件是空的')
  await expect(library.outcome('vanishing.txt')).toContainText('文件不存在')
  await expect(library.importPanel).toContainText('导入 2')
  await expect(library.importPanel).toContainText('失败 3')
  await frame.expectCounts({ reports: 2, tags: 0 })
  expect((await library.rows()).map(({ file }) => file).toSorted()).toEqual(['good-one.txt', 'good-two.md'])
})

test('a folder that cannot be read, named at the start, is told; the file beside it comes in', async ({ desk }, testInfo) => {
  const work = join(desk.dataFolder, 'work')
  await mkdir(work)
  const good = join(work, 'good.txt')
  await writeFile(good, generateReport(4, 600))
  const locked = await givenUnreadableFolder(work, testInfo)

  await desk.reopen([good, locked])
  const { frame, library } = pagesOf(desk)
  await library.expectImported(2)
  await expect(library.outcome(locked)).toContainText(/无法读取|文件不存在/)
  await expect(library.outcome(good)).toContainText('已导入')
  await frame.expectCounts({ reports: 1, tags: 0 })
  await chmod(locked, 0o700).catch((error: NodeJS.ErrnoException) => expect(error.code).toBe('ENOENT'))
})

test('a file that is no corpus, and a damaged one, are refused and left as they are', async ({ desk }) => {
  const { start } = pagesOf(desk)
  const work = join(desk.dataFolder, 'work')
  await mkdir(work)
  const rubbish = join(work, 'rubbish.duizhao')
  await writeFile(rubbish, '这不是数据库'.repeat(400))
  const damaged = join(work, 'damaged.duizhao')
  await start.createCorpus(damaged)
  await desk.reopen()
  const whole = await readFile(damaged)
  await writeFile(damaged, Buffer.concat([whole.subarray(0, 4096), Buffer.alloc(whole.length - 4096, 0xa5)]))

  for (const [path, message] of [
    [rubbish, '这不是对照的语料库'],
    [damaged, '语料库已损坏，可从备份恢复'],
  ] as const) {
    const before = await readFile(path)
    await start.askToOpen(path)
    await expect(start.failure).toContainText(message)
    await expect(start.failure).toContainText(path)
    expect((await readFile(path)).equals(before)).toBe(true)
  }
})

test('a corpus of a newer version is refused and not touched', async ({ desk }) => {
  const { start } = pagesOf(desk)
  const work = join(desk.dataFolder, 'work')
  await mkdir(work)
  const corpus = join(work, 'newer.duizhao')
  await start.createCorpus(corpus)
  await desk.reopen()
  makeNewer(corpus)
  const before = await readFile(corpus)
  await start.askToOpen(corpus)
  await expect(start.failure).toContainText('这个语料库由更新版本的对照创建')
  expect((await readFile(corpus)).equals(before)).toBe(true)
})

test('a second instance is told who has the corpus, and takes it over when the first one is gone', async ({ desk, hostKind }) => {
  const { frame, start, library } = pagesOf(desk)
  const work = join(desk.dataFolder, 'work')
  await mkdir(work)
  const corpus = join(work, 'shared.duizhao')
  const good = join(work, 'good.txt')
  await writeFile(good, generateReport(5, 600))
  await start.createCorpus(corpus)

  const second = await openDesk(hostKind)
  try {
    const secondStart = pagesOf(second).start
    await secondStart.askToOpen(corpus)
    await expect(secondStart.failure).toContainText('语料库正被使用')
    await expect(secondStart.failure).toContainText(/\d+/)

    await library.importFiles([good])
    await frame.expectCounts({ reports: 1, tags: 0 })
    await desk.kill()
    await secondStart.askToOpen(corpus)
    await pagesOf(second).frame.expectCounts({ reports: 1, tags: 0 })
    expect(checkIntegrity(corpus)).toBe('ok')
  } finally {
    await second.close()
  }
})

/** A folder without rights; for root, whom rights do not bind, a link to a folder that is gone, and the test says so. */
async function givenUnreadableFolder(work: string, testInfo: TestInfo): Promise<string> {
  const locked = join(work, 'locked')
  if (process.getuid?.() !== 0) {
    await mkdir(locked, { mode: 0o000 })
    return locked
  }
  const description = 'running as root, whom rights do not bind: the unreadable folder is a link to a folder that is gone'
  testInfo.annotations.push({ type: 'root', description })
  process.stdout.write(`  ${description}\n`)
  await symlink(join(work, 'gone'), locked, 'dir')
  return locked
}
