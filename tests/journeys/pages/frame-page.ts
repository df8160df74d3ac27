import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'

/** The stages of the rail with the key that, with Ctrl, leads to each. */
const stageKeys = {
  library: '1',
  search: 'Shift+F',
  reader: '2',
  codebook: '3',
  compare: '4',
  brief: '5',
  exchange: '6',
} as const
export type StageName = keyof typeof stageKeys

/** The frame around the stages: rail, palette, undo, status line. */
export class FramePage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get status(): Locator {
    return this.desk.page.getByRole('contentinfo')
  }

  /** What the last change did, or why it failed. */
  get message(): Locator {
    return this.status.locator('.shell-message-text')
  }

  stage(stage: StageName): Locator {
    return this.desk.page.locator(`[data-stage=${stage}]`)
  }

  /** Goes to a stage by its key and waits until it is drawn. */
  async goTo(stage: StageName): Promise<Locator> {
    await this.desk.page.keyboard.press(`Control+${stageKeys[stage]}`)
    const screen = this.stage(stage)
    await expect(screen).toBeVisible()
    await expect(screen.getByText('正在打开…')).toHaveCount(0)
    return screen
  }

  async expectCounts(counts: { reports: number; tags: number }): Promise<void> {
    await expect(this.status).toContainText(`${counts.reports} 篇报告 · ${counts.tags} 条标注`)
  }

  /** Waits until nothing more is on its way into the corpus. */
  async expectIdle(): Promise<void> {
    await expect(this.status.getByRole('button', { name: '取消' })).toHaveCount(0)
  }

  /** Takes one change back by its key and waits until the status line says so. */
  async undo(): Promise<void> {
    await this.#stepInHistory('Control+z', '已撤销')
  }

  async redo(): Promise<void> {
    await this.#stepInHistory('Control+Shift+z', '已重做')
  }

  /** Opens the command palette, types and takes the first row. */
  async runFromPalette(typed: string): Promise<void> {
    const { page } = this.desk
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: '搜索报告、类目或命令' })
    await expect(field).toBeFocused()
    await page.keyboard.insertText(typed)
    await expect(page.getByRole('option').first()).toContainText(typed)
    await page.keyboard.press('Enter')
    await expect(field).toBeHidden()
  }

  /** Each message is an element of its own, so that two equal ones are told apart: the old one is marked first. */
  async #stepInHistory(key: string, said: string): Promise<void> {
    await this.message.evaluateAll((elements) => {
      for (const element of elements) element.setAttribute('data-seen', '')
    })
    await this.desk.page.keyboard.press(key)
    await expect(this.status.locator('.shell-message-text:not([data-seen])')).toContainText(said)
  }
}
