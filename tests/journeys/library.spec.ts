import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './given/expect-accessible.ts'
import { expect, test } from './given/journey.ts'
import { pickPaths } from './pages/picking.ts'
import { pagesOf } from './pages/workbench-pages.ts'

test('facets narrow the library, their counts follow, and each condition is taken away again', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.expectIdle()
  const all = (await library.rows()).length

  await test.step('a value is ticked: rows, chips and the other facets follow', async () => {
    const read = library.facetValue('状态', '已读')
    const count = await library.countOf(read)
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(all)
    await read.click()
    await library.expectListed(count)
    await expect(library.chips).toHaveText(['状态：已读'])
    await expect(library.facetValue('状态', '未读')).toBeVisible()
    await expect.poll(() => library.sumOf('日期')).toBe(count)
  })

  await test.step('a month of the histogram narrows further; a tree opens', async () => {
    const bar = library.facets.getByRole('toolbar', { name: '各月篇数' }).getByRole('button', { name: /^2023-08：/ })
    const count = Number(/：(\d+)/.exec((await bar.getAttribute('aria-label')) ?? '')?.[1])
    await bar.click()
    await library.expectListed(count)
    const year = library.facetValue('日期', '2023 年')
    await year.getByRole('button').first().click()
    await expect(library.facetValue('日期', '8 月')).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('what is typed narrows with the facets; a query that cannot be read says why and leaves the rows', async () => {
    await page.keyboard.press('Control+f')
    await page.keyboard.insertText('防汛')
    await expect(library.screen.getByRole('button', { name: '逐行查看' })).toBeVisible()
    const rows = await library.settledRows()
    await page.keyboard.insertText(' AND (')
    await expect(library.search).toHaveAttribute('aria-invalid', 'true')
    await expect(library.screen.getByText(/括号没有闭合/)).toBeVisible()
    expect(await library.rows()).toEqual(rows)
    await page.keyboard.press('Escape')
    await expect(library.search).toHaveValue('')
  })

  await test.step('chips go one by one and all at once', async () => {
    await expect(library.chips).toHaveCount(2)
    await library.chips.first().getByRole('button').click()
    await expect(library.chips).toHaveCount(1)
    await library.screen.getByRole('button', { name: '全部清除' }).click()
    await library.expectListed(all)
  })

  await test.step('nothing meets the conditions: it says so, with the way out', async () => {
    await library.search.fill('不见于任何报告的词')
    await expect(library.screen.getByText('没有符合条件的报告')).toBeVisible()
    await library.screen.getByRole('button', { name: '清除全部条件' }).click()
    await library.expectListed(all)
  })

  await test.step('the same words as lines', async () => {
    await library.search.fill('防汛')
    await library.screen.getByRole('button', { name: '逐行查看' }).click()
    await expect(page.locator('[data-stage=search]')).toBeVisible()
  })
})

test('columns are chosen, moved, resized and sorted by; a view brings them back', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.expectIdle()
  await library.rows()
  const first = await library.heads()
  await library.chooseColumns(['发布单位', '格式', '字数'])
  await expect.poll(() => library.heads()).toEqual(['标题', '地方', '日期', '发布单位', '标注', '状态', '格式'])

  await test.step('by the keyboard on the heads', async () => {
    await library.head('格式').focus()
    await page.keyboard.press('Alt+ArrowLeft')
    await expect.poll(() => library.heads()).toEqual(['标题', '地方', '日期', '发布单位', '标注', '格式', '状态'])
    await expect(library.head('格式')).toBeFocused()
    const width = await library.widthOf('格式')
    await page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => library.widthOf('格式')).toBe(width + 16)
    await page.keyboard.press('Enter')
    await expect(library.columnHead('格式')).toHaveAttribute('aria-sort', 'ascending')
  })

  await test.step('by the pointer', async () => {
    await library.drag(library.head('状态'), library.head('地方'), -30)
    await expect.poll(() => library.heads()).toEqual(['标题', '状态', '地方', '日期', '发布单位', '标注', '格式'])
    const width = await library.widthOf('地方')
    await library.drawEdge('地方', 40)
    await expect.poll(() => library.widthOf('地方')).toBe(width + 40)
    await library.head('日期').click()
    await expect(library.columnHead('日期')).toHaveAttribute('aria-sort', 'descending')
    await expect(async () => {
      const dates = await library.cells('date')
      expect(dates.length).toBeGreaterThan(1)
      expect(dates).toEqual(dates.toSorted().toReversed())
    }).toPass()
  })

  await test.step('kept as a view, opened again, and remembered when the window is drawn anew', async () => {
    const read = library.facetValue('状态', '已读')
    const count = await library.countOf(read)
    await read.click()
    await library.expectListed(count)
    await expect(library.chips).toHaveCount(1)
    const rows = await library.rows()
    await library.saveView('核对日期')
    await expect(frame.message).toContainText('已保存视图“核对日期”')
    await library.openView('默认视图')
    await expect(library.chips).toHaveCount(0)
    await expect.poll(() => library.heads()).toEqual(first)
    await library.openView('核对日期')
    await expect.poll(() => library.heads()).toEqual(['标题', '状态', '地方', '日期', '发布单位', '标注', '格式'])
    await expect.poll(() => library.rows()).toEqual(rows)
    await page.reload()
    await library.rows()
    expect(await library.heads()).toEqual(['标题', '状态', '地方', '日期', '发布单位', '标注', '格式'])
  })
})

test('many reports are put into a set and corrected in one deed, and that is undone', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.expectIdle()
  const all = (await library.rows()).length
  await library.table.focus()
  await page.keyboard.press('Control+a')
  await expect(library.inspector.getByRole('heading', { name: `选中 ${all} 篇报告` })).toBeVisible()

  await test.step('into a new set', async () => {
    await library.inspector.getByRole('button', { name: '放入集合' }).click()
    await page.keyboard.insertText('汛期样本')
    await expect(page.getByRole('option', { name: '新建集合“汛期样本”' })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(frame.message).toContainText(`已新建集合“汛期样本”，放入 ${all} 篇`)
    await expect(library.facetValue('集合', '汛期样本')).toContainText(String(all))
  })

  await test.step('only what is filled in changes', async () => {
    await expect(library.inspector.getByRole('textbox', { name: '日期' })).toHaveAttribute('placeholder', '（多个值）')
    const dates = await library.cells('date')
    await library.inspector.getByRole('textbox', { name: '发布单位' }).fill('梧江省应急厅')
    await library.inspector.getByRole('button', { name: `应用到 ${all} 篇` }).click()
    await expect(frame.message).toContainText(`已修改 ${all} 篇报告的发布单位`)
    await expect(library.inspector.getByRole('textbox', { name: '发布单位' })).toHaveAttribute('placeholder', '梧江省应急厅')
    expect(await library.cells('date')).toEqual(dates)
    await frame.undo()
    await expect(library.inspector.getByRole('textbox', { name: '发布单位' })).toHaveAttribute('placeholder', '（多个值）')
  })

  await test.step('out of the set, which is renamed and deleted', async () => {
    await library.table.locator('.table-row').first().click()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: '移出集合…' }).click()
    await page.getByRole('option', { name: /^汛期样本/ }).click()
    await expect(frame.message).toContainText('已将 1 篇报告移出“汛期样本”')
    await library.sectionMenu('集合', '管理集合…')
    const dialog = page.getByRole('dialog', { name: '管理集合' })
    await dialog.getByRole('textbox', { name: '集合“汛期样本”的名称' }).fill('汛期')
    await page.keyboard.press('Enter')
    await expect(frame.message).toContainText('集合已改名为“汛期”')
    await dialog.getByRole('button', { name: '删除集合“汛期”' }).click()
    await expect(frame.message).toContainText('已删除集合“汛期”')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await frame.undo()
    await expect(library.facetValue('集合', '汛期')).toContainText(String(all - 1))
  })
})

test('attributes come in from a table by the file name; rows without a report are told', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.expectIdle()
  const [one, two] = await library.rows()
  const table = join(desk.dataFolder, '县情.csv')
  const rows = [`${one?.file ?? ''},是,12.5`, `${two?.file ?? ''},否,8`, '没有这篇.txt,是,3']
  await writeFile(table, `﻿文件,是否试点,常住人口（万）\n${rows.join('\n')}\n`)

  const dialog = page.getByRole('dialog', { name: '从表格导入属性' })
  await test.step('the table is looked at first', async () => {
    await pickPaths(desk, () => library.facets.getByRole('button', { name: '从表格导入…' }).click(), [table])
    await expect(dialog).toContainText('2 / 3 行能对上一篇报告')
    await dialog.getByRole('button', { name: '导入 2 列' }).click()
    await expect(dialog).toContainText('3 行中 2 行对上了报告，写入 4 个值')
    await expect(dialog.getByRole('row', { name: /没有这篇\.txt 找不到报告/ })).toBeVisible()
    await dialog.getByRole('button', { name: '关闭' }).last().click()
  })

  await test.step('they are facets, columns and fields', async () => {
    await library.openFacet('是否试点')
    await library.facetValue('是否试点', '是').click()
    await library.expectListed(1)
    await library.chooseColumns(['常住人口（万）'])
    await expect(library.table.locator('.table-row').first()).toContainText('12.5')
    await library.table.locator('.table-row').first().click()
    const field = library.inspector.getByRole('textbox', { name: '常住人口（万）' })
    await expect(field).toHaveValue('12.5')
    await field.fill('很多')
    await expect(library.inspector.getByText('请写成数字')).toBeVisible()
    await field.fill('13')
    await page.keyboard.press('Enter')
    await expect(frame.message).toContainText('已将“常住人口（万）”设为“13”')
    await expect(library.table.locator('.table-row').first()).toContainText('13')
  })
})

test('the card of a report leads to its tags, headings and figures', async ({ desk }) => {
  const { frame, start, library, reader } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.expectIdle()
  await library.table.locator('.table-row').first().click()
  const strip = library.inspector.getByRole('toolbar', { name: '全文标注分布，从头到尾' })
  await strip.getByRole('button').nth(2).hover()
  await expect(library.inspector.locator('.portrait-said')).toContainText(/，全文 \d/)
  await library.inspector.getByRole('region', { name: '提纲' }).getByRole('button').nth(1).click()
  await expect(reader.text).toBeVisible()
  await page.keyboard.press('Control+1')
  await strip.getByRole('button').first().click()
  await expect(reader.text).toBeVisible()
})

test.describe('in English', () => {
  test.use({ deskOptions: { locale: 'en-US' } })

  test('by the keyboard alone: find, narrow, select, put into a set, keep a view', async ({ desk }) => {
    const { page } = desk
    const { keyboard } = page
    await page.getByRole('button', { name: /^Open the sample corpus/ }).press('Enter')
    const grid = page.getByRole('grid', { name: 'Reports' })
    await expect(page.getByRole('contentinfo')).toContainText(/[1-9]\d* tags/)
    await expect(grid.locator('.table-row').first()).toBeVisible()
    const message = page.locator('.shell-message-text')

    await test.step('the search box leads to the table', async () => {
      await keyboard.press('Control+f')
      await keyboard.insertText('防汛')
      await keyboard.press('ArrowDown')
      await expect(grid).toBeFocused()
    })

    await test.step('a facet is ticked', async () => {
      const fold = page.getByRole('complementary', { name: 'Filter' }).getByRole('button', { name: 'Status' })
      await fold.focus()
      await keyboard.press('Tab')
      const first = page.getByRole('treegrid', { name: 'Status' }).getByRole('row').first()
      await expect(first).toBeFocused()
      await keyboard.press('Space')
      await expect(first).toHaveAttribute('aria-selected', 'true')
      await expect(page.getByRole('grid', { name: 'Conditions' }).getByRole('row')).toHaveText(['Status: Read'])
    })

    await test.step('all that is listed goes into a set', async () => {
      await grid.focus()
      await keyboard.press('Control+a')
      await expect(page.getByText(/reports, [1-9]\d* selected/)).toBeVisible()
      await keyboard.press('s')
      await expect(page.getByRole('combobox', { name: /^Into which set/ })).toBeFocused()
      await keyboard.insertText('Flood season')
      await keyboard.press('Enter')
      await expect(message).toContainText(/Set “Flood season” made with \d+ reports/)
      await expect(page.getByRole('treegrid', { name: 'Set' }).getByRole('row', { name: /^Flood season/ })).toBeVisible()
    })

    await test.step('the view is kept and opened from the palette', async () => {
      await keyboard.press('Control+k')
      await keyboard.insertText('Save the present view')
      await keyboard.press('Enter')
      await expect(page.getByRole('textbox', { name: 'Name of the view' })).toBeFocused()
      await keyboard.insertText('Read floods')
      await keyboard.press('Enter')
      await expect(message).toContainText('View “Read floods” saved')
      await keyboard.press('Control+k')
      await keyboard.insertText('Default view')
      await keyboard.press('Enter')
      await expect(page.getByRole('grid', { name: 'Conditions' })).toHaveCount(0)
      await keyboard.press('Control+k')
      await keyboard.insertText('Open the view: Read floods')
      await expect(page.getByRole('option').first()).toContainText('Open the view: Read floods')
      await keyboard.press('Enter')
      await expect(page.getByRole('grid', { name: 'Conditions' }).getByRole('row')).toHaveText(['Status: Read'])
    })
  })
})

test('the library and its dialogs have no serious faults of accessibility', async ({ desk }) => {
  test.setTimeout(180_000)
  const { frame, start, library } = pagesOf(desk)
  const { page } = desk
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  await start.openSample()
  await frame.expectIdle()
  await library.openFacet('举措类别')
  await library.facetValue('状态', '已读').click()
  await library.search.fill('防汛 AND (')
  await expect(library.search).toHaveAttribute('aria-invalid', 'true')
  await library.table.locator('.table-row').first().click()
  await expect(library.inspector.getByRole('toolbar')).toBeVisible()
  await expectAccessible(page, 'library, narrowed, with the card of a report')
  await library.search.fill('')
  await library.table.focus()
  await page.keyboard.press('Control+a')
  await expect(library.inspector.getByRole('button', { name: /^应用到/ })).toBeVisible()
  await expectAccessible(page, 'bulk edit')
  await frame.runFromPalette('管理属性')
  await page.getByRole('textbox', { name: '属性名称' }).fill('试点')
  await page.keyboard.press('Enter')
  await expectAccessible(page, 'attributes')
  await page.keyboard.press('Escape')
  await library.sectionMenu('集合', '新建集合…')
  await expectAccessible(page, 'sets')
})
