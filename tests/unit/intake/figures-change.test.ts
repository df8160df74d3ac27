import { describe, expect, test } from 'vitest'
import { givenParagraph } from './given-report.ts'

/** The figures of one sentence as `value unit direction basis`, without the last two for a level. */
const changesIn = (sentence: string): string[] =>
  givenParagraph(sentence).figures.map(({ value, unit, change }) =>
    [value, unit ?? '-', ...(change === null ? [] : [change.direction, change.basis ?? '-'])].join(' '),
  )

describe('a change with what it is held against', () => {
  test.each([
    ['财政收入同比增长8.5%。', ['8.5 % increase yearOnYear']],
    ['发案数较上年下降百分之十二点六。', ['12.6 % decrease yearOnYear']],
    ['蔬菜产量比去年增加320吨。', ['320 吨 increase yearOnYear']],
    ['信访量与去年同期相比，下降了15.3%。', ['15.3 % decrease yearOnYear']],
    ['准确率环比上升6.1个百分点。', ['6.1 个百分点 increase periodOnPeriod']],
    ['投诉量比上季度降低12件。', ['12 件 decrease periodOnPeriod']],
    ['产量较2019年增长近三成。', ['30 % increase since']],
    ['满意率较改革前提高4.2个百分点。', ['4.2 个百分点 increase since']],
    ['企业用电成本降幅达8%。', ['8 % decrease -']],
    ['工业增加值增速为6.2%。', ['6.2 % increase -']],
    ['实现营收2亿元，15%的增幅令人振奋。', ['2 亿元', '15 % increase -']],
    ['增加床位300张，压减会议12场。', ['300 张 increase -', '12 场 decrease -']],
    ['减少碳排放1.2万吨。', ['12000 吨 decrease -']],
    ['同比分别增长12.1%、8.3%和6%。', ['12.1 % increase yearOnYear', '8.3 % increase yearOnYear', '6 % increase yearOnYear']],
    ['遊客同比增長２３．６％。', ['23.6 % increase yearOnYear']],
    ['农家乐营收去年增长1.2倍。', ['1.2 倍 increase -']],
    ['办件量翻了两番，产值翻一番。', ['2 番 increase -', '1 番 increase -']],
    ['审批事项减半，材料减少一半以上。', ['50 % decrease -', '50 % decrease -']],
  ])('%s', (sentence, expected) => {
    expect(changesIn(sentence)).toEqual(expected)
  })
})

describe('a level is no change', () => {
  test.each([
    ['入园企业增至86家。', ['86 家']],
    ['就业率由88%提高到93.5%。', ['88 %', '93.5 %']],
    ['办理周期由平均21天缩短为9天。', ['21 天', '9 天']],
    ['产值增长到原来的2倍。', ['2 倍']],
    ['覆盖率达到92%。', ['92 %']],
    // what is new is counted, and what is let off is an amount: neither says from what
    ['新增就业岗位1200个，减免租金300万元。', ['1200 个', '300 万元']],
    ['费率高于全省1.1个百分点。', ['1.1 个百分点']],
    ['小微企业所得税减半征收。', []],
  ])('%s', (sentence, expected) => {
    expect(changesIn(sentence)).toEqual(expected)
  })
})

test('a change and the level it came to are of what was measured before', () => {
  const { figures } = givenParagraph('村集体收入由30万元提高到52万元，增长73.3%；大会比上年减少9场，降幅达20%。')
  expect(figures.map(({ value, noun }) => `${value} ${noun ?? '-'}`)).toEqual([
    '30 村集体收入',
    '52 村集体收入',
    '73.3 村集体收入',
    '9 大会',
    '20 大会',
  ])
})
