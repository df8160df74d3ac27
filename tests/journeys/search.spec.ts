import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expectAccessible } from './given/expect-accessible.ts'
import { expect, test } from './given/journey.ts'
import { pickSavePath } from './pages/picking.ts'
import { pagesOf } from './pages/workbench-pages.ts'

test('one query finds both scripts, is kept by name and run again', async ({ desk }) => {
  const { frame, start, search } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.goTo('search')
  await expect(search.box).toBeFocused()

  await test.step('script makes no difference, unless it is to', async () => {
    await search.lookFor('防汛救灾')
    await expect(search.count).toContainText('2 篇报告')
    const inHant = search.lines.locator('.line-right:lang(zh-Hant) mark')
    await expect(inHant.first()).toHaveText('防汛救災')
    await search.screen.getByRole('button', { name: /^精确/ }).click()
    await expect(search.count).toContainText('1 篇报告')
    await expect(inHant).toHaveCount(0)
    await search.screen.getByRole('button', { name: /^精确/ }).click()
    await expect(search.count).toContainText('2 篇报告')
  })

  const hits = /^(\d+) 处/.exec(await search.count.innerText())?.[1] ?? ''
  await test.step('saved, it stands in the list with its hits', async () => {
    await page.keyboard.press('Control+s')
    const dialog = page.getByRole('dialog', { name: '保存这次检索' })
    await dialog.getByRole('textbox', { name: '名称' }).fill('两地防汛')
    await page.keyboard.press('Enter')
    await expect(frame.message).toHaveText('已保存检索“两地防汛”')
    await expect(search.saved.getByRole('button', { name: '两地防汛' }).first()).toContainText(hits)
  })

  await test.step('it runs again, is renamed and deleted, and the deletion undone', async () => {
    await search.lookFor('垃圾')
    await search.saved.getByRole('button', { name: '两地防汛' }).first().click()
    await expect(search.box).toHaveValue('防汛救灾')
    await expect(search.count).toContainText(`${hits} 处`)
    const act = async (name: string) => {
      await search.saved.getByRole('button', { name: /^对“/ }).click()
      await page.getByRole('menuitem', { name }).click()
    }
    await act('重命名…')
    await page.getByRole('dialog', { name: '重命名检索' }).getByRole('textbox').fill('防汛')
    await page.keyboard.press('Enter')
    await expect(search.saved.getByRole('button', { name: /^防汛/ })).toBeVisible()
    await act('删除')
    await expect(search.saved.getByRole('button')).toHaveCount(0)
    await frame.undo()
    await expect(search.saved.getByRole('button', { name: /^防汛/ })).toBeVisible()
  })
})

test('ticked lines are tagged in one step and stand so in the reader', async ({ desk }) => {
  const { frame, start, search, reader } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.expectIdle()
  await frame.goTo('search')
  await search.lookFor('群众')
  const tags = Number(/(\d+) 条标注/.exec(await frame.status.innerText())?.[1])

  await test.step('a group narrows the lines', async () => {
    const all = await search.count.innerText()
    const second = search.groups.getByRole('button').nth(2)
    await second.click()
    await expect(search.count).toContainText('1 篇报告')
    await expect(second).toHaveAttribute('aria-pressed', 'true')
    await second.click()
    await expect(search.count).toHaveText(all)
  })

  await test.step('three ticks, one category, one step to undo', async () => {
    await search.tick(3)
    await page.keyboard.press('Shift+Space')
    await expect(page.getByRole('combobox', { name: /^把选中的 3 行标为/ })).toBeFocused()
    await page.keyboard.type('wgbb')
    await page.keyboard.press('Enter')
    await expect(frame.message).toHaveText('已把 3 处标为“网格包保”')
    await expect(frame.status).toContainText(`${tags + 3} 条标注`)
    await expect(search.lines.first().locator('.line-tags')).toContainText('网格包保')
    await frame.undo()
    await expect(frame.status).toContainText(`${tags} 条标注`)
    await expect(search.lines.first().locator('.line-tags')).not.toContainText('网格包保')
  })

  await test.step('a letter tags as in the reader; what was tagged is not tagged twice', async () => {
    await search.grid.focus()
    await page.keyboard.press('g')
    await expect(frame.message).toContainText('已把 3 处标为')
    await page.keyboard.press('g')
    await expect(frame.message).toContainText('没有改动')
    await expect(frame.status).toContainText(`${tags + 3} 条标注`)
  })

  await test.step('Enter opens the place in the reader, Escape leads back to the line', async () => {
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(reader.text).toBeVisible()
    await expect.poll(() => reader.selection()).toBe('群众')
    await expect(reader.tagsHere.first()).toBeVisible()
    await expect(reader.text).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(search.grid).toBeFocused()
    await expect(search.lines.nth(1)).toHaveClass(/line-focused/)
    await expect(search.grid.locator('.line-ticked')).toHaveCount(3)
  })
})

test('a bad query is marked at its place, in the language and as a regular expression', async ({ desk }) => {
  const { frame, start, search } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.goTo('search')

  await test.step('the bracket without a partner', async () => {
    await search.box.fill('干部 (村 | 群众')
    await expect(search.problem).toContainText('括号没有配对')
    await expect(search.problemMark).toHaveText('(')
    await expect(search.lines).toHaveCount(0)
    await search.box.press('End')
    await page.keyboard.type(')')
    await expect(search.problem).toHaveCount(0)
    await expect(search.lines.first()).toBeVisible()
  })

  await test.step('a regular expression', async () => {
    await search.screen.getByRole('button', { name: '正则', exact: true }).click()
    await search.lookFor('\\d+(?:名|户)')
    await expect(search.lines.first().locator('mark')).toHaveText(/^\d+[名户]$/)
    await search.box.fill('(\\d+')
    await expect(search.problem).toContainText('括号没有闭合')
    await expect(search.problemMark).toHaveText('(')
  })

  await test.step('nothing found offers other ways', async () => {
    await search.screen.getByRole('button', { name: '运算符', exact: true }).click()
    await search.box.fill('火星 OR')
    await expect(search.problemMark).toHaveText('OR')
    await search.screen.getByRole('button', { name: '原样', exact: true }).click()
    await expect(search.screen.getByText('没有找到“火星 OR”')).toBeVisible()
  })

  await test.step('while an input method composes, nothing is looked for', async () => {
    await search.lookFor('干部')
    const counted = await search.count.innerText()
    await search.box.selectText()
    const tools = await page.context().newCDPSession(page)
    await tools.send('Input.imeSetComposition', { text: 'qun zhong', selectionStart: 9, selectionEnd: 9 })
    await expect(search.box).toHaveValue('qun zhong')
    await page.waitForTimeout(700)
    await expect(search.count).toHaveText(counted)
    await tools.send('Input.insertText', { text: '群众' })
    await expect(search.box).toHaveValue('群众')
    await expect(search.lines.first().locator('mark')).toHaveText('群众')
  })
})

test('from frequent terms to their concordance, and what sets two groups apart', async ({ desk }) => {
  const { frame, start, search } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.goTo('search')
  await search.showFrequency()
  const [, term = '', count = ''] = (await search.termRows.first().innerText()).split('\n')

  await test.step('the chart draws them', async () => {
    await expect(
      search.screen
        .getByRole('img', { name: /^柱形图/ })
        .locator('text')
        .filter({ hasText: term }),
    ).toBeVisible()
  })

  await test.step('a stopped word is no longer counted, until that is undone', async () => {
    await search.termRows.first().click()
    await page.keyboard.press('s')
    await expect(frame.message).toHaveText(`已停用“${term}”`)
    await expect(search.termRows.first()).not.toContainText(term)
    await frame.undo()
    await expect(search.termRows.first()).toContainText(term)
  })

  await test.step('the dictionary takes words by lines and gives them back', async () => {
    await page.keyboard.press('d')
    const dialog = page.getByRole('dialog', { name: '语料库的词典' })
    await dialog.getByRole('textbox', { name: /^加入/ }).fill('三声叫应\n五个一线')
    await dialog.getByRole('button', { name: '加入 2 个' }).click()
    await expect(dialog.getByRole('listitem')).toHaveText(['三声叫应', '五个一线'])
    await dialog.getByRole('button', { name: '删去“五个一线”' }).click()
    await expect(dialog.getByRole('listitem')).toHaveText(['三声叫应'])
    await expectAccessible(page, 'dictionary')
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })

  await test.step('Enter shows where it stands', async () => {
    await search.termRows.first().click()
    await page.keyboard.press('Enter')
    await expect(search.box).toHaveValue(term)
    await expect(search.count).toHaveText(/\d/)
    // The concordance also has what stands outside the body.
    expect(Number.parseInt(await search.count.innerText(), 10)).toBeGreaterThanOrEqual(Number(count))
  })

  await test.step('two years set against each other', async () => {
    await page.keyboard.press('Alt+3')
    const pick = async (group: RegExp, typed: string) => {
      await search.screen.getByRole('button', { name: group }).click()
      await page.keyboard.type(typed)
      await expect(page.getByRole('option').first()).toContainText(typed)
      await page.keyboard.press('Enter')
    }
    await pick(/^本组/, '2024')
    await pick(/^对比组/, '2023')
    await expect(search.screen.locator('.term-counts')).toContainText('本组 2 篇')
    await expect(search.screen.locator('.term-counts')).toContainText('对比组 4 篇')
    await expect(search.termRows.first()).toBeVisible()
    await expectAccessible(page, 'keyness')
  })
})

test('lines are narrowed down to some reports and written to a file', async ({ desk }) => {
  const { frame, start, search } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  await frame.goTo('search')
  await search.lookFor('干部')
  const all = await search.count.innerText()

  await test.step('by place', async () => {
    await search.screen.getByRole('button', { name: '限定范围…' }).click()
    const chooser = page.getByRole('dialog', { name: '限定范围' })
    await chooser.getByRole('searchbox', { name: '找地点' }).fill('云泽')
    await chooser.getByText('云泽县', { exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(search.count).toContainText('1 篇报告')
    await expect(search.screen.locator('.scope-chip')).toHaveText(/地点云泽县/)
    await expectAccessible(page, 'concordance')
  })

  await test.step('to a table', async () => {
    const path = join(desk.dataFolder, '干部.csv')
    const ask = async () => {
      await search.screen.getByRole('button', { name: '导出', exact: true }).click()
      await page.getByRole('menuitem', { name: /^CSV 表格/ }).click()
    }
    await pickSavePath(desk, ask, path)
    const hits = Number.parseInt(await search.count.innerText(), 10)
    await expect(frame.message).toContainText(`已导出 ${hits} 行`)
    const rows = (await readFile(path, 'utf8')).trim().split('\n')
    expect(rows.length).toBe(hits + 1)
  })

  await test.step('and back to all', async () => {
    await search.screen.getByRole('button', { name: /^去掉：地点/ }).click()
    await expect(search.count).toHaveText(all)
  })
})

test.describe('in English', () => {
  test.use({ deskOptions: { locale: 'en-US' } })

  test('search, tag, read and count by keyboard alone', async ({ desk }) => {
    const { frame, search, reader } = pagesOf(desk)
    const { page } = desk
    const { keyboard } = page
    const sample = page.getByRole('button', { name: /^Open the sample corpus/ })
    for (let press = 0; press < 12 && !(await sample.evaluate((button) => button === document.activeElement)); press += 1)
      await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expect(frame.status).toContainText(/[1-9]\d* reports · [1-9]\d* tags/)

    await test.step('type, go down to the lines, tick a stretch', async () => {
      await keyboard.press('Control+Shift+F')
      await expect(search.box).toBeFocused()
      await keyboard.insertText('分类 | 防汛')
      await expect(search.count).toHaveText(/^\d+ hits in \d+ reports$/)
      await keyboard.press('ArrowDown')
      await expect(search.grid).toBeFocused()
      await keyboard.press('Space')
      await keyboard.press('Shift+ArrowDown')
      await keyboard.press('Shift+ArrowDown')
      await expect(search.grid.locator('.line-ticked')).toHaveCount(3)
    })

    await test.step('copy and tag', async () => {
      await keyboard.press('Control+c')
      await expect(frame.message).toHaveText('3 lines copied')
      await keyboard.press('g')
      await expect(frame.message).toContainText('3 passages tagged with')
      await keyboard.press('Escape')
      await expect(search.grid.locator('.line-ticked')).toHaveCount(0)
      await keyboard.press('Control+a')
      await expect(frame.message).toHaveText(/^All \d+ lines are ticked$/)
      await keyboard.press('Escape')
    })

    await test.step('into the reader and back', async () => {
      await keyboard.press('Enter')
      await expect(reader.text).toBeFocused()
      await keyboard.press('Escape')
      await expect(search.grid).toBeFocused()
    })

    await test.step('from the selected words of the reader to all reports', async () => {
      await keyboard.press('Enter')
      await expect(reader.text).toBeFocused()
      await expect.poll(() => reader.selection()).not.toBe('')
      const selected = await reader.selection()
      await keyboard.press('Control+Shift+F')
      await expect(search.box).toHaveValue(selected)
    })

    await test.step('terms, and the concordance of one', async () => {
      await keyboard.press('Alt+2')
      await expect(search.termRows.first()).toBeVisible()
      await expectAccessible(page, 'frequency')
      await search.terms.focus()
      await keyboard.press('ArrowDown')
      await keyboard.press('ArrowDown')
      const term = (await search.termRows.nth(1).innerText()).split('\n')[1] ?? ''
      await keyboard.press('Enter')
      await expect(search.box).toHaveValue(term)
      await expect(search.lines.first()).toBeVisible()
    })
  })
})
