import { describe, expect, test } from 'vitest'
import { givenReport } from './given-report.ts'

const LONG = '坚持问题导向，把责任压实到岗到人，确保各项举措落地见效，群众得到实惠。'

function certaintyIn(lines: readonly string[]): (line: string) => { readonly kind: string; readonly certainty: number } {
  const { text, blocks } = givenReport(lines.join('\n'))
  return (line) => {
    const at = text.indexOf(line)
    const block = blocks.find(({ start, end }) => start <= at && at < end)
    if (at === -1 || block === undefined) throw new Error(`no block holds “${line}”`)
    return { kind: block.kind, certainty: block.certainty }
  }
}

describe('the certainty of a block', () => {
  const of = certaintyIn([
    '首页 > 新闻中心 > 部门动态',
    '青禾县夏粮丰收在望',
    '来源：青禾日报　2022-06-01',
    `　　序言。${LONG}`,
    '一、压实责任',
    `　　甲一。${LONG}`,
    '多方联动见实效',
    `　　乙一。${LONG}`,
    '图为收割现场。',
    `　　丙一。${LONG}`,
    '版权所有：青禾县人民政府办公室',
  ])

  test('is high for what its words say outright', () => {
    for (const [line, kind] of [
      ['来源：', 'meta'],
      ['一、压实', 'heading'],
      ['甲一', 'paragraph'],
      ['图为', 'caption'],
      ['版权所有', 'boilerplate'],
      ['首页', 'boilerplate'],
    ] as const) {
      const found = of(line)
      expect(found.kind, line).toBe(kind)
      expect(found.certainty, line).toBeGreaterThanOrEqual(0.9)
    }
  })

  test('is low for a short line that only its place makes a heading', () => {
    expect(of('多方联动')).toEqual({ kind: 'heading', certainty: 0.6 })
  })

  test('is that of the title where it is the title', () => {
    const { title, certainty } = { title: of('青禾县夏粮').kind, certainty: of('青禾县夏粮').certainty }
    expect(title).toBe('title')
    expect(certainty).toBeGreaterThanOrEqual(0.6)
    const { provenance } = givenReport(['青禾县夏粮丰收在望', '来源：青禾日报　2022-06-01', `　　${LONG}`].join('\n'))
    expect(provenance.title?.certainty).toBe(certainty)
  })
})
