import { expect, type Locator } from '@playwright/test'
import type { Desk } from '../given/desk.ts'

/** What the matrix shows: counts by category name and report title; empty cells are left out. */
export type MatrixCounts = Readonly<Record<string, Readonly<Record<string, number>>>>

/** A cell as it is drawn. */
interface DrawnCell {
  readonly category: string
  readonly column: number
  readonly text: string
}

/** The comparison: categories down, reports across. */
export class ComparePage {
  readonly desk: Desk

  constructor(desk: Desk) {
    this.desk = desk
  }

  get screen(): Locator {
    return this.desk.page.locator('[data-stage=compare]')
  }

  get grid(): Locator {
    return this.screen.getByRole('treegrid')
  }

  /** The passages of the chosen cell. */
  get passages(): Locator {
    return this.screen.getByRole('complementary', { name: '所选片段' }).getByRole('article')
  }

  /** The counts of all cells; `titles` are the reports in the order of the columns' names. */
  async counts(titles: readonly string[]): Promise<MatrixCounts> {
    await expect(this.grid).toBeVisible()
    const heads = await this.grid
      .locator('.compare-column-head')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? ''))
    const titleOf = heads.map((head) => titles.find((title) => head.includes(title)) ?? head)
    const counts: Record<string, Record<string, number>> = {}
    for (const { category, column, text } of await this.#cells()) {
      const title = titleOf[column]
      if (title !== undefined && text !== '') (counts[category] ??= {})[title] = Number(text)
    }
    return counts
  }

  async total(): Promise<number> {
    return Number(await this.grid.locator('.compare-totals .compare-total').innerText())
  }

  async choose(category: string, report: string): Promise<void> {
    await this.grid.getByRole('row', { name: category }).locator('.compare-cell').and(this.#cellOf(report)).click()
  }

  async openPassage(index: number): Promise<void> {
    await this.passages.nth(index).getByRole('button').click()
    await expect(this.desk.page.locator('[data-stage=reader]').getByRole('document')).toBeVisible()
  }

  #cellOf(report: string): Locator {
    return this.grid.locator(`[aria-label^=${JSON.stringify(report)}]`)
  }

  /** Only what is in sight is drawn, so the matrix is read while it is scrolled to its end. */
  async #cells(): Promise<DrawnCell[]> {
    const cells = await this.grid.evaluate(async (grid) => {
      const found = new Map<string, { category: string; column: number; text: string }>()
      const nextFrame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
      grid.scrollTop = 0
      for (let isEnd = false; !isEnd;) {
        await nextFrame()
        for (const row of grid.querySelectorAll('.compare-row')) {
          const category = row.querySelector('.compare-row-name')?.textContent ?? ''
          for (const cell of row.querySelectorAll<HTMLElement>('.compare-cell')) {
            const column = Number(cell.dataset['column'])
            const text = cell.dataset['presence'] === 'stated' ? (cell.textContent ?? '') : ''
            found.set(`${category}/${column}`, { category, column, text })
          }
        }
        isEnd = grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1
        grid.scrollTop += grid.clientHeight / 2
      }
      return [...found.values()]
    })
    return cells
  }
}
