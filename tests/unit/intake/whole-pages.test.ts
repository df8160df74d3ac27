import { describe, expect, test } from 'vitest'
import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { pages, type MarkedPage } from './given-pages.ts'
import { givenReport } from './given-report.ts'
import { sites } from './given-sites.ts'

const letters: Readonly<Record<string, string>> = { boilerplate: 'B', title: 'T', subtitle: 'S', meta: 'M' }

/** The lines of a page as they were read, each behind the letter of its kind, to be held against those that are wanted. */
function readLines({ text, blocks }: ReadReport, { lines }: MarkedPage): string[] {
  let reached = 0
  return lines.map((line) => {
    const words = line.slice(2).trim()
    const start = text.indexOf(words, reached)
    if (start === -1) return `not there: ${words}`
    reached = start + words.length
    const block = blocks.find((one) => one.start < reached && one.end > start)
    return `${letters[block?.kind ?? ''] ?? 'O'} ${line.slice(2)}`
  })
}

function expectRead(report: ReadReport, page: MarkedPage): void {
  const { date, publisher, author } = page
  expect(readLines(report, page)).toEqual(page.lines)
  expect(report).toMatchObject({ date, publisher, author })
}

describe('a whole page', () => {
  test.each(pages)('saved as text: $name', (page) => {
    const text = page.lines.map((line) => line.slice(2)).join(page.file === undefined ? '\n' : '\n\n')
    expectRead(givenReport(text, page.file), page)
  })

  test.each(sites)('as HTML: $name', (site) => {
    expectRead(givenReport(site.html, site.file), site)
  })
})
