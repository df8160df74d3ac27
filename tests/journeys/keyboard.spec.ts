import { expect, test } from './given/journey.ts'
import { pagesOf } from './pages/workbench-pages.ts'

const codes: Readonly<Record<string, string>> = { ' ': 'Space', Enter: 'Enter', Delete: 'Delete' }

test('from the start screen to a tag and back without the pointer', async ({ desk }) => {
  const { frame, library, reader } = pagesOf(desk)
  const { page } = desk
  const { keyboard } = page
  const sample = page.getByRole('button', { name: /^打开示例语料库/ })
  for (let press = 0; press < 12 && !(await sample.evaluate((button) => button === document.activeElement)); press += 1)
    await keyboard.press('Tab')
  await expect(sample).toBeFocused()
  await keyboard.press('Enter')
  await expect(frame.status).toContainText(/[1-9]\d* 条标注/)
  const rows = await library.rows()
  const tags = Number(/(\d+) 条标注/.exec(await frame.status.innerText())?.[1])

  await test.step('a report opens from the palette', async () => {
    const title = rows.find(({ tagCount }) => tagCount === 0)?.title ?? ''
    await frame.runFromPalette(title)
    await expect(reader.text).toBeVisible()
  })

  await test.step('Space opens the categories; pinyin finds one', async () => {
    await keyboard.press('j')
    await expect(reader.text).toBeFocused()
    await keyboard.press('Space')
    await expect(page.getByRole('combobox', { name: /^标注为/ })).toBeFocused()
    await keyboard.type('wgbb')
    await expect(page.getByRole('option')).toHaveCount(1)
    await keyboard.press('Enter')
    await frame.expectCounts({ reports: rows.length, tags: tags + 1 })
    await expect(frame.message).toContainText('已标为“网格包保”')
    await expect(reader.text).toBeFocused()
  })

  await test.step('Tab finds a tag, M writes its memo, Delete removes it', async () => {
    await keyboard.press('Control+Home')
    await keyboard.press('Tab')
    await expect(reader.focusedTag).toContainText('网格包保')
    await keyboard.press('m')
    await expect(page.getByRole('textbox', { name: /备注$/ }).and(page.locator(':focus'))).toBeVisible()
    await keyboard.insertText('待核实人数')
    await keyboard.press('Escape')
    await expect(reader.text).toBeFocused()
    await expect(reader.focusedTag).toContainText('待核实人数')
    await keyboard.press('Delete')
    await frame.expectCounts({ reports: rows.length, tags })
  })

  await test.step('? shows the keys of the screen', async () => {
    await keyboard.press('?')
    const sheet = page.getByRole('dialog', { name: '本页快捷键' })
    await expect(sheet).toContainText('下一处标注')
    await keyboard.press('Escape')
    await expect(sheet).toBeHidden()
  })
})

test('what an input method composes fires no shortcut', async ({ desk }) => {
  const { frame, start, library, reader } = pagesOf(desk)
  const { page } = desk
  await start.openSample()
  const counts = (await frame.status.innerText()).split('\n')[0] ?? ''
  const tools = await page.context().newCDPSession(page)
  const compose = (text: string) =>
    tools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  /** A key that an input method takes, as browsers report it (macOS tells the letter too): its code is 229. */
  const processed = async (key: string) => {
    const press = { key, code: codes[key] ?? `Key${key.toUpperCase()}`, windowsVirtualKeyCode: 229 }
    await tools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...press })
    await tools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...press })
  }

  await test.step('in the palette, Enter and arrows belong to the composition', async () => {
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: '搜索报告、类目或命令' })
    await expect(field).toBeFocused()
    await compose('wang ge')
    await page.keyboard.press('Enter')
    await processed('Enter')
    await expect(field).toBeFocused()
    await tools.send('Input.insertText', { text: '网格包保' })
    await expect(field).toHaveValue('网格包保')
    await page.keyboard.press('Escape')
    await expect(field).toBeHidden()
  })

  await test.step('in the reader, keys that an input method takes tag nothing', async () => {
    await library.openByKeyboard(0)
    await reader.press('j', 3)
    for (const key of ['l', 'g', ' ', 'Delete']) await processed(key)
    await expect(page.getByRole('combobox')).toHaveCount(0)
    await expect(frame.status).toContainText(counts)
  })

  await test.step('in the find bar, composing letters does not tag', async () => {
    await page.keyboard.press('Control+f')
    const field = reader.screen
      .getByRole('textbox', { name: '在本报告中查找' })
      .or(reader.screen.getByRole('searchbox', { name: '在本报告中查找' }))
    await expect(field).toBeFocused()
    await compose('lgd')
    for (const key of ['l', 'g', ' ']) await processed(key)
    await tools.send('Input.insertText', { text: '县' })
    await expect(field).toHaveValue('县')
    await expect(frame.status).toContainText(counts)
  })
})
