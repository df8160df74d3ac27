import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'
import { pickSavePath } from './picking.ts'

/** Briefs: composing, the text with its citations, export. */
export class BriefPage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get screen(): Locator {
    return this.desk.page.locator('[data-stage=brief]')
  }

  get text(): Locator {
    return this.screen.getByRole('textbox', { name: /^简报正文/ })
  }

  get sentences(): Locator {
    return this.text.locator('.brief-sentence')
  }

  /** The marks of the citations, in reading order. */
  get citations(): Locator {
    return this.text.getByRole('link')
  }

  /** Composes a brief about all reports and categories. */
  async compose(): Promise<void> {
    await this.screen.getByRole('button', { name: '新建简报' }).first().click()
    await this.screen.getByRole('button', { name: '生成简报' }).click()
    await expect(this.text).toBeVisible()
    await expect(this.citations.first()).toBeVisible()
  }

  /** Writes into the sentence, after its first characters. */
  async typeInto(sentence: Locator, typed: string): Promise<void> {
    await sentence.scrollIntoViewIfNeeded()
    await sentence.click({ position: { x: 24, y: 8 } })
    await expect(this.screen.getByText('由标注生成，未改动')).toBeVisible()
    await this.desk.page.keyboard.insertText(typed)
    await expect(this.text).toContainText(typed)
    await expect(this.screen.getByText('生成后经你修改')).toBeVisible()
  }

  async expectSaved(): Promise<void> {
    await expect(this.screen.getByRole('toolbar')).toContainText('已保存')
  }

  async composeAgain(): Promise<void> {
    await this.screen.getByRole('button', { name: '重新生成' }).click()
    const dialog = this.desk.page.getByRole('dialog', { name: '重新生成简报' })
    await dialog.getByRole('button', { name: '重新生成' }).click()
    await expect(this.screen.getByRole('region', { name: '重新生成的结果' })).toBeVisible()
  }

  /** Exports the open brief in a format named as its menu does. */
  async exportAs(format: string, path: string): Promise<void> {
    const ask = async () => {
      await this.screen.getByRole('button', { name: '导出', exact: true }).click()
      await this.desk.page.getByRole('menuitem', { name: format }).click()
    }
    await pickSavePath(this.desk, ask, path)
    await expect(this.desk.page.getByRole('contentinfo')).toContainText(`已导出到 ${path}`)
  }
}
