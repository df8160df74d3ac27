import { basename } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'
import { pickPaths } from './picking.ts'

/** A report as its row shows it. */
export interface LibraryRow {
  readonly title: string
  readonly file: string
  readonly tagCount: number
}

/** The library: the reports of the corpus, and the import of more. */
export class LibraryPage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get screen(): Locator {
    return this.desk.page.locator('[data-stage=library]')
  }

  get table(): Locator {
    return this.screen.getByRole('grid', { name: '报告' })
  }

  /** The panel that rises with an import. */
  get importPanel(): Locator {
    return this.desk.page.getByRole('complementary', { name: '导入', exact: true })
  }

  /** The line of a file, known by the end of its path. */
  outcome(path: string): Locator {
    return this.importPanel.locator(`.table-row[data-row$=${JSON.stringify(basename(path))}]`)
  }

  /** All that is known of the line that the panel stands on. */
  get outcomeDetails(): Locator {
    return this.importPanel.getByRole('region', { name: '这个文件' })
  }

  /** The report beside its original. */
  get originalDialog(): Locator {
    return this.desk.page.getByRole('dialog', { name: /^原文对照/ })
  }

  /** The files of an import to come, with what would be read from them. */
  get lookDialog(): Locator {
    return this.desk.page.getByRole('dialog', { name: '先看再导入' })
  }

  /** What was pasted, above the table. */
  get pasteNotice(): Locator {
    return this.screen.getByRole('region', { name: '粘贴的结果' })
  }

  /** Shows the lines of one kind alone; the button says how many there are. */
  async showOutcomes(kind: RegExp): Promise<void> {
    await this.importPanel.getByRole('group', { name: '显示哪些文件' }).getByRole('button', { name: kind }).click()
  }

  /** Opens the report of a line beside its original. */
  async showOriginal(path: string): Promise<void> {
    await this.outcome(path).locator('[data-column=file]').dblclick()
    await expect(this.originalDialog.locator('.clean-block').first()).toBeVisible()
    await expect(this.originalDialog.locator('.source-line, .source-none').first()).toBeVisible()
  }

  /** Chooses an encoding in the dialog that shows a file beside its report. */
  async chooseEncoding(dialog: Locator, encoding: string): Promise<void> {
    await dialog.getByRole('button', { name: '编码' }).click()
    await this.desk.page.getByRole('option', { name: encoding }).click()
  }

  /** Picks files to look at before they are imported. */
  async lookAtFiles(paths: readonly string[]): Promise<void> {
    const ask = async () => {
      await this.screen.getByRole('button', { name: '更多导入方式' }).click()
      await this.desk.page.getByRole('menuitem', { name: '先看再导入文件…' }).click()
    }
    await pickPaths(this.desk, ask, paths)
    await expect(this.lookDialog).toBeVisible()
  }

  async askToImport(): Promise<void> {
    await this.screen
      .getByRole('button', { name: /^导入文件(?!夹)/ })
      .first()
      .click()
  }

  async importFiles(paths: readonly string[]): Promise<void> {
    await this.startImport(paths)
    await this.expectImported(paths.length)
  }

  /** Picks files and folders to import; `beforeConfirm` is done right before they are handed over. */
  async startImport(paths: readonly string[], beforeConfirm?: () => Promise<void>): Promise<void> {
    await pickPaths(this.desk, () => this.askToImport(), paths, beforeConfirm)
  }

  async expectImported(files: number): Promise<void> {
    await expect(this.importPanel.getByText(`导入完毕，共 ${files} 个文件`)).toBeVisible({ timeout: 60_000 })
  }

  async closeImportPanel(): Promise<void> {
    await this.importPanel.getByRole('button', { name: '关闭导入面板' }).click()
    await expect(this.importPanel).toBeHidden()
  }

  /** The rows in view, in their order. */
  async rows(): Promise<LibraryRow[]> {
    await expect(this.table.locator('.table-row [data-column=title]').first()).toBeVisible()
    const cells = await this.table.locator('.table-row').evaluateAll((rows) =>
      rows.map((row) => ({
        names: row.querySelector('[data-column=title]')?.getAttribute('title') ?? '',
        tags: row.querySelector('[data-column=tagCount]')?.textContent ?? '',
      })),
    )
    return cells.map(({ names, tags }) => {
      const [title = '', file = ''] = names.split('\n')
      return { title, file: basename(file), tagCount: Number(tags) }
    })
  }

  /** Opens the report of a row in the reader, by the keyboard alone. */
  async openByKeyboard(index: number): Promise<void> {
    await this.table.focus()
    await this.desk.page.keyboard.press('Home')
    for (let step = 0; step < index; step += 1) await this.desk.page.keyboard.press('ArrowDown')
    await this.desk.page.keyboard.press('Enter')
    await expect(this.desk.page.locator('[data-stage=reader]').getByRole('document')).toBeVisible()
  }
}
