import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'
import { pickPaths, pickSavePath } from './picking.ts'

/** The ways in and out of the corpus. */
export class ExchangePage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get screen(): Locator {
    return this.desk.page.locator('[data-stage=exchange]')
  }

  async exportJsonl(path: string): Promise<void> {
    await this.#exportCorpus('完整语料（JSONL）', path)
  }

  async exportCsv(path: string): Promise<void> {
    await this.#exportCorpus('标注表（CSV）', path)
  }

  async importJsonl(path: string): Promise<void> {
    await pickPaths(this.desk, () => this.screen.getByRole('button', { name: /^选择 JSONL 文件/ }).click(), [path])
  }

  async #exportCorpus(card: string, path: string): Promise<void> {
    const button = this.screen.getByRole('region', { name: card }).getByRole('button', { name: /^导出/ })
    await pickSavePath(this.desk, () => button.click(), path)
    await expect(this.desk.page.getByRole('contentinfo')).toContainText(`已导出到 ${path}`)
  }
}
