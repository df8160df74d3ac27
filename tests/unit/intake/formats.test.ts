import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Converter } from 'opencc-js'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReadReport } from '../../../src-shared/domain/report.ts'
import { listArchive, readArchiveEntry } from '../../../src-main/intake/archive/open-archive.ts'
import { readReport } from '../../../src-main/intake/read-report.ts'

const folder = join(import.meta.dirname, '..', '..', 'given', 'formats')

async function readBytes(file: string, bytes: Uint8Array): Promise<ReadReport> {
  const outcome = await readReport({ file, bytes })
  if (!outcome.ok) throw new Error(`${file}: ${outcome.failure.code}: ${outcome.failure.detail ?? ''}`)
  return outcome.report
}

const given = (file: string): Promise<ReadReport> => readBytes(file, readFileSync(join(folder, file)))

/**
 * What every format must give alike: the words of the blocks that are not boilerplate, in order. Left aside, because it is
 * the format's own way of writing the same: the marker of a list item (`• `, which plain text and PDF have as characters), and
 * what stands between the cells of a table row (a tab, a bar in Markdown, blanks in PDF).
 */
function words({ text, blocks }: ReadReport): string[] {
  return blocks
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end }) =>
      text
        .slice(start, end)
        .replace(/^•\s*/, '')
        .replaceAll(/^\|\s*|\s*\|$/g, '')
        .replaceAll(/\s*\|\s*|\t|[ ]{2,}/g, '\t'),
    )
}

/** As on paper: any blank is one blank, a note stands where the page ends, its mark is raised or in brackets, and Chromium draws emoji as pictures. */
function printedWords(report: ReadReport): string[] {
  return words(report)
    .map((line) =>
      line
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/🌱|\ufffd/g, '')
        .replaceAll(/\[1\] ?|¹/g, ''),
    )
    .toSorted()
}

const KINDS_THAT_ALL_STATE = new Set(['title', 'subtitle', 'meta', 'heading'])

/** Titles, meta line and headings with their level: a matter of the words in every format. */
function outline({ text, blocks }: ReadReport): string[] {
  return blocks
    .filter(({ kind }) => KINDS_THAT_ALL_STATE.has(kind))
    .map(({ kind, level, start, end }) => `${kind} ${level ?? ''} ${text.slice(start, end)}`)
}

function figures(report: ReadReport): unknown[] {
  return report.figures.map(({ quote, value, unit, noun, qualifier }) => ({ quote, value, unit, noun, qualifier }))
}

function metadata({ title, subtitle, locality, date, publisher, author, documentNumber, script }: ReadReport): unknown {
  return { title, subtitle, locality, date, publisher, author, documentNumber, script }
}

let source: ReadReport
let traditional: ReadReport
beforeAll(async () => {
  source = await given('report.hans.html')
  traditional = await given('report.hant.html')
})

test('the source itself is read as it was written', () => {
  expect(words(source)).toHaveLength(27)
  expect(outline(source)).toEqual([
    'title  青禾县扎实推进生活垃圾分类',
    'subtitle  ——从“试一试”到“天天做”的三年',
    'meta  来源：青禾县城市管理局　作者：林晓禾　发布时间：2023年6月5日',
    'heading 1 一、把责任落到最小单元',
    'heading 2 （一）建好一张网',
    'heading 2 （二）讲清一本账',
    'heading 1 二、把设施建到家门口',
    'heading 1 三、把习惯养在每一天',
    'heading 2 （一）用好一把尺',
    'heading 2 （二）管好一条链',
  ])
  expect(metadata(source)).toMatchObject({
    title: '青禾县扎实推进生活垃圾分类',
    date: '2023-06-05',
    publisher: '青禾县城市管理局',
    author: '林晓禾',
    script: 'Hans',
  })
  expect(source.figures.length).toBeGreaterThan(25)
  expect(source.text).toContain('𠮷祥里小区还评选🌱绿色家庭')
})

function expectTheSame(report: ReadReport, expected: ReadReport): void {
  expect(words(report)).toEqual(words(expected))
  expect(outline(report)).toEqual(outline(expected))
  expect(metadata(report)).toEqual(metadata(expected))
  expect(figures(report)).toEqual(figures(expected))
}

describe('each format and encoding is read to the same text, outline, metadata and figures', () => {
  test.each([
    ['report.docx', 'docx', null],
    ['report-numbered.docx', 'docx', null],
    ['saved-page.html', 'html', 'utf-8'],
    ['saved-page.mhtml', 'mhtml', 'utf-8'],
    ['txt/report.utf-8.txt', 'txt', 'utf-8'],
    ['txt/report.utf-8-bom.txt', 'txt', 'utf-8'],
    ['txt/report.utf-16le.txt', 'txt', 'utf-16le'],
    ['txt/report.utf-16le-bom.txt', 'txt', 'utf-16le'],
    ['txt/report.utf-16be.txt', 'txt', 'utf-16be'],
    ['txt/report.utf-16be-bom.txt', 'txt', 'utf-16be'],
    ['txt/report.gb18030.txt', 'txt', 'gb18030'],
  ])('%s', async (file, format, encoding) => {
    const report = await given(file)
    expect(report).toMatchObject({ format, encoding })
    expectTheSame(report, source)
  })

  test('report.md: the bars of a table stand in its text, so that no noun is looked for across them', async () => {
    const report = await given('report.md')
    expect(words(report)).toEqual(words(source))
    expect(outline(report)).toEqual(outline(source))
    expect(metadata(report)).toEqual(metadata(source))
    const values = ({ figures: found }: ReadReport): unknown[] =>
      found.map(({ value, unit, qualifier }) => [value, unit, qualifier])
    expect(values(report)).toEqual(values(source))
  })

  test('txt/report.hant.utf-8.txt', async () => {
    expectTheSame(await given('txt/report.hant.utf-8.txt'), traditional)
  })

  test('txt/report.hant.big5.txt: Big5 has no emoji and writes 吉 for 𠮷, all else is there', async () => {
    const report = await given('txt/report.hant.big5.txt')
    expect(report.encoding).toBe('big5')
    expect(words(report)).toEqual(words(traditional).map((line) => line.replace('🌱', '').replace('𠮷', '吉')))
    expect(metadata(report)).toEqual(metadata(traditional))
    expect(figures(report)).toEqual(figures(traditional))
  })

  test.each([
    ['pdf/chromium.pdf', 'report.hans.html'],
    ['pdf/chromium-hant.pdf', 'report.hant.html'],
    ['pdf/libreoffice.pdf', 'report.hans.html'],
  ])('%s: a printed page has no wide blanks, no emoji of its own, and its note at the foot of the page', async (file, of) => {
    const [report, expected] = [await given(file), await given(of)]
    expect(printedWords(report)).toEqual(printedWords(expected))
    expect(metadata(report)).toEqual(metadata(expected))
    expect(figures(report)).toEqual(figures(expected))
    expect(report.pages.length).toBeGreaterThan(0)
  })

  test('the Traditional copy says the same as the Simplified one', () => {
    const convert = Converter({ from: 'cn', to: 'tw' })
    expect(words(traditional)).toEqual(words(source).map(convert))
    const values = (report: ReadReport): unknown[] => report.figures.map(({ value, qualifier }) => [value, qualifier])
    expect(values(traditional)).toEqual(values(source))
    expect(traditional.script).toBe('Hant')
  })
})

test('only the page in a saved page is text: nothing of its folder, its scripts, its frames, its data', async () => {
  for (const file of ['saved-page.html', 'saved-page.mhtml']) {
    const { text, url } = await given(file)
    expect(url).toBe('http://www.qinghe.example/gzdt/202306/t20230605_1024.html')
    expect(text).not.toMatch(/data:|天气预报|脚本里的文字|99999|font-family/)
  }
})

test('reports.zip: what a folder would give, each file read as it is outside', async () => {
  const archive = join(folder, 'reports.zip')
  const found: string[] = []
  for await (const entry of listArchive(archive)) {
    found.push(entry.path)
    const report = await readBytes(entry.path, await readArchiveEntry(archive, entry.path))
    expect(words(report)).toEqual(words(source))
    expect(metadata(report)).toEqual(metadata(source))
  }
  expect(found).toEqual([
    'inner.zip/report.md',
    'inner.zip/saved-page.mhtml',
    '报告/saved-page.html',
    '报告/垃圾分类.docx',
    '报告/垃圾分类.txt',
  ])
})
