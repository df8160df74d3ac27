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

  /** The panel that slides in with an import. */
  get importPanel(): Locator {
    return this.desk.page.getByRole('complementary', { name: '导入', exact: true })
  }

  /** The outcome line of a file, known by its name; failures show the name, others have it in their tooltip. */
  outcome(path: string): Locator {
    return this.importPanel.locator(`.import-line[title*=${JSON.stringify(basename(path))}]`)
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
    await expect(this.table.locator('.library-title').first()).toBeVisible()
    const cells = await this.table.locator('.library-row').evaluateAll((rows) =>
      rows.map((row) => ({
        names: row.querySelector('.library-title')?.getAttribute('title') ?? '',
        tags: row.querySelector('.library-tags')?.textContent ?? '',
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
