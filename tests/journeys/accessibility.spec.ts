import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { Desk } from './given/desk.ts'
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

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>

async function expectReaderAccessible(desk: Desk): Promise<void> {
  const { library, reader } = pagesOf(desk)
  await library.openByKeyboard(0)
  await reader.press('Control+Home')
  await reader.press('Tab')
  await expect(reader.focusedTag).toBeVisible()
  await expectAccessible(desk.page, 'reader')
}

/** Fails with what axe finds serious or critical in the light, and of contrast in the dark: which rule, in which elements. */
async function expectAccessible(page: Page, screen: string): Promise<void> {
  const axe = () => new AxeBuilder({ page }).setLegacyMode(true)
  expect.soft(seriousFaults(await axe().analyze()), screen).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect.soft(seriousFaults(await axe().withRules(['color-contrast']).analyze()), `${screen}, dark`).toEqual([])
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
}

function seriousFaults({ violations }: AxeResults) {
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => ({
      id,
      help,
      count: nodes.length,
      first: nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`),
    }))
}
