import { describe, expect, test } from 'vitest'
import { metaBelowText, metaUnderTitle, type MetaLine } from './given-meta-lines.ts'
import { givenReport } from './given-report.ts'

const TITLE = '柳溪县推进河湖治理取得实效'
const TEXT = [
  '　　近年来，柳溪县把河湖治理作为民生工程来抓，压实各级河长责任，全县水质稳步向好。',
  '　　全县设立河长120名，巡河3400次，群众满意度明显提高，河湖面貌焕然一新。',
]

function expectRead(page: readonly string[], { line, date, publisher, author }: MetaLine): void {
  const report = givenReport(page.join('\n'))
  const kind = report.blocks.find(({ start, end }) => report.text.slice(start, end) === line)?.kind
  expect({ ...report, kind }).toMatchObject({
    title: TITLE,
    date: date ?? null,
    publisher: publisher ?? null,
    author: author ?? null,
  })
  expect(kind === 'meta' || kind === 'subtitle').toBe(true)
}

describe('a meta line says when, by whom and from where a report is', () => {
  test.each(metaUnderTitle)('below the title: $line', (meta) => {
    expectRead([TITLE, meta.line, ...TEXT], meta)
  })

  test.each(metaBelowText)('below the text: $line', (meta) => {
    expectRead([TITLE, ...TEXT, meta.line], meta)
  })
})

test('the day of a dispatch is the date where nothing else says it', () => {
  const report = givenReport([TITLE, `　　本报柳溪2024年3月5日讯（记者 余晓）${TEXT[0]?.trim()}`, ...TEXT].join('\n'))
  expect(report).toMatchObject({ date: '2024-03-05', author: '余晓' })
})
