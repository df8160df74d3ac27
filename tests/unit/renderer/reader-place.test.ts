import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withPlacePart } from '../../../src-renderer/finding/with-place-part.ts'
import { textPieces } from '../../../src-renderer/reader/original/text-pieces.ts'
import { citationText } from '../../../src-renderer/reader/place/citation.ts'
import { pageAt } from '../../../src-renderer/reader/place/page-at.ts'
import { blocksAt } from '../../../src-renderer/reader/place/use-block-actions.ts'
import { outlineOf } from '../../../src-renderer/reader/text/outline.ts'
import { layOutReport, type ReportLayout } from '../../../src-renderer/reader/text/report-layout.ts'
import { blockIdSchema } from '../../../src-shared/domain/ids.ts'
import type { BlockKind, Locality } from '../../../src-shared/domain/report.ts'

interface Line {
  readonly text: string
  readonly kind?: BlockKind
  readonly level?: number
}

function givenLayout(lines: readonly Line[]): ReportLayout {
  let text = ''
  const blocks = lines.map(({ text: line, kind = 'paragraph', level }, index) => {
    const id = blockIdSchema.parse(`01900000-0000-7000-8000-${(index + 1).toString(16).padStart(12, '0')}`)
    const start = text.length
    text += `${line}\n`
    return { id, kind, level: level ?? null, certainty: 1, start, end: start + line.length, origin: 'found' as const }
  })
  return layOutReport({ text, blocks })
}

describe('the page of a position', () => {
  it('is the last that begins at or before it', () => {
    expect([0, 99, 100, 250, 900].map((position) => pageAt([0, 100, 250], position))).toEqual([1, 1, 2, 3, 3])
  })

  it('is none where the report has no pages', () => {
    expect(pageAt([], 10)).toBeNull()
  })
})

describe('the blocks at a place', () => {
  const layout = givenLayout([{ text: '一、汛情' }, { text: '水位上涨。' }, { text: '堤防无险。' }])
  it('are the one at the caret, or all that a selection has a character of', () => {
    const textsOf = (start: number, end: number) =>
      blocksAt(layout, { start, end }).map((block) => layout.text.slice(block.start, block.end))
    expect(textsOf(7, 7)).toEqual(['水位上涨。'])
    expect(textsOf(2, 12)).toEqual(['一、汛情', '水位上涨。', '堤防无险。'])
    expect(textsOf(5, 10)).toEqual(['水位上涨。'])
  })
})

describe('the outline', () => {
  it('lists run-in heads a step below the heading they stand under', () => {
    const layout = givenLayout([
      { text: '柳湾镇防汛简报', kind: 'title' },
      { text: '一、主要做法', kind: 'heading', level: 1 },
      { text: '（一）抓排查。全镇排查隐患点三十处，逐一登记。' },
      { text: '（二）这一条没有小标题而是一句很长很长很长很长的话直到这里才结束。后面还有。' },
      { text: '2024年以来，雨水偏多。' },
      { text: '二、下一步打算', kind: 'heading', level: 1 },
    ])
    expect(outlineOf(layout).map(({ label, depth, isRunIn }) => [label, depth, isRunIn])).toEqual([
      ['柳湾镇防汛简报', 0, false],
      ['一、主要做法', 1, false],
      ['（一）抓排查', 2, true],
      ['二、下一步打算', 1, false],
    ])
  })
})

describe('run-in heads without numbers', () => {
  const rest =
    '全镇组织力量逐户上门，逐段巡查，逐项登记，当天问题当天处理，夜间有人值守，白天有人巡看，险情早发现早处置，群众安心度汛。'
  const heads = ['强化组织领导，压实责任', '坚持关口前移，排查隐患', '突出群众安全，转移避险']

  it('are short first sentences where most long paragraphs have one', () => {
    const layout = givenLayout([
      { text: '柳湾镇防汛简报', kind: 'title' },
      ...heads.map((head) => ({ text: `${head}。${rest}` })),
    ])
    expect(outlineOf(layout).map(({ label }) => label)).toEqual(['柳湾镇防汛简报', ...heads])
  })

  it('are none where only some paragraphs open so', () => {
    const plain = Array.from({ length: 5 }, () => ({ text: `${rest}${rest}` }))
    const layout = givenLayout([...heads.map((head) => ({ text: `${head}。${rest}` })), ...plain])
    expect(outlineOf(layout)).toEqual([])
  })
})

describe('a citation', () => {
  const words: Readonly<Record<string, string>> = { comma: '，', titled: '《{{title}}》', citation: '“{{quote}}”（{{source}}）' }
  const say = (key: string, slots: Readonly<Record<string, string | number>> = {}) =>
    Object.entries(slots).reduce((text, [name, value]) => text.replace(`{{${name}}}`, String(value)), words[key] ?? key)
  const locality: Locality = { name: '柳湾镇', code: null, province: null, city: null, level: 'township' }

  it('says quote, report, date, place and page', () => {
    const report = { title: '防汛简报', file: 'a.pdf', locality, date: '2024-07-01' }
    expect(citationText({ quote: '无一人伤亡', report, place: '二、第3段', page: '第 2 页' }, say)).toBe(
      '“无一人伤亡”（柳湾镇《防汛简报》，2024-07-01，二、第3段，第 2 页）',
    )
  })

  it('leaves out what is not known', () => {
    const report = { title: null, file: 'a.txt', locality: null, date: null }
    expect(citationText({ quote: '无一人伤亡', report, place: '', page: null }, say)).toBe('“无一人伤亡”（《a.txt》）')
  })
})

describe('a part of a place said by the analyst', () => {
  const place: Locality = { name: '柳湾镇', code: '421126', province: '某省', city: '某市', level: 'township' }
  it('lets code and level go with another name, and the code with another city', () => {
    expect(withPlacePart(place, { name: '杏桥乡' })).toEqual({ ...place, name: '杏桥乡', code: null, level: null })
    expect(withPlacePart(place, { city: '另市' })).toEqual({ ...place, city: '另市', code: null })
  })

  it('keeps the rest with another level or code', () => {
    expect(withPlacePart(place, { level: 'village' })).toEqual({ ...place, level: 'village' })
    expect(withPlacePart(place, { code: '421127' })).toEqual({ ...place, code: '421127' })
  })

  it('is none without a name', () => {
    expect(withPlacePart(null, { province: '某省' })).toBeNull()
    expect(withPlacePart(place, { name: '' })).toBeNull()
  })
})

describe('the pieces of a file', () => {
  it('are its lines, whatever ends them', () => {
    const text = '一\r\n二\n\n三\r四'
    expect(textPieces(text, 100).map(({ start, end }) => text.slice(start, end))).toEqual(['一', '二', '', '三', '四'])
  })

  it('hold every character but line ends, and none is longer than a thousand or cuts a character', () => {
    const line = fc.string({ unit: fc.constantFrom('字', '𠮷', 'a'), maxLength: 2500 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const text = lines.join('\n')
        const pieces = textPieces(text, text.length + 1).map(({ start, end }) => text.slice(start, end))
        expect(pieces.join('')).toBe(lines.join(''))
        expect(pieces.every((piece) => piece.length <= 1000 && piece.isWellFormed())).toBe(true)
      }),
    )
  })

  it('end at the limit', () => {
    expect(textPieces('字'.repeat(5000), 1500).at(-1)).toEqual({ start: 1000, end: 1500 })
  })
})
