import type { Desk } from './given/desk.ts'
import { expectAccessible } from './given/expect-accessible.ts'
import { expect, test } from './given/journey.ts'
import { pagesOf } from './pages/workbench-pages.ts'

test('no screen has serious faults of accessibility, and dark has contrast enough', async ({ desk }) => {
  test.setTimeout(180_000)
  const { page } = desk
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const { frame, start, library, compare, brief } = pagesOf(desk)
  await expectAccessible(page, 'start screen')
  await start.openSample()
  await frame.expectIdle()

  await library.table.focus()
  await page.keyboard.press('Home')
  await expect(library.screen.getByRole('heading', { level: 2 }).first()).toBeVisible()
  await expectAccessible(page, 'library')
  await expectReaderAccessible(desk)

  await frame.goTo('codebook')
  await expectAccessible(page, 'codebook')

  await frame.goTo('compare')
  await compare.grid.locator('.compare-cell[data-presence=stated]').first().click()
  await expect(compare.passages.first()).toBeVisible()
  await expectAccessible(page, 'compare')

  await frame.goTo('brief')
  await brief.screen.getByRole('button', { name: '新建简报' }).first().click()
  await expectAccessible(page, 'brief, choosing')
  await brief.screen.getByRole('button', { name: '生成简报' }).click()
  await expect(brief.citations.first()).toBeVisible()
  await brief.sentences.nth(3).click()
  await expectAccessible(page, 'brief')

  await frame.goTo('exchange')
  await expectAccessible(page, 'exchange')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('option').first()).toBeVisible()
  await expectAccessible(page, 'palette')
})

async function expectReaderAccessible(desk: Desk): Promise<void> {
  const { library, reader } = pagesOf(desk)
  await library.openByKeyboard(0)
  await reader.press('Control+Home')
  await reader.press('Tab')
  await expect(reader.focusedTag).toBeVisible()
  await expectAccessible(desk.page, 'reader')
}
