import type { Page } from '@playwright/test'
import { expect, test } from './given/journey.ts'
import { pagesOf } from './pages/workbench-pages.ts'

test('the sample corpus opens from the start screen, with reports, tags and passages to look at', async ({ desk }) => {
  const { frame, start, library, compare, reader } = pagesOf(desk)
  await expect(start.recent).toContainText('打开过的语料库会列在这里。')
  await start.openSample()
  const rows = await library.rows()
  expect(rows.length).toBeGreaterThanOrEqual(6)
  await frame.goTo('compare')
  const total = await compare.total()
  expect(total).toBeGreaterThan(20)
  const cell = compare.grid.locator('.compare-cell[data-presence=stated]').first()
  const count = Number(await cell.innerText())
  await cell.click()
  await expect(compare.passages).toHaveCount(count)
  const quote = await compare.passages.first().locator('.passage-quote').innerText()
  await compare.openPassage(0)
  await expect(reader.focusedTag).toBeVisible()
  await expect.poll(async () => await reader.selection()).toBe(quote)
})

test('language and theme change at once, also in what is open, and last', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  await start.openSample()
  const { page } = desk
  const rows = await library.rows()
  await page.getByRole('button', { name: 'EN Switch to English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('navigation', { name: 'Stages' }).getByRole('button', { name: 'Codebook' })).toBeVisible()
  await expect(library.screen.getByRole('columnheader', { name: /Title/ })).toBeVisible()
  await expect(frame.status).toContainText(`${rows.length} reports`)
  // Failures of the core come in the language of the window too.
  await page.getByRole('button', { name: '中 切换到中文' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', /^zh/)
  await expect(frame.status).toContainText(`${rows.length} 篇报告`)

  const light = await brightness(page)
  await page.getByRole('button', { name: '外观' }).click()
  await page
    .getByRole('menuitemradio', { name: '深色' })
    .or(page.getByRole('menuitem', { name: '深色' }))
    .click()
  await expect.poll(() => brightness(page)).toBeLessThan(0.25)
  expect(light).toBeGreaterThan(0.8)
  // A true dark grey, never pure black.
  expect(await brightness(page)).toBeGreaterThan(0.02)
  await page.reload()
  await expect.poll(() => brightness(page)).toBeLessThan(0.25)
  await page.getByRole('button', { name: '外观' }).click()
  await page
    .getByRole('menuitemradio', { name: '浅色' })
    .or(page.getByRole('menuitem', { name: '浅色' }))
    .click()
  await expect.poll(() => brightness(page)).toBeGreaterThan(0.8)
})

test('the window follows a dark system from the start', async ({ desk }) => {
  await desk.page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => brightness(desk.page)).toBeLessThan(0.25)
  await desk.page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(() => brightness(desk.page)).toBeGreaterThan(0.8)
})

/** How bright the window's ground is, from 0 to 1, as it is painted. */
async function brightness(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')
    if (canvas === null) throw new Error('no canvas')
    canvas.fillStyle = getComputedStyle(document.body).backgroundColor
    canvas.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data
    return (red + green + blue) / 3 / 255
  })
}
