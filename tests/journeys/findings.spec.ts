import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from './given/journey.ts'
import { pagesOf } from './pages/workbench-pages.ts'

test('what intake found is corrected, removed, added and taken back in the reader', async ({ desk }) => {
  const { frame, start, reader } = pagesOf(desk)
  const { page } = desk
  const { keyboard } = page
  await start.openSample()
  await frame.runFromPalette('云泽县“五个一线”工作法')
  await expect(reader.text).toBeVisible()

  await test.step('a figure is corrected by the keyboard; the value wants plain digits', async () => {
    await reader.press('Control+Home')
    await reader.press('j')
    for (let press = 0; press < 12 && (await reader.card.getByText('群众1.26万人').count()) === 0; press += 1)
      await reader.press('.')
    await expect(reader.card).toContainText('群众1.26万人')
    await expect(reader.text).toBeFocused()
    await reader.press('Enter')
    const value = reader.card.getByRole('textbox', { name: '数值' })
    await expect(value).toBeFocused()
    await keyboard.insertText('1.5万')
    await expect(reader.card).toContainText('请只写数字：15000')
    await value.fill('15000')
    await keyboard.press('Enter')
    await expect(frame.message).toContainText('数字已修改')
    await expect(reader.card).toBeHidden()
    await expect(reader.text).toBeFocused()
    await expect(reader.figuresHere.last()).toContainText('15,000 人')
    await frame.undo()
    await expect(reader.figuresHere.last()).toContainText('12,600 人')
    await frame.redo()
    await expect(reader.figuresHere.last()).toContainText('15,000 人')
  })

  await test.step('one is removed and comes back', async () => {
    await expect(reader.figuresHere).toHaveCount(3)
    await reader.figuresHere.first().press('Enter')
    await reader.card.getByRole('button', { name: '删除' }).press('Enter')
    await expect(frame.message).toContainText('已删除数字')
    await expect(reader.figuresHere).toHaveCount(2)
    await frame.undo()
    await expect(reader.figuresHere).toHaveCount(3)
  })

  await test.step('one is added from a selection, with its number filled in; Escape loses nothing', async () => {
    await reader.select('三轮强降雨')
    await reader.press('#')
    const noun = reader.card.getByRole('textbox', { name: '所指' })
    await expect(reader.card.getByRole('textbox', { name: '数值' })).toHaveValue('3')
    await noun.fill('强降雨')
    await noun.press('Escape')
    await expect(reader.card).toBeHidden()
    await reader.press('#')
    await expect(noun).toHaveValue('强降雨')
    await noun.press('Enter')
    await expect(frame.message).toContainText('已记为数字：三轮强降雨')
    await expect(reader.figuresHere).toHaveCount(4)
    await frame.undo()
    await expect(reader.figuresHere).toHaveCount(3)
    await frame.redo()
    await expect(reader.figuresHere).toHaveCount(4)
  })

  await test.step('a work model is added from a selection and renamed', async () => {
    await reader.select('堤防零溃口')
    await reader.press('@')
    await reader.card.getByRole('button', { name: '添加' }).press('Enter')
    const listed = reader.screen.getByRole('region', { name: /^工作法/ }).getByRole('button', { name: /堤防零/ })
    await listed.press('Enter')
    await reader.card.getByRole('textbox', { name: '名称' }).fill('堤防零溃口法')
    await keyboard.press('Enter')
    await expect(frame.message).toContainText('工作法已改名')
    await expect(listed).toContainText('堤防零溃口法')
  })

  await test.step('a line taken for the web page’s is restored with one click', async () => {
    // The way to the very beginning has unfolded it.
    await reader.press('Control+Home')
    await expect(reader.block('boilerplate', '您所在的位置')).toBeVisible()
    await reader.screen.getByRole('button', { name: '恢复为正文' }).first().click()
    await expect(reader.block('paragraph', '您所在的位置')).toBeVisible()
    await frame.undo()
    await expect(reader.block('boilerplate', '您所在的位置')).toBeVisible()
  })

  await test.step('a paragraph becomes a heading of the outline, and a place can be cited', async () => {
    const entries = reader.screen.getByRole('navigation', { name: '提纲' }).getByRole('button')
    const before = await entries.count()
    await reader.select('先后遭遇三轮强降雨')
    await expect(reader.place).toContainText('第1段')
    await reader.press('Alt+c')
    await expect(frame.message).toContainText('已复制引文及出处：先后遭遇三轮强降雨')
    await reader.press('Alt+h')
    await expect(entries).toHaveCount(before + 1)
    await entries.first().focus()
    await keyboard.press('ArrowDown')
    await expect(entries.nth(1)).toBeFocused()
    await frame.undo()
    await expect(entries).toHaveCount(before)
  })

  await test.step('inside a tag a click is the tag’s, and Enter the figure’s', async () => {
    await reader.click('27名县级领导')
    await expect(reader.focusedTag.first()).toBeVisible()
    await expect(reader.card).toBeHidden()
    await reader.press('Enter')
    await expect(reader.card).toContainText('27名县级领导')
    await keyboard.press('Escape')
    await expect(reader.text).toBeFocused()
  })

  await test.step('the date leads to where it was found, and the document number is said', async () => {
    await reader.about.getByRole('button', { name: '到原处：日期' }).click()
    const flash = reader.screen.locator('.reader-flash')
    await expect(flash).toHaveCount(1)
    expect(await flash.evaluate(wordsUnder)).toBe('2023-07-28')
    await reader.about.getByRole('textbox', { name: '发文字号' }).fill('云防〔2023〕9号')
    await keyboard.press('Enter')
    await expect(frame.message).toContainText('已修改发文字号')
    await expect(reader.about).toContainText('云防〔2023〕9号已修改')
  })

  await test.step('read again, the edits stay', async () => {
    await reader.press('Alt+o')
    await expect(reader.original).toContainText('您所在的位置')
    await reader.original.getByRole('button', { name: '重新读取' }).click()
    await expect(frame.message).toContainText('已重新读取')
    await keyboard.press('Alt+o')
    await expect(reader.original).toBeHidden()
    await expect(reader.about.getByRole('textbox', { name: '发文字号' })).toHaveValue('云防〔2023〕9号')
    await reader.select('三轮强降雨')
    await expect(reader.figuresHere).toHaveCount(4)
    await expect(reader.figuresHere.last()).toContainText('15,000 人')
  })
})

test('the cards and the panel about the report have no serious faults of accessibility', async ({ desk }) => {
  const { frame, start, reader } = pagesOf(desk)
  const { page } = desk
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await start.openSample()
  await frame.runFromPalette('云泽县“五个一线”工作法')
  await reader.press('Control+Home')
  await reader.press('j')
  await reader.press('.')
  await reader.press('Enter')
  await expect(reader.card.getByRole('textbox', { name: '数值' })).toBeFocused()
  await reader.press('Alt+o')
  await expect(reader.original).toContainText('您所在的位置')
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('[data-stage=reader]').analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    expect
      .soft(
        serious.map(({ id, nodes }) => ({ id, first: nodes.slice(0, 3).map(({ html }) => html) })),
        colorScheme,
      )
      .toEqual([])
  }
})

/** The text that a mark lies over; runs in the page. */
function wordsUnder(mark: Element): string {
  const { left, right, top, bottom } = mark.getBoundingClientRect()
  const middle = (top + bottom) / 2
  const from = document.caretPositionFromPoint(left + 1, middle)
  const to = document.caretPositionFromPoint(right - 1, middle)
  if (from === null || to === null) return ''
  const range = document.createRange()
  range.setStart(from.offsetNode, from.offset)
  range.setEnd(to.offsetNode, to.offset)
  return range.toString()
}
