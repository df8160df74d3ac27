import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'

/** The codebook: its tree, and the card of one category. */
export class CodebookPage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get screen(): Locator {
    return this.desk.page.locator('[data-stage=codebook]')
  }

  get tree(): Locator {
    return this.screen.getByRole('treegrid')
  }

  get nameField(): Locator {
    return this.screen.getByRole('article').getByRole('textbox', { name: '名称' })
  }

  row(name: string): Locator {
    return this.tree.getByRole('row', { name, exact: true })
  }

  async choose(name: string): Promise<void> {
    await this.row(name).getByText(name, { exact: true }).click()
    await expect(this.nameField).toHaveValue(name)
  }

  async add(name: string): Promise<void> {
    await this.desk.page.keyboard.press('Alt+n')
    const field = this.screen.getByRole('textbox', { name: '新类目的名称' })
    await expect(field).toBeFocused()
    await this.desk.page.keyboard.insertText(name)
    await this.desk.page.keyboard.press('Enter')
    await expect(this.row(name)).toBeVisible()
  }

  async rename(name: string): Promise<void> {
    await this.nameField.fill(name)
    await this.nameField.press('Enter')
    await expect(this.row(name)).toBeVisible()
  }

  /** Deletes the chosen category; its tags go to another one. */
  async deleteMovingTagsTo(heir: string): Promise<void> {
    const { page } = this.desk
    await this.screen.getByRole('button', { name: '删除类目' }).click()
    const dialog = page.getByRole('alertdialog')
    await dialog.getByRole('button', { name: '改归' }).click()
    await page.getByRole('option', { name: heir, exact: true }).click()
    await dialog.getByRole('button', { name: '移走标注并删除' }).click()
    await expect(dialog).toBeHidden()
  }
}
