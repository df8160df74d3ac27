import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'

/** The search: a box, the hits as lines, how often terms stand where. */
export class SearchPage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get screen(): Locator {
    return this.desk.page.locator('[data-stage=search]')
  }

  get box(): Locator {
    return this.screen.getByRole('searchbox', { name: /^(检索|Search)$/ })
  }

  /** How many hits there are, in words. */
  get count(): Locator {
    return this.screen.locator('.result-count')
  }

  get grid(): Locator {
    return this.screen.getByRole('grid', { name: /^(检索结果|Hits)$/ })
  }

  get lines(): Locator {
    return this.grid.locator('.line')
  }

  /** What is wrong with the query, and where it is marked. */
  get problem(): Locator {
    return this.screen.getByRole('search').getByRole('alert')
  }

  get problemMark(): Locator {
    return this.screen.locator('.search-problem-mark')
  }

  get groups(): Locator {
    return this.screen.getByRole('region', { name: /^(命中分组|Hits grouped)/ })
  }

  get saved(): Locator {
    return this.screen.getByRole('region', { name: /^(已存检索|Saved searches)$/ })
  }

  /** The table of terms, or of keyness. */
  get terms(): Locator {
    return this.screen.getByRole('grid', { name: /^(词频表|特征词表|Frequency table|Keyness table)$/ })
  }

  get termRows(): Locator {
    return this.terms.locator('.term-row')
  }

  /** Looks for a query and waits until its hits are counted. */
  async lookFor(query: string): Promise<void> {
    await this.box.fill(query)
    await this.box.press('Enter')
    await expect(this.count).toHaveText(/\d/)
    await expect(this.grid).toHaveAttribute('aria-busy', 'false')
  }

  /** Ticks lines by their boxes. */
  async tick(count: number): Promise<void> {
    for (let index = 0; index < count; index += 1) await this.lines.nth(index).locator('[data-tick]').click()
    await expect(this.grid.locator('.line-ticked')).toHaveCount(count)
  }

  /** Goes to the tab of this name and waits for its table, where it has one at once. */
  async showFrequency(): Promise<void> {
    await this.desk.page.keyboard.press('Alt+2')
    await expect(this.termRows.first()).toBeVisible()
  }
}
