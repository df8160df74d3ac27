import { describe, expect, it } from 'vitest'
import { blockIdSchema } from '../../../src-shared/domain/ids.ts'
import { findInReport, hitFrom } from '../../../src-renderer/reader/text/find-in-report.ts'
import { outlineOf, headingAt } from '../../../src-renderer/reader/text/outline.ts'
import { layOutReport } from '../../../src-renderer/reader/text/report-layout.ts'

const id = blockIdSchema.parse('01900000-0000-7000-8000-000000000001')

describe('finding in a report', () => {
  const text = '党员 App 值守\n- 党员值守app\n'
  const layout = layOutReport({
    text,
    blocks: [
      { id, kind: 'heading', level: 2, certainty: 1, start: 0, end: 9, origin: 'found' },
      { id, kind: 'listItem', level: null, certainty: 1, start: 12, end: 19, origin: 'found' },
    ],
  })

  it('finds every place, in either case, and none outside the blocks', () => {
    expect(findInReport(layout, '党员').map(({ start }) => start)).toEqual([0, 12])
    expect(findInReport(layout, 'APP').map(({ start, end }) => text.slice(start, end))).toEqual(['App', 'app'])
    expect(findInReport(layout, '- ')).toEqual([])
    expect(findInReport(layout, '')).toEqual([])
  })

  it('starts at the caret', () => {
    const hits = findInReport(layout, '党员')
    expect([hitFrom(hits, 5), hitFrom(hits, 15)]).toEqual([1, 0])
  })

  it('makes the outline from headings, the highest level that occurs at the margin', () => {
    const outline = outlineOf(layout)
    expect(outline.map(({ label, depth }) => [label, depth])).toEqual([['党员 App 值守', 0]])
    expect(headingAt(outline, 14)?.label).toBe('党员 App 值守')
  })
})
