import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from './given/desk.ts'
import { expect, test } from './given/journey.ts'

/** Reports of two invented places, in a folder below the desk's own. */
async function givenReportFolder(desk: Desk): Promise<string> {
  const folder = join(desk.dataFolder, '治水报告')
  await mkdir(join(folder, '二〇二三'), { recursive: true })
  await writeFile(join(folder, '鹭洲区.txt'), '鹭洲区推行“三巡”工作法治水\n\n组织35名河长每日巡河。\n')
  await writeFile(join(folder, '二〇二三', '禾渡县.txt'), '禾渡县三级联动治水\n\n投入60万元清理河道。\n')
  return folder
}

test('a folder given at the start is a corpus when the window opens, and stays one after the power fails', async ({ desk }) => {
  const folder = await givenReportFolder(desk)
  await desk.reopen([folder])
  await expect(desk.page.getByText('鹭洲区推行“三巡”工作法治水').first()).toBeVisible()
  await expect(desk.page.getByText('禾渡县三级联动治水').first()).toBeVisible()

  await desk.kill()
  const day = new Date()
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
  await desk.reopen([join(desk.dataFolder, 'corpora', `治水报告-${date}.duizhao`)])
  await expect(desk.page.getByText('禾渡县三级联动治水').first()).toBeVisible()
})

test('a dropped folder is imported with all that is in it', async ({ desk }) => {
  const folder = await givenReportFolder(desk)
  const other = join(desk.dataFolder, '起点.txt')
  await writeFile(other, '起点县治水\n\n清理河道三条。\n')
  await desk.reopen([other])
  await expect(desk.page.getByText('起点县治水').first()).toBeVisible()
  await desk.drop([folder])
  await expect(desk.page.getByText('鹭洲区推行“三巡”工作法治水').first()).toBeVisible()
  await expect(desk.page.getByText('禾渡县三级联动治水').first()).toBeVisible()
})

test('the application’s menu and native dialogs reach the window', async ({ desk }) => {
  test.skip(desk.kind !== 'electron', 'the loopback host has no menu and no native dialogs')
  const folder = await givenReportFolder(desk)
  await desk.answerDialog([join(desk.dataFolder, '菜单.duizhao')])
  await desk.chooseMenu('corpus.new')
  await desk.page.getByRole('button', { name: '选择位置并新建' }).click()
  // The menu's next command is for the open corpus: its frame must be there, not only its name.
  await expect(desk.page.getByRole('navigation', { name: '工作环节' })).toBeVisible()
  await expect(desk.page.getByText('菜单').first()).toBeVisible()
  await desk.answerDialog([folder])
  await desk.chooseMenu('intake.importFolder')
  await expect(desk.page.getByText('禾渡县三级联动治水').first()).toBeVisible()
})

test('the window cannot leave its page, load from elsewhere or run what stands in the page', async ({ desk }) => {
  const { page } = desk
  const address = page.url()
  const outcome = await page.evaluate(async () => {
    const fetched = await fetch('https://example.org/').then(
      () => 'loaded',
      () => 'refused',
    )
    const script = document.createElement('script')
    script.textContent = 'document.title = "taken over"'
    document.body.append(script)
    return { fetched, title: document.title }
  })
  expect(outcome.fetched).toBe('refused')
  expect(outcome.title).not.toBe('taken over')
  expect(page.url()).toBe(address)
})
