import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'

/** The reader: a report's text, and the tags on it. */
export class ReaderPage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get screen(): Locator {
    return this.desk.page.locator('[data-stage=reader]')
  }

  get text(): Locator {
    return this.screen.getByRole('document')
  }

  get stripes(): Locator {
    return this.screen.locator('.reader-stripe')
  }

  /** The lines of the tags at the caret or in the selection. */
  get tagsHere(): Locator {
    return this.screen.getByRole('region', { name: /^此处的标注/ }).locator('.reader-tag')
  }

  get focusedTag(): Locator {
    return this.tagsHere.and(this.desk.page.locator('[data-focused=true]'))
  }

  /** Presses a key in the text. */
  async press(key: string, times = 1): Promise<void> {
    for (let press = 0; press < times; press += 1) await this.text.press(key)
  }

  /** The characters that are selected in the text. */
  async selection(): Promise<string> {
    return await this.desk.page.evaluate(() => document.getSelection()?.toString() ?? '')
  }

  /** Tags by a key, and waits until the status line says that it is done and how it begins. */
  async tagByKey(key: string, category: string): Promise<void> {
    const message = this.desk.page.getByRole('contentinfo').locator('.shell-message-text')
    await message.evaluateAll((elements) => {
      for (const element of elements) element.setAttribute('data-seen', '')
    })
    await this.press(key)
    await expect(this.desk.page.locator('.shell-message-text:not([data-seen])')).toContainText(`已标为“${category}”`)
  }

  async expectTagCount(count: number): Promise<void> {
    await expect(this.screen.getByRole('heading', { name: `本报告的标注（${count}）` })).toBeVisible()
  }

  /** How many stretches of text are painted for this category's colour, or for any when left out. */
  async paintedRanges(): Promise<number> {
    return await this.desk.page.evaluate(() => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0))
  }
}
