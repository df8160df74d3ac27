import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { fold } from '../../../src-main/corpus/fold.ts'
import { toReadingText } from '../../../src-main/intake/reading-text.ts'
import { mixed, overConverted, withPinyin } from '../../given/damaged-text.ts'
import { givenReport } from './given-report.ts'

const REPORTS = resolve(import.meta.dirname, '../../given/other-reports')
const files = readdirSync(REPORTS).filter((file) => file.endsWith('.txt') && !/pinyin/.test(file))

/** Everything found, folded, with its place in the text without insertions: what two copies of one report must have in common. */
function findingsOf(report: ReadReport): object {
  const reading = toReadingText(report.text)
  const at = ({ start, end }: Range): string => {
    const range = reading === null ? { start, end } : reading.toReading({ start, end })
    return `${range.start}-${range.end}`
  }
  const folded = (words: string | null): string | null => (words === null ? null : fold(words))
  const { title, date, publisher, author, locality, blocks, figures, workModels } = report
  return {
    title: folded(title),
    date,
    publisher: folded(publisher),
    author: folded(author),
    locality: locality?.code,
    blocks: blocks.map((block) => `${block.kind} ${at(block)}`),
    figures: figures.map((each) => `${at(each)} ${each.value} ${folded(each.unit)} ${folded(each.noun)} ${each.qualifier}`),
    workModels: workModels.map((each) => `${at(each)} ${folded(each.name)}`),
  }
}

describe.each(files)('%s', (file) => {
  const clean = readFileSync(join(REPORTS, file), 'utf8')
  const expected = findingsOf(givenReport(clean, file))

  test.each([0.05, 0.4, 1])('reads the same with pinyin behind %d of its characters', (share) => {
    expect(findingsOf(givenReport(withPinyin(clean, share), file))).toEqual(expected)
  })
  test('reads the same over-converted', () => {
    expect(findingsOf(givenReport(overConverted(clean), file))).toEqual(expected)
  })
  test('reads the same in mixed script', () => {
    expect(findingsOf(givenReport(mixed(clean), file))).toEqual(expected)
  })
  test('reads the same over-converted with pinyin', () => {
    expect(findingsOf(givenReport(overConverted(withPinyin(clean, 0.3)), file))).toEqual(expected)
  })
})

test('the text of the report keeps what was put into it, and its quotes are what stands there', () => {
  const text = withPinyin(readFileSync(join(REPORTS, 'pingjiang-flood.txt'), 'utf8'), 0.3)
  const report = givenReport(text)
  expect(report.text).toBe(text)
  expect(report.figures.length).toBeGreaterThan(10)
  for (const { start, end, quote } of [...report.figures, ...report.workModels]) expect(text.slice(start, end)).toBe(quote)
})
