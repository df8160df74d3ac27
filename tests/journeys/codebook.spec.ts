import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readCorpusRows, readStoredTags } from './given/corpus-file.ts'
import type { Desk } from './given/desk.ts'
import { expect, test } from './given/journey.ts'
import { pagesOf } from './pages/workbench-pages.ts'

test('a category is added, renamed, nested, archived; one is deleted with its tags moved; all is undone', async ({ desk }) => {
  const { frame, start, codebook } = pagesOf(desk)
  await start.openSample()
  const corpus = openCorpusOf(desk)
  const before = readCorpusRows(corpus)
  await frame.goTo('codebook')
  const deeds = { count: 0 }

  await test.step('add, rename, nest', async () => {
    await codebook.add('夜间巡护')
    await codebook.rename('夜间联防')
    await codebook.row('夜间联防').focus()
    await desk.page.keyboard.press('Alt+ArrowRight')
    await expect(codebook.row('夜间联防')).toHaveAttribute('aria-level', '2')
    deeds.count += 3
  })

  await test.step('archive', async () => {
    await codebook.screen.getByRole('article').getByRole('button', { name: '归档', exact: true }).click()
    await expect(codebook.row('夜间联防')).toContainText('已归档')
    await codebook.choose('领导指挥')
    await expect(codebook.row('夜间联防')).toHaveCount(0)
    await codebook.screen.getByText('显示已归档的类目').click()
    await expect(codebook.row('夜间联防')).toBeVisible()
    deeds.count += 1
  })

  await test.step('delete, with what becomes of its tags said before', async () => {
    const count = (category: string) => readStoredTags(corpus).filter((tag) => tag.category === category).length
    const [moved, own] = [count('领导指挥'), count('监督问责')]
    expect(moved).toBeGreaterThan(0)
    await codebook.choose('领导指挥')
    await codebook.deleteMovingTagsTo('监督问责')
    await expect(codebook.row('领导指挥')).toHaveCount(0)
    await expect.poll(() => count('监督问责')).toBe(moved + own)
    await expect(codebook.row('监督问责').locator('.codebook-count')).toHaveText(String(moved + own))
    deeds.count += 1
  })

  await test.step('undo all', async () => {
    for (let step = 0; step < deeds.count; step += 1) await frame.undo()
    expect(readCorpusRows(corpus)).toEqual(before)
    await expect(codebook.row('领导指挥')).toBeVisible()
    await expect(codebook.row('夜间联防')).toHaveCount(0)
  })
})

/** The one corpus file below the desk's data folder: the copy of the sample. */
function openCorpusOf(desk: Desk): string {
  const names = readdirSync(desk.dataFolder, { recursive: true, encoding: 'utf8' })
  const found = names.find((name) => name.endsWith('.duizhao') && !name.includes('backup'))
  if (found === undefined) throw new Error('there is no corpus file')
  return join(desk.dataFolder, found)
}
