import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockIdSchema } from '../../../src-shared/domain/ids.ts'
import type { Block, BlockKind } from '../../../src-shared/domain/report.ts'
import {
  layOutReport,
  piecesOf,
  pointAt,
  positionAt,
  rangeOfSelection,
  tidyRange,
  type ReportLayout,
} from '../../../src-renderer/reader/text/report-layout.ts'

let made = 0

function block(kind: BlockKind, start: number, end: number): Block {
  made += 1
  const id = blockIdSchema.parse(`01900000-0000-7000-8000-${made.toString(16).padStart(12, '0')}`)
  return { id, kind, level: null, certainty: 1, start, end, origin: 'found' }
}

/** A report of lines; `prefix` of a line stands in the text but not in its block. */
function givenReport(lines: readonly { prefix?: string; text: string; kind?: BlockKind }[]): ReportLayout {
  let text = ''
  const blocks: Block[] = []
  for (const line of lines) {
    text += line.prefix ?? ''
    blocks.push(block(line.kind ?? 'paragraph', text.length, text.length + line.text.length))
    text += `${line.text}\n`
  }
  return layOutReport({ text, blocks })
}

const reports = fc
  .array(
    fc.record({
      prefix: fc.constantFrom('', '- ', '3. ', '\n', '\u3000'),
      text: fc.string({ unit: fc.constantFrom('乡', '村', '，', '。', '𠮷', '👨‍👩‍👧', 'a', ' '), maxLength: 12 }),
      kind: fc.constantFrom<BlockKind>('paragraph', 'listItem', 'heading', 'boilerplate'),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map(givenReport)

describe('the layout of a report', () => {
  it('keeps list markers out of the block and shows them beside it', () => {
    const layout = givenReport([
      { text: '青溪县防汛简报', kind: 'title' },
      { prefix: '3. ', text: '转移群众', kind: 'listItem' },
      { prefix: '- ', text: '清点物资', kind: 'listItem' },
    ])
    expect(layout.blocks.map(({ marker }) => marker)).toEqual(['', '3.', '•'])
    expect(layout.text.slice(layout.blocks[1]?.start, layout.blocks[1]?.end)).toBe('转移群众')
  })

  it('shows no character twice when blocks overlap', () => {
    const layout = layOutReport({ text: '一二三四五六', blocks: [block('paragraph', 0, 4), block('paragraph', 2, 6)] })
    expect(layout.blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 4],
      [4, 6],
    ])
  })

  it('leans to the next block or the one before in a gap', () => {
    const layout = givenReport([{ text: '甲乙' }, { prefix: '- ', text: '丙丁', kind: 'listItem' }])
    expect(pointAt(layout, 3, 'forward')).toEqual({ block: 1, offset: 0 })
    expect(pointAt(layout, 3, 'backward')).toEqual({ block: 0, offset: 2 })
    expect(pointAt(layout, layout.text.length, 'forward')).toEqual({ block: 1, offset: 2 })
    expect(pointAt({ text: '', blocks: [] }, 0, 'forward')).toBeNull()
  })

  it('turns every position inside a block into a place and back', () => {
    fc.assert(
      fc.property(reports, (layout) => {
        for (const { start, end } of layout.blocks) {
          for (let position = start; position <= end; position += 1) {
            for (const lean of ['forward', 'backward'] as const) {
              const point = pointAt(layout, position, lean)
              expect(point === null ? null : positionAt(layout, point)).toBe(position)
            }
          }
        }
      }),
    )
  })

  it('covers with the pieces of a range exactly the characters that stand in blocks', () => {
    fc.assert(
      fc.property(reports, fc.nat(120), fc.nat(120), (layout, one, other) => {
        const range = rangeOfSelection({ anchor: Math.min(one, layout.text.length), focus: Math.min(other, layout.text.length) })
        const covered = piecesOf(layout, range).flatMap((piece) => {
          const from = layout.blocks[piece.block]?.start ?? 0
          return Array.from({ length: piece.end - piece.start }, (_, index) => from + piece.start + index)
        })
        const wanted = layout.blocks.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, index) => start + index).filter((at) => at >= range.start && at < range.end),
        )
        expect(covered).toEqual(wanted)
      }),
    )
  })

  it('tidies a range to whole characters without blank ends', () => {
    fc.assert(
      fc.property(reports, fc.nat(120), fc.nat(120), (layout, one, other) => {
        const range = rangeOfSelection({ anchor: Math.min(one, layout.text.length), focus: Math.min(other, layout.text.length) })
        const tidy = tidyRange(layout, range)
        const quote = layout.text.slice(tidy.start, tidy.end)
        expect(quote).toBe(quote.trim())
        expect(quote.isWellFormed()).toBe(true)
      }),
    )
  })

  it('tidies a selection that crosses a line end, and one that ends at the start of the next line', () => {
    const layout = givenReport([{ text: '甲队清淤。' }, { prefix: '2. ', text: '乙队运水。', kind: 'listItem' }])
    const second = layout.blocks[1]?.start ?? 0
    expect(layout.text.slice(...Object.values(tidyRange(layout, { start: 2, end: second + 2 })))).toBe('清淤。\n2. 乙队')
    expect(tidyRange(layout, { start: 0, end: second })).toEqual({ start: 0, end: 5 })
    expect(tidyRange(layout, { start: 5, end: second })).toEqual({ start: 5, end: 5 })
  })
})
