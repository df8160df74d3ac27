import { basename, dirname } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'

/**
 * Does `ask`, which makes the workbench ask for files, and picks these; all of one folder where the window
 * shows the folder itself. `beforeConfirm` is done when they are chosen but not yet handed over.
 */
export async function pickPaths(
  desk: Desk,
  ask: () => Promise<void>,
  paths: readonly string[],
  beforeConfirm: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  if (desk.hasNativeDialogs) {
    await desk.answerDialog(paths)
    await beforeConfirm()
    await ask()
    return
  }
  await ask()
  const dialog = await markPaths(desk, paths)
  await beforeConfirm()
  await dialog.getByRole('button', { name: /^(导入 \d+ 项|打开)$/ }).click()
  await expect(dialog).toBeHidden()
}

/** In the window's own dialog: goes to the folder of these files and marks them. */
async function markPaths(desk: Desk, paths: readonly string[]): Promise<Locator> {
  // What is picked may open a dialog of its own.
  const dialog = desk.page.getByRole('dialog').filter({ has: desk.page.getByRole('grid', { name: '文件夹内容' }) })
  await goToFolder(dialog, dirname(paths[0] ?? ''))
  const entries = dialog.getByRole('grid', { name: '文件夹内容' })
  for (const path of paths) {
    // The name of one file may begin another's.
    const row = entries.getByRole('row').filter({ has: desk.page.getByText(basename(path), { exact: true }) })
    await row.click({ modifiers: path === paths[0] ? [] : ['ControlOrMeta'] })
    await expect(row).toHaveAttribute('aria-selected', 'true')
  }
  return dialog
}

/** Does `ask`, which makes the workbench ask where to save, and answers with this path. */
export async function pickSavePath(desk: Desk, ask: () => Promise<void>, path: string): Promise<void> {
  if (desk.hasNativeDialogs) {
    await desk.answerDialog([path])
    await ask()
    return
  }
  await ask()
  const dialog = desk.page.getByRole('dialog', { name: '选择保存位置' })
  await goToFolder(dialog, dirname(path))
  await dialog.getByRole('textbox', { name: '文件名' }).fill(basename(path))
  await dialog.getByRole('button', { name: '保存', exact: true }).click()
  await expect(dialog).toBeHidden()
}

/** Types the folder's path; each folder's list is an element of its own, so the new one is told from the one before. */
async function goToFolder(dialog: Locator, folder: string): Promise<void> {
  const field = dialog.getByRole('textbox', { name: '文件夹路径' })
  const entries = dialog.getByRole('grid', { name: '文件夹内容' })
  await expect(entries).toBeVisible()
  if ((await field.inputValue()) === folder) return
  await entries.evaluate((list) => list.setAttribute('data-left', ''))
  await field.fill(folder)
  await field.press('Enter')
  await expect(entries.and(dialog.locator(':not([data-left])'))).toBeVisible()
  await expect(field).toHaveValue(folder)
}
