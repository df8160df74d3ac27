import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pickClauses, unbroken } from '../../../src-main/brief/pick-clauses.ts'
import { romanisePlace } from '../../../src-main/brief/romanise-place.ts'
import { splitClauses } from '../../../src-main/brief/split-clauses.ts'

describe('clauses', () => {
  test('are cut at punctuation, but never inside brackets, quotes or numbers', () => {
    const text = '新建站点1,043处（含改造，扩建），投入“一站，一员”资金；8:30开放。'
    expect(splitClauses(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '新建站点1,043处（含改造，扩建）',
      '投入“一站，一员”资金',
      '8:30开放',
    ])
  })

  test('cover every character that is no punctuation, once, in order', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '，', '。', '“', '”', '（', '1', ',', '\n', '𠮷') })
    fc.assert(
      fc.property(text, (words) => {
        const clauses = splitClauses(words)
        clauses.forEach(({ start, end }, index) => {
          expect(start).toBeGreaterThanOrEqual(clauses[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
        })
        const covered = clauses.map(({ start, end }) => words.slice(start, end)).join('')
        expect(covered.match(/[甲乙1]|𠮷/gu)?.length ?? 0).toBe(words.match(/[甲乙1]|𠮷/gu)?.length ?? 0)
      }),
    )
  })

  test('that say what was done are picked before praise, with the lead-in they need', () => {
    const text = '全乡高度重视，坚决贯彻上级精神，针对山路难走的情况，组建6支巡回收集队，进一步凝聚了强大合力，设立兑换站9个。'
    expect(pickClauses(text, 40).map((run) => run.text)).toEqual(['针对山路难走的情况，组建6支巡回收集队', '设立兑换站9个'])
  })

  test('are parts of the passage as written, at least one of any text with words', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('甲', '设', '立', '3', '，', '；', '一', '是'), minLength: 1 }), (text) => {
        const runs = pickClauses(text, 30)
        for (const run of runs) expect(unbroken(text)).toContain(run.text)
        expect(runs.length > 0).toBe(splitClauses(unbroken(text)).length > 0)
      }),
    )
  })
})

test('place names in English letters', () => {
  expect(['临河区', '西安市', '重庆市', '青嶺鄉', '内蒙古自治区', 'Fujian', '县'].map(romanisePlace)).toEqual([
    'Linhe District',
    "Xi'an City",
    'Chongqing City',
    'Qingling Township',
    'Neimenggu Autonomous Region',
    'Fujian',
    'Xian',
  ])
})
