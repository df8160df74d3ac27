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

  /** The box in the bar that is typed into to find reports. */
  get search(): Locator {
    return this.screen.getByRole('textbox', { name: '查找报告：标题、地方、正文…' })
  }

  /** The pane of facets at the left. */
  get facets(): Locator {
    return this.screen.getByRole('complementary', { name: '筛选' })
  }

  /** About what is selected. */
  get inspector(): Locator {
    return this.screen.getByRole('complementary', { name: '报告信息' })
  }

  /** What the library is narrowed by, above the table. */
  get chips(): Locator {
    return this.screen.getByRole('grid', { name: '已选条件' }).getByRole('row')
  }

  /** A value of a facet, whose section is open. */
  facetValue(facet: string, value: string): Locator {
    const rows = this.facets.getByRole('treegrid', { name: facet, exact: true }).getByRole('row')
    return rows.filter({ has: this.desk.page.getByText(value, { exact: true }) })
  }

  async countOf(facetValue: Locator): Promise<number> {
    return Number(await facetValue.locator('.facet-count').innerText())
  }

  /** What the values of a facet in sight count together. */
  async sumOf(facet: string): Promise<number> {
    const counts = await this.facets.getByRole('treegrid', { name: facet, exact: true }).locator('.facet-count').allInnerTexts()
    return counts.reduce((sum, count) => sum + Number(count), 0)
  }

  async openFacet(facet: string): Promise<void> {
    await this.facets.getByRole('button', { name: facet, exact: true }).click()
    await expect(this.facets.getByRole('treegrid', { name: facet, exact: true })).toBeVisible()
  }

  /** Chooses from the menu at a facet's head. */
  async sectionMenu(facet: string, item: string): Promise<void> {
    await this.facets.getByRole('button', { name: `“${facet}”的操作` }).click()
    await this.desk.page.getByRole('menuitem', { name: item }).click()
  }

  /** Waits until the library lists so many reports. */
  async expectListed(count: number): Promise<void> {
    await expect(this.screen.locator('.library-count')).toHaveText(new RegExp(`^${count} 篇`))
    await expect(this.table.locator('.table-row')).toHaveCount(count)
  }

  columnHead(name: string): Locator {
    return this.table.getByRole('columnheader', { name })
  }

  /** The button at the head of a column. */
  head(name: string): Locator {
    return this.columnHead(name).getByRole('button')
  }

  heads(): Promise<string[]> {
    return this.table.getByRole('columnheader').allInnerTexts()
  }

  async widthOf(column: string): Promise<number> {
    return Math.round((await this.columnHead(column).boundingBox())?.width ?? 0)
  }

  /** What the rows in view have in a column. */
  cells(column: string): Promise<string[]> {
    return this.table.locator(`.table-row [data-column=${column}]`).allInnerTexts()
  }

  /** Ticks columns in the menu of columns, or takes their ticks away. */
  async chooseColumns(names: readonly string[]): Promise<void> {
    const { page } = this.desk
    await this.screen.getByRole('button', { name: '显示的列' }).click()
    for (const name of names) await page.getByRole('menuitemcheckbox', { name }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('menu')).toHaveCount(0)
  }

  /** Drags the middle of one head to the middle of another, or so many pixels beside it. */
  async drag(from: Locator, to: Locator, beside: number): Promise<void> {
    const { mouse } = this.desk.page
    const [start, end] = [await middleOf(from), await middleOf(to)]
    await mouse.move(start.x, start.y)
    await mouse.down()
    await mouse.move(start.x - 10, start.y)
    await mouse.move(end.x + beside, end.y, { steps: 4 })
    await mouse.up()
  }

  /** Drags the right edge of a column by so many pixels. */
  async drawEdge(column: string, by: number): Promise<void> {
    const { mouse } = this.desk.page
    const edge = await middleOf(this.columnHead(column).locator('.table-edge'))
    await mouse.move(edge.x, edge.y)
    await mouse.down()
    await mouse.move(edge.x + by, edge.y, { steps: 4 })
    await mouse.up()
  }

  async openView(name: string): Promise<void> {
    await this.screen.getByRole('button', { name: '视图', exact: true }).click()
    await this.desk.page.getByRole('menuitem', { name, exact: true }).click()
  }

  async saveView(name: string): Promise<void> {
    await this.openView('保存当前视图…')
    const { page } = this.desk
    await page.getByRole('textbox', { name: '视图名称' }).fill(name)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
  }

  /** The panel that rises with an import. */
  get importPanel(): Locator {
    return this.desk.page.getByRole('complementary', { name: '导入', exact: true })
  }

  /** The line of a file, known by the end of its path. */
  outcome(path: string): Locator {
    return this.importPanel.locator(`.table-row[data-row$=${JSON.stringify(basename(path))}]`)
  }

  /** All that is known of the line that the panel stands on. */
  get outcomeDetails(): Locator {
    return this.importPanel.getByRole('region', { name: '这个文件' })
  }

  /** The report beside its original. */
  get originalDialog(): Locator {
    return this.desk.page.getByRole('dialog', { name: /^原文对照/ })
  }

  /** The files of an import to come, with what would be read from them. */
  get lookDialog(): Locator {
    return this.desk.page.getByRole('dialog', { name: '先看再导入' })
  }

  /** What was pasted, above the table. */
  get pasteNotice(): Locator {
    return this.screen.getByRole('region', { name: '粘贴的结果' })
  }

  /** Shows the lines of one kind alone; the button says how many there are. */
  async showOutcomes(kind: RegExp): Promise<void> {
    await this.importPanel.getByRole('group', { name: '显示哪些文件' }).getByRole('button', { name: kind }).click()
  }

  /** Opens the report of a line beside its original. */
  async showOriginal(path: string): Promise<void> {
    await this.outcome(path).locator('[data-column=file]').dblclick()
    await expect(this.originalDialog.locator('.clean-block').first()).toBeVisible()
    await expect(this.originalDialog.locator('.source-line, .source-none').first()).toBeVisible()
  }

  /** Chooses an encoding in the dialog that shows a file beside its report. */
  async chooseEncoding(dialog: Locator, encoding: string): Promise<void> {
    await dialog.getByRole('button', { name: '编码' }).click()
    await this.desk.page.getByRole('option', { name: encoding }).click()
  }

  /** Picks files to look at before they are imported. */
  async lookAtFiles(paths: readonly string[]): Promise<void> {
    const ask = async () => {
      await this.screen.getByRole('button', { name: '更多导入方式' }).click()
      await this.desk.page.getByRole('menuitem', { name: '先看再导入文件…' }).click()
    }
    await pickPaths(this.desk, ask, paths)
    await expect(this.lookDialog).toBeVisible()
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

  /** The rows in view, in their order, once all of them have come. */
  async rows(): Promise<LibraryRow[]> {
    let cells: { names: string; tags: string }[] = []
    await expect(async () => {
      cells = await this.table.locator('.table-row').evaluateAll((rows) =>
        rows.map((row) => ({
          names: row.querySelector('[data-column=title]')?.getAttribute('title') ?? '',
          tags: row.querySelector('[data-column=tagCount]')?.textContent ?? '',
        })),
      )
      expect(cells.length > 0 && cells.every(({ names }) => names !== '')).toBe(true)
    }).toPass({ timeout: 10_000 })
    return cells.map(({ names, tags }) => {
      const [title = '', file = ''] = names.split('\n')
      return { title, file: basename(file), tagCount: Number(tags) }
    })
  }

  /** The rows when what was typed has narrowed them: the same ones at two looks. */
  async settledRows(): Promise<LibraryRow[]> {
    let rows: LibraryRow[] = []
    await expect(async () => {
      rows = await this.rows()
      await this.screen.page().waitForTimeout(400)
      expect(await this.rows()).toEqual(rows)
    }).toPass({ timeout: 10_000 })
    return rows
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

async function middleOf(element: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await element.boundingBox()
  if (box === null) throw new Error('the element is not in sight')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
