import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'
import { pickPaths, pickSavePath } from './picking.ts'

/** What the window shows while no corpus is open. */
export class StartPage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get begin(): Locator {
    return this.desk.page.getByRole('region', { name: '开始' })
  }

  get recent(): Locator {
    return this.desk.page.getByRole('region', { name: '最近打开' })
  }

  /** Why the corpus that was asked for is not open. */
  get failure(): Locator {
    return this.desk.page.getByRole('alert')
  }

  /** Makes a corpus with the starter codebook at `path` and waits for its library. */
  async createCorpus(path: string): Promise<void> {
    const { page } = this.desk
    await this.begin.getByRole('button', { name: /^新建语料库/ }).click()
    const create = page.getByRole('button', { name: '选择位置并新建' })
    await pickSavePath(this.desk, () => create.click(), path)
    await this.#expectOpen()
  }

  async openSample(): Promise<void> {
    await this.begin.getByRole('button', { name: /^打开示例语料库/ }).click()
    await this.#expectOpen()
    // The sample is read in after it is open.
    await expect(this.desk.page.getByRole('contentinfo')).toContainText(/[1-9]\d* 篇报告 · [1-9]\d* 条标注/)
  }

  /** Asks to open the corpus at `path`; what comes of it is the caller's to look at. */
  async askToOpen(path: string): Promise<void> {
    await pickPaths(this.desk, () => this.begin.getByRole('button', { name: /^打开语料库/ }).click(), [path])
  }

  async openRecent(path: string): Promise<void> {
    await this.recent.getByRole('button').filter({ hasText: path }).click()
    await this.#expectOpen()
  }

  async #expectOpen(): Promise<void> {
    await expect(this.desk.page.getByRole('navigation', { name: '工作环节' })).toBeVisible()
  }
}
