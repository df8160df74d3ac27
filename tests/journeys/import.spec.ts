import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { generateReport } from '../given/generated-reports.ts'
import { copyOnPage } from './given/copy-on-page.ts'
import type { Desk } from './given/desk.ts'
import { expectAccessible } from './given/expect-accessible.ts'
import { expect, test } from './given/journey.ts'
import { pickSavePath } from './pages/picking.ts'
import { pagesOf } from './pages/workbench-pages.ts'

const formats = join(import.meta.dirname, '..', 'given', 'formats')
const big5 = 'report.hant.big5.txt'
const big5Title = '青禾縣紮實推進生活垃圾分類'

test('a folder of many formats comes in as a table; every line tells what it is and leads on', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  const { page } = desk
  const folder = await givenFolder(desk, ['report.docx', 'pdf/chromium-hant.pdf', `txt/${big5}`])
  await writeFile(join(folder, '空.txt'), '')
  await copyFile(join(folder, big5), join(folder, 'z-copy.txt'))
  await start.createCorpus(join(desk.dataFolder, 'work', 'formats.duizhao'))
  await desk.drop([folder])
  await library.expectImported(5)
  await frame.expectCounts({ reports: 3, tags: 0 })

  await expect(library.importPanel.locator('.table-row').first()).toContainText('文件是空的')
  await expect(library.outcome('report.docx')).toContainText(/已导入.*docx/)
  await expect(library.outcome(big5)).toContainText(/已导入.*Big5.*青禾縣/)
  await expect(library.outcome('z-copy.txt')).toContainText(`与《${big5Title}》是同一个文件`)
  await library.showOutcomes(/^重复 1$/)
  await expect(library.importPanel.locator('.table-row')).toHaveCount(1)
  await library.showOutcomes(/^全部$/)

  await library.importPanel.getByRole('grid').focus()
  await page.keyboard.press('Home')
  await expect(library.outcomeDetails).toContainText('空.txt')
  await page.keyboard.press('End')
  await expect(library.outcomeDetails.getByRole('button', { name: '原文对照' })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(library.originalDialog.locator('.clean-title')).toContainText('垃圾分')
  await page.keyboard.press('Escape')
  await expect(library.originalDialog).toBeHidden()
  await expect(library.importPanel.getByRole('grid')).toBeFocused()

  await library.closeImportPanel()
  await frame.runFromPalette('查看导入情况')
  await expect(library.importPanel).toBeVisible()
})

test('a file is looked at first, taken in with a wrong encoding, read again in the right one, and that undone', async ({
  desk,
}) => {
  const { start, library } = pagesOf(desk)
  const folder = await givenFolder(desk, [`txt/${big5}`])
  await start.createCorpus(join(desk.dataFolder, 'work', 'encodings.duizhao'))
  await library.lookAtFiles([join(folder, big5)])
  const title = library.lookDialog.locator('.clean-title')
  await expect(title).toHaveText(big5Title)
  await expect(library.lookDialog.locator('.source-line').first()).toContainText(big5Title)
  await library.chooseEncoding(library.lookDialog, 'GB18030')
  await expect(title).not.toHaveText(big5Title)
  await library.lookDialog.getByRole('button', { name: '导入 1 个文件' }).click()
  await library.expectImported(1)
  await expect(library.outcome(big5)).toContainText('GB18030')

  await library.showOriginal(big5)
  const dialog = library.originalDialog
  await library.chooseEncoding(dialog, 'Big5')
  await expect(dialog.getByText(/已按 Big5 重新读取，\d+ 处与先前不同/)).toBeVisible()
  await expect(dialog.locator('.clean-title')).toHaveText(big5Title)
  await expect(dialog.locator('.source-line').first()).toContainText(big5Title)
  await dialog.getByRole('button', { name: '撤销' }).click()
  await expect(dialog.getByText('已撤销，恢复先前的编码。')).toBeVisible()
  await expect(dialog.locator('.clean-title')).not.toHaveText(big5Title)
})

test('the original of a PDF is saved byte for byte', async ({ desk }) => {
  const { start, library } = pagesOf(desk)
  const folder = await givenFolder(desk, ['pdf/chromium-hant.pdf'])
  const source = join(folder, 'chromium-hant.pdf')
  await start.createCorpus(join(desk.dataFolder, 'work', 'pdf.duizhao'))
  await library.importFiles([source])
  await library.showOriginal(source)
  await expect(library.originalDialog).toContainText('pdf 文件的字节不是文字')
  const saved = join(desk.dataFolder, 'work', 'saved.pdf')
  const ask = library.originalDialog.getByRole('button', { name: '原文另存为…' }).first()
  await pickSavePath(desk, () => ask.click(), saved)
  await expect.poll(() => readFile(saved).catch(() => null)).toEqual(await readFile(source))
})

test('what failed is tried again once it is mended', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  const folder = await givenFolder(desk, [])
  await writeFile(join(folder, 'good.txt'), generateReport(21, 600))
  await writeFile(join(folder, 'bad.txt'), '')
  await start.createCorpus(join(desk.dataFolder, 'work', 'retry.duizhao'))
  await library.startImport([join(folder, 'good.txt'), join(folder, 'bad.txt')])
  await library.expectImported(2)
  await expect(library.importPanel).toContainText('失败 1')
  await writeFile(join(folder, 'bad.txt'), generateReport(22, 600))
  await library.importPanel.getByRole('button', { name: '重试失败的文件' }).click()
  await library.expectImported(1)
  await expect(library.outcome('bad.txt')).toContainText('已导入')
  await frame.expectCounts({ reports: 2, tags: 0 })
})

test('copied rich text becomes a report with its headings, by the keyboard and by the dialog', async ({ desk }) => {
  const { frame, start, library } = pagesOf(desk)
  const { page } = desk
  await givenFolder(desk, [])
  await start.createCorpus(join(desk.dataFolder, 'work', 'paste.duizhao'))
  await copyOnPage(page, {
    html: '<h1>青砚县夜巡工作</h1><h2>组建队伍</h2><p>全县组建队伍12支。</p><ul><li>夜巡360次</li></ul>',
    text: '青砚县夜巡工作\n组建队伍\n全县组建队伍12支。\n夜巡360次',
  })
  await page.keyboard.press('Control+v')
  await expect(library.pasteNotice).toContainText('已从剪贴板读入《青砚县夜巡工作》')
  await frame.expectCounts({ reports: 1, tags: 0 })
  await library.pasteNotice.getByRole('button', { name: '原文对照' }).click()
  await expect(library.originalDialog.locator('.clean-heading')).toHaveText('组建队伍')
  await expect(library.originalDialog.locator('.clean-figure').first()).toBeVisible()
  await page.keyboard.press('Escape')

  await frame.runFromPalette('粘贴为报告')
  const dialog = page.getByRole('dialog', { name: '粘贴为报告' })
  await expect(dialog.getByRole('textbox', { name: '报告内容' })).toBeFocused()
  await page.keyboard.press('Control+v')
  await expect(dialog.getByText('带格式')).toBeVisible()
  await dialog.getByRole('button', { name: '读入' }).click()
  await expect(library.pasteNotice).toContainText('库中已有相同的报告《青砚县夜巡工作》')
  await frame.expectCounts({ reports: 1, tags: 0 })
})

test('of the files looked at, those that are unticked stay out', async ({ desk }) => {
  const { start, library, frame } = pagesOf(desk)
  const folder = await givenFolder(desk, [`txt/${big5}`, 'report.docx'])
  await start.createCorpus(join(desk.dataFolder, 'work', 'unticked.duizhao'))
  await library.lookAtFiles([join(folder, big5), join(folder, 'report.docx')])
  const files = library.lookDialog.getByRole('grid')
  await expect(files.getByRole('row', { selected: true })).toHaveCount(2)
  await test.step('by the space key and by the tick itself', async () => {
    await files.press('Space')
    await expect(library.lookDialog.getByRole('button', { name: '导入 1 个文件' })).toBeVisible()
    await expect(library.lookDialog.getByText('1 个不导入')).toBeVisible()
    await expect(files.getByRole('row', { selected: true })).toHaveCount(1)
    await expect(library.lookDialog.getByRole('checkbox', { name: '导入这个文件' })).not.toBeChecked()
    const tick = files.getByRole('row', { selected: true }).getByRole('button')
    await tick.click()
    await expect(library.lookDialog.getByRole('button', { name: '导入 0 个文件' })).toBeDisabled()
    await files.getByRole('row').filter({ hasText: big5 }).getByRole('button').click()
  })
  await library.lookDialog.getByRole('button', { name: '导入 1 个文件' }).click()
  await library.expectImported(1)
  await frame.expectCounts({ reports: 1, tags: 0 })
  await expect(library.outcome(big5)).toBeVisible()
})

test('the import panel and its dialogs have no serious faults of accessibility', async ({ desk }) => {
  test.setTimeout(180_000)
  const { start, library } = pagesOf(desk)
  const { page } = desk
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const folder = await givenFolder(desk, [`txt/${big5}`, 'report.docx'])
  await writeFile(join(folder, '空.txt'), '')
  await start.createCorpus(join(desk.dataFolder, 'work', 'accessible.duizhao'))
  await desk.drop([folder])
  await library.expectImported(3)
  await expect(library.outcome(big5)).toBeVisible()
  await expectAccessible(page, 'import panel')
  await library.showOriginal(big5)
  await expectAccessible(page, 'original')
  await page.keyboard.press('Escape')
  await library.lookAtFiles([join(folder, big5)])
  await expect(library.lookDialog.locator('.clean-title')).toBeVisible()
  await expectAccessible(page, 'look')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '更多导入方式' }).click()
  await page.getByRole('menuitem', { name: '粘贴为报告…' }).click()
  await expect(page.getByRole('dialog', { name: '粘贴为报告' })).toBeVisible()
  await expectAccessible(page, 'paste')
})

/** A folder with copies of these files of `tests/given/formats`. */
async function givenFolder(desk: Desk, files: readonly string[]): Promise<string> {
  const folder = join(desk.dataFolder, 'work', 'files')
  await mkdir(folder, { recursive: true })
  for (const file of files) await copyFile(join(formats, file), join(folder, basename(file)))
  return folder
}
