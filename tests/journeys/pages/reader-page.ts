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

  /** The card of a figure or work model beside the text. */
  get card(): Locator {
    return this.screen.locator('.reader-finding-card')
  }

  /** The figures of the paragraph at the caret. */
  get figuresHere(): Locator {
    return this.screen.getByRole('region', { name: /^本段的数字/ }).getByRole('button')
  }

  /** What is known of the report, with its fields. */
  get about(): Locator {
    return this.screen.getByRole('region', { name: '报告信息' })
  }

  get original(): Locator {
    return this.screen.getByRole('region', { name: '原文件', exact: true })
  }

  /** The line that says where the caret is. */
  get place(): Locator {
    return this.screen.getByRole('region', { name: '光标所在的位置' })
  }

  /** The block that holds this text, of the kind that the page sets it as. */
  block(kind: string, text: string): Locator {
    return this.text.locator(`.reader-block[data-kind=${kind}]`).filter({ hasText: text })
  }

  /** Drags over these words, which stand on one line in view. */
  async select(words: string): Promise<void> {
    const { mouse } = this.desk.page
    const box = await this.text.evaluate(boxOfWords, words)
    await mouse.move(box.left + 1, box.middle)
    await mouse.down()
    await mouse.move(box.right - 1, box.middle, { steps: 4 })
    await mouse.up()
    expect(await this.selection()).toBe(words)
  }

  /** Clicks into the middle of these words, in the first line where they stand on two. */
  async click(words: string): Promise<void> {
    const { left, right, middle } = await this.text.evaluate(boxOfWords, words)
    await this.desk.page.mouse.click((left + right) / 2, middle)
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

/** Where words stand in the window, in pixels; runs in the page. */
function boxOfWords(text: Element, words: string): { left: number; right: number; middle: number } {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.textContent ?? '').indexOf(words)
    if (at === -1) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + words.length)
    // Where they go on in another line, that of the first.
    const { left, right, top, bottom } = range.getClientRects()[0] ?? range.getBoundingClientRect()
    return { left, right, middle: (top + bottom) / 2 }
  }
  throw new Error(`the report has no “${words}”`)
}
