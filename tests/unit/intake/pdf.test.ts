import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { readPdf, type PdfSource } from '../../../src-main/intake/readers/pdf/read-pdf.ts'
import hansBlocks from '../../given/formats/pdf/long-report.hans.json' with { type: 'json' }
import hantBlocks from '../../given/formats/pdf/long-report.hant.json' with { type: 'json' }
import { givenPdf, type GivenText } from './given-pdf.ts'

const folder = join(import.meta.dirname, '../../given/formats/pdf')

function givenFile(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))
}

/** What is read from a PDF that the test knows to be readable. */
async function givenSource(bytes: Uint8Array): Promise<PdfSource> {
  const read = await readPdf(bytes)
  if (!read.ok) throw new Error(`${read.code}: ${read.detail}`)
  return read.value
}

/** The lines as `kind: words`; without a kind, the words alone. */
function linesOf({ text, lines }: PdfSource): string[] {
  return lines.map(({ kind, start, end }) => `${kind === null ? '' : `${kind}: `}${text.slice(start, end)}`)
}

/** Lines of a page in the usual place, from the top. */
function givenColumn(lines: readonly string[], x = 60, y = 80): GivenText[] {
  return lines.map((text, at) => ({ text, x, y: y + 20 * at }))
}

/** Words that are not furniture, without blanks and the mark of the footnote. */
function bareLines({ text, lines }: PdfSource): string[] {
  return lines
    .filter(({ kind }) => kind !== 'boilerplate')
    .map(({ start, end }) => text.slice(start, end).replaceAll(/\s|^[⁰¹]|[⁰¹]$/g, ''))
}

/** LibreOffice prints no comma that hangs over the margin: what it lost cannot be read. */
const lostByLibreOffice = new Map([['libreoffice-long', ['件件有回音。县财政拿出132万元']]])

test.each([
  ['libreoffice-long', hansBlocks],
  ['libreoffice-columns-hant', hantBlocks],
  ['chromium-long-hant', hantBlocks],
  ['chromium-columns', hansBlocks],
])('%s: every paragraph, list item, row and note of the printed report is read whole', async (name, blocks) => {
  const read = bareLines(await givenSource(givenFile(name)))
  const lost = lostByLibreOffice.get(name) ?? []
  const expected = blocks
    .map(({ text }) => text.replaceAll(/\s/g, ''))
    .filter((text) => !lost.some((part) => text.includes(part)))
  expect(expected.filter((text) => !read.includes(text))).toEqual([])
})

test('running heads that differ on left and right pages and page numbers in dashes are boilerplate, and nothing else', async () => {
  const { text, lines } = await givenSource(givenFile('libreoffice-long'))
  const furniture = lines.filter(({ kind }) => kind === 'boilerplate').map(({ start, end }) => text.slice(start, end))
  expect(furniture.toSorted()).toEqual(
    [1, 2, 3, 4, 5, 6]
      .flatMap((page) => [page % 2 === 1 ? '青禾县互助养老服务情况报告' : '青禾县民政局', `— ${page} —`])
      .toSorted(),
  )
})

test('every character keeps its page, also in a paragraph that runs over the page', async () => {
  const long = '各乡镇成立服务队二十六支每周上门走访三次做到事事有人管件件有回音大家都说好'
  const pages = [
    [...givenColumn(['甲县养老服务简报', `　　${long.slice(0, 38)}`]), { text: '— 1 —', x: 280, y: 800 }],
    [...givenColumn(['老人就近吃饭都方便了。', '乙县也是这样做的。']), { text: '— 2 —', x: 280, y: 800 }],
  ]
  const source = await givenSource(givenPdf(pages))
  expect(linesOf(source)).toEqual([
    '甲县养老服务简报',
    'boilerplate: — 1 —',
    `${long.slice(0, 38)}老人就近吃饭都方便了。`,
    '乙县也是这样做的。',
    'boilerplate: — 2 —',
  ])
  expect(source.pages).toEqual([0, source.text.indexOf('老人就近')])
})

test.each(['hans', 'gbk'] as const)('a predefined CMap of Simplified Chinese is known: %s', async (font) => {
  const source = await givenSource(givenPdf([[{ text: '青禾县建成服务点310处', x: 60, y: 80, font }]]))
  expect(linesOf(source)).toEqual(['青禾县建成服务点310处'])
})

test('a predefined CMap of Traditional Chinese is known', async () => {
  const source = await givenSource(givenPdf([[{ text: '青禾縣建成服務點', x: 60, y: 80, font: 'big5' }]]))
  expect(linesOf(source)).toEqual(['青禾縣建成服務點'])
})

test('two columns are read one after the other, between what stands over and under both', async () => {
  const column = (name: string): string[] => [1, 2, 3, 4, 5].map((line) => `${name}栏第${line}行写着许多许多许多的字`)
  const page = [
    { text: '一篇横过两栏的报告标题写得很长很长很长很长很长很长很长', x: 80, y: 60, size: 14 },
    ...givenColumn(column('左'), 60, 100),
    ...givenColumn(column('右'), 320, 104),
  ]
  const { text } = await givenSource(givenPdf([page]))
  expect(text.replaceAll('\n', '')).toBe(`${page[0]?.text ?? ''}${column('左').join('')}${column('右').join('')}`)
})

test('cells of a table come row by row, also when a cell has two lines', async () => {
  const row = (y: number, ...cells: string[]): GivenText[] => cells.map((text, at) => ({ text, x: 60 + 120 * at, y }))
  const page = [
    ...row(80, '乡镇', '处数', '情况'),
    ...row(110, '城关镇', '310处', '每天开放'),
    ...row(126, '', '', '周末也开'),
    ...row(156, '柳溪镇', '242处', '新建'),
  ]
  const source = await givenSource(givenPdf([page.filter(({ text }) => text !== '')]))
  expect(linesOf(source)).toEqual([
    'tableRow: 乡镇\t处数\t情况',
    'tableRow: 城关镇\t310处\t每天开放周末也开',
    'tableRow: 柳溪镇\t242处\t新建',
  ])
})

test('a watermark that stands askew is boilerplate', async () => {
  const page = [...givenColumn(['青禾县的报告。']), { text: '内部资料', x: 200, y: 500, size: 40, turn: 45 }]
  expect(linesOf(await givenSource(givenPdf([page])))).toEqual(['青禾县的报告。', 'boilerplate: 内部资料'])
})

test('a page printed sideways is read as it is displayed', async () => {
  const page = [1, 2, 3].map((line) => ({ text: `第${line}行到此为止。`, x: 60 + 30 * line, y: 700, turn: 90 }))
  expect(linesOf(await givenSource(givenPdf([page], { rotate: 90 })))).toEqual([
    '第1行到此为止。',
    '第2行到此为止。',
    '第3行到此为止。',
  ])
})

test('vertical writing is read column by column from the right', async () => {
  const page = ['青禾縣報告。', '老人都說好。'].map((text, at) => ({
    text,
    x: 500 - 100 * at,
    y: 100,
    font: 'vertical' as const,
  }))
  expect(linesOf(await givenSource(givenPdf([page])))).toEqual(['青禾縣報告。', '老人都說好。'])
})

test('glyphs whose characters the file does not tell are kept and warned of', async () => {
  const page = [
    ...givenColumn(['青禾县建成养老服务点三百一十处。']),
    { text: '\ue001\ue002', x: 60, y: 200, font: 'hans' as const },
  ]
  const source = await givenSource(givenPdf([page]))
  expect([source.warnings, source.text.includes('青禾县')]).toEqual([['characters_replaced'], true])
})

test('pages without text are warned of; a file of nothing else is one without text', async () => {
  const some = await givenSource(givenPdf([givenColumn(['青禾县的报告。']), []]))
  expect([some.warnings, some.pages]).toEqual([['pages_without_text'], [0, some.text.length]])
  expect(await readPdf(givenPdf([[], []]))).toMatchObject({ ok: false, code: 'pdf_without_text' })
})

test('the title that the file declares counts when the text has it; what programs put there does not', async () => {
  const page = givenColumn(['青禾县养老服务报告', '青禾县的老人都说好。'])
  const declared = async (info: Record<string, string>): Promise<unknown> =>
    (await givenSource(givenPdf([page], { info }))).declared
  expect(await declared({ Title: '青禾县养老服务报告', Author: '微软用户', CreationDate: "D:20261123091246Z'" })).toMatchObject({
    title: '青禾县养老服务报告',
    author: null,
    date: null,
  })
  expect(await declared({ Title: 'Microsoft Word - 青禾县养老服务报告.doc' })).toMatchObject({ title: null })
})

test('a locked, a cut-off, an empty and a garbled file are told apart', async () => {
  const whole = givenFile('libreoffice-long')
  const codes = [
    givenFile('locked'),
    new TextEncoder().encode('%PDF-1.7\nno more than that'),
    new Uint8Array(),
    whole.subarray(0, 300),
  ]
  const outcomes = await Promise.all(codes.map((bytes) => readPdf(bytes)))
  expect(outcomes.map((outcome) => (outcome.ok ? 'ok' : outcome.code))).toEqual([
    'file_locked',
    'file_malformed',
    'file_empty',
    'file_malformed',
  ])
})

test('the bytes stay the caller’s', async () => {
  const bytes = givenPdf([givenColumn(['青禾县的报告。'])])
  const before = bytes.slice()
  await givenSource(bytes)
  expect(bytes).toEqual(before)
})

test('a PDF is read in a worker thread, which stays quiet', async () => {
  const reader = new URL('../../../src-main/intake/readers/pdf/read-pdf.ts', import.meta.url).href
  const code = `import { parentPort, workerData } from 'node:worker_threads'
    const { readPdf } = await import(${JSON.stringify(reader)})
    const read = await readPdf(workerData)
    parentPort.postMessage(read.ok ? read.value.lines.length : read.code)`
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(code)}`), {
    workerData: givenFile('libreoffice-long'),
    stdout: true,
    stderr: true,
  })
  const said: string[] = []
  for (const stream of [worker.stdout, worker.stderr]) stream.on('data', (part: Buffer) => said.push(part.toString()))
  const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  await worker.terminate()
  expect([answer, said]).toEqual([expect.any(Number), []])
})
