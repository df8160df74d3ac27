import { describe, expect, it } from 'vitest'
import type { AttributeKind } from '../../../../src-shared/domain/attribute.ts'
import { fitCell } from '../../../../src-main/exchange/attribute-table/fit-cell.ts'
import { guessKind } from '../../../../src-main/exchange/attribute-table/guess-kind.ts'

const read = (kind: AttributeKind, cells: readonly string[], choices: string[] = []) =>
  cells.map((cell) => fitCell({ kind, choices }, cell))

describe('a cell as a value', () => {
  it('of the kind number', () => {
    expect(read('number', ['12', '1,234,567.5', '１２', '+3', '007', '.5', '-0.50', '1e3', '-0'])).toEqual([
      '12',
      '1234567.5',
      '12',
      '3',
      '7',
      '0.5',
      '-0.5',
      '1000',
      '0',
    ])
    expect(read('number', ['12345678901234567890', '1,23', '12%', '约3', '', '-', '1e999', 'NaN', '0x10'])).toEqual([
      '12345678901234567890',
      ...Array.from({ length: 8 }, () => null),
    ])
  })

  it('of the kind date', () => {
    expect(
      read('date', [
        '2024',
        '2024-07',
        '2024年7月3日',
        '2024/7/3',
        '2024.07.03',
        '2024-07-03 09:30',
        '二〇二四年七月三日',
        '20240703',
      ]),
    ).toEqual(['2024', '2024-07', '2024-07-03', '2024-07-03', '2024-07-03', '2024-07-03', '2024-07-03', '2024-07-03'])
    expect(read('date', ['2024-02-30', '2024-13', '2024年7月至8月', '约2024年', '7月3日', '2024-07-03 起'])).toEqual(
      Array.from({ length: 6 }, () => null),
    )
  })

  it('of the kinds choice and text', () => {
    expect(read('choice', ['东部', '東部', ' 东部 ', 'ａ类', '西部'], ['东部', 'A类'])).toEqual([
      '东部',
      '东部',
      '东部',
      'A类',
      null,
    ])
    expect(read('text', ['=1+1', ' 两 边 ', 'x'.repeat(1001)])).toEqual(['=1+1', '两 边', null])
  })
})

describe('the kind of a column', () => {
  it('is the one that all its values are of', () => {
    expect(guessKind('人口', ['1,200', '35'])).toBe('number')
    expect(guessKind('人口', ['1,200', '约35'])).toBe('text')
    expect(guessKind('年度', ['2023', '2024'])).toBe('date')
    expect(guessKind('编号', ['2023', '2024'])).toBe('number')
    expect(guessKind('评估', ['2024年7月', '2024/8/1'])).toBe('date')
    expect(guessKind('片区', ['东部', '西部', '东部', '西部', '东部', '东部'])).toBe('choice')
    expect(guessKind('名称', ['甲县', '乙县', '丙县'])).toBe('text')
    expect(guessKind('空', [])).toBe('text')
  })
})
