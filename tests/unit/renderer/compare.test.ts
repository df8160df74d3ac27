import { array, assert, nat, property } from 'fast-check'
import { expect, it } from 'vitest'
import { firstQuotes } from '../../../src-renderer/compare/first-quotes.ts'
import { heatLevel, heatLevels, heatThresholds } from '../../../src-renderer/compare/heat-scale.ts'
import { matrixToTsv } from '../../../src-renderer/compare/matrix-to-tsv.ts'
import {
  categoriesUnder,
  cellAt,
  foldableCategories,
  movePlace,
  percentText,
  placeOf,
  shareOf,
  shownRows,
} from '../../../src-renderer/compare/matrix-view.ts'
import { matrixSchema, passageSchema, type Matrix, type Passage } from '../../../src-shared/contract/compare-operations.ts'
import { categoryIdSchema, reportIdSchema } from '../../../src-shared/domain/ids.ts'

const id = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`
const category = (number: number) => categoryIdSchema.parse(id(number))
const report = (number: number) => reportIdSchema.parse(id(100 + number))

const givenRow = (number: number, name: string, depth: number, total: number) => ({
  category: category(number),
  key: `key${number}`,
  name,
  colour: '#336699',
  depth,
  total,
  reports: 1,
})

const column = (number: number, name: string, total: number) => ({
  report: report(number),
  title: name,
  file: `${name}.txt`,
  locality: { name, code: null, province: null, city: null, level: null },
  date: '2031-05',
  status: 'read',
  length: 1000,
  total,
})

const cell = (tags: number, presence: string) => ({ tags, characters: tags * 25, presence })

function givenMatrix(): Matrix {
  return matrixSchema.parse({
    columns: [column(1, '青石镇', 4), column(2, '=白河乡', 0)],
    rows: [givenRow(1, '组织', 0, 4), givenRow(2, '包片', 1, 3), givenRow(3, '晨会', 2, 1), givenRow(4, '物资', 0, 0)],
    cells: [
      [cell(4, 'stated'), cell(0, 'unread')],
      [cell(3, 'stated'), cell(0, 'unread')],
      [cell(1, 'stated'), cell(0, 'unread')],
      [cell(0, 'silent'), cell(0, 'partlyRead')],
    ],
    total: 4,
  })
}

function givenPassage(parts: { category: number; report: number; start: number; quote: string }): Passage {
  return passageSchema.parse({
    id: id(500 + parts.start),
    report: report(parts.report),
    category: category(parts.category),
    coder: id(900),
    coderName: '甲',
    start: parts.start,
    end: parts.start + parts.quote.length,
    quote: parts.quote,
    prefix: '',
    suffix: '',
    origin: 'manual',
    certainty: null,
    memo: '',
    createdAt: '2031-05-01T00:00:00.000Z',
    categoryName: '',
    categoryKey: 'key',
    colour: '#336699',
    reportTitle: null,
    file: 'a.txt',
    locality: null,
    date: null,
    placeInOutline: '第1段',
  })
}

it('gives equal values equal heat and higher ones never less, within the steps', () => {
  assert(
    property(array(nat(200), { minLength: 1 }), (values) => {
      const thresholds = heatThresholds(values)
      const sorted = values.toSorted((one, other) => one - other)
      const levels = sorted.map((value) => heatLevel(value, thresholds))
      expect(levels).toEqual(levels.toSorted((one, other) => one - other))
      expect(sorted.every((value, index) => (value === 0) === (levels[index] === 0))).toBe(true)
      expect(Math.max(...levels)).toBeLessThanOrEqual(heatLevels)
    }),
  )
})

it('does not let one extreme value wash out the rest', () => {
  const thresholds = heatThresholds([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000])
  expect([1, 3, 5, 7, 9, 1000].map((value) => heatLevel(value, thresholds))).toEqual([1, 2, 3, 4, 5, 5])
  expect(heatThresholds([0, 0])).toEqual([])
})

it('folds away all that stands below a folded category', () => {
  const matrix = givenMatrix()
  expect(foldableCategories(matrix)).toEqual([category(1), category(2)])
  expect(shownRows(matrix, new Set()).map(({ row, hasBelow }) => [row.name, hasBelow])).toEqual([
    ['组织', true],
    ['包片', true],
    ['晨会', false],
    ['物资', false],
  ])
  expect(shownRows(matrix, new Set([category(1)])).map(({ row, isFolded }) => [row.name, isFolded])).toEqual([
    ['组织', true],
    ['物资', false],
  ])
})

it('knows what stands under each category', () => {
  expect([...categoriesUnder(givenMatrix()).entries()]).toEqual([
    [category(1), [category(1), category(2), category(3)]],
    [category(2), [category(2), category(3)]],
    [category(3), [category(3)]],
    [category(4), [category(4)]],
  ])
})

it('moves by keys within heads and totals', () => {
  const size = { rows: 4, columns: 2, page: 3 }
  const at = { row: 0, column: 0 }
  expect(movePlace(at, 'ArrowUp', size, false)).toEqual({ row: -1, column: 0 })
  expect(movePlace({ row: -1, column: 0 }, 'ArrowUp', size, false)).toEqual({ row: -1, column: 0 })
  expect(movePlace(at, 'ArrowRight', size, true)).toEqual({ row: 0, column: 2 })
  expect(movePlace(at, 'PageDown', size, false)).toEqual({ row: 3, column: 0 })
  expect(movePlace({ row: 3, column: 2 }, 'ArrowDown', size, false)).toEqual({ row: 4, column: 2 })
  expect(movePlace({ row: 2, column: 1 }, 'Home', size, true)).toEqual({ row: -1, column: -1 })
  expect(movePlace(at, 'a', size, false)).toBeNull()
})

it('finds a chosen cell again, and a row or column at its head', () => {
  const matrix = givenMatrix()
  const rows = shownRows(matrix, new Set())
  for (const place of [
    { row: 2, column: 1 },
    { row: -1, column: 1 },
    { row: 3, column: -1 },
  ]) {
    expect(placeOf(cellAt(place, rows, matrix.columns), rows, matrix.columns)).toEqual(place)
  }
  expect(placeOf({ category: category(3), report: null }, shownRows(matrix, new Set([category(1)])), matrix.columns)).toBeNull()
})

it('tells shares of the report in percent', () => {
  const matrix = givenMatrix()
  const [first] = matrix.cells[0] ?? []
  const [place] = matrix.columns
  if (first === undefined || place === undefined) throw new Error('no cell')
  expect(percentText(shareOf(first, place))).toBe('10')
  expect([0, 0.0004, 0.0123, 0.5].map(percentText)).toEqual(['0.0', '<0.1', '1.2', '50'])
})

it('copies the table with the reasons of empty cells, and no formula', () => {
  const matrix = givenMatrix()
  const words = {
    category: '类别',
    total: '合计',
    columnName: ({ locality }: Matrix['columns'][number]) => locality?.name ?? '',
    presence: { silent: '未载', partlyRead: '在读', unread: '未读' },
  }
  const rows = shownRows(matrix, new Set([category(1)]))
  expect(matrixToTsv({ matrix, rows, content: 'counts' }, words, () => '')).toBe(
    ["类别\t青石镇\t'=白河乡\t合计", '组织\t4\t未读\t4', '物资\t未载\t在读\t0', '合计\t4\t0\t4'].join('\n'),
  )
  expect(matrixToTsv({ matrix, rows, content: 'shares' }, words, () => '').split('\n')[1]).toBe('组织\t10%\t未读\t4')
  expect(matrixToTsv({ matrix, rows, content: 'quotes' }, words, () => '-甲\t乙\n丙').split('\n')[1]).toBe(
    "组织\t'-甲 乙 丙\t未读\t4",
  )
})

it('takes the first passage of a cell, those of the categories below it included', () => {
  const first = firstQuotes(
    [
      givenPassage({ category: 3, report: 1, start: 5, quote: '早上碰头' }),
      givenPassage({ category: 2, report: 1, start: 9, quote: '分片包干' }),
      givenPassage({ category: 2, report: 2, start: 1, quote: '干部包户' }),
    ],
    categoriesUnder(givenMatrix()),
  )
  expect(first(category(1), report(1))).toBe('早上碰头')
  expect(first(category(2), report(1))).toBe('早上碰头')
  expect(first(category(1), report(2))).toBe('干部包户')
  expect(first(category(4), report(1))).toBeNull()
})
