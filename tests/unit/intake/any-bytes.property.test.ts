import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReportSchema } from '../../../src-shared/domain/report.ts'
import { readReport } from '../../../src-main/intake/read-report.ts'

const FILES = ['a.txt', 'a.md', 'a.html', 'a']

/** Pieces that rules look for, so that random texts reach deep into them. */
const piece = fc.oneof(
  fc.constantFrom(
    '来源：',
    '发布时间：2022-03-04',
    '（供稿：',
    '一、',
    '（一）',
    '1.',
    '第三条',
    '“五亮”工作法',
    '12,345',
    '３，７００',
    '三百五十',
    '万',
    '亿元',
    '余',
    '名',
    '个',
    '党员干部',
    '(含',
    '）',
    '《',
    '》',
    '“',
    '”',
    '近',
    '百分之',
    '六成',
    '叙州区',
    '鼓楼区',
    '曲麻萊縣',
    '九资河镇',
    '责任编辑：',
    '首页 > ',
    '\n',
    '\r\n',
    '　　',
    '。',
    '、',
    '和',
    '等',
    '-',
    '3—5',
    '<p>',
    '</p>',
    '<table><tr><td>',
    '<li>',
    '# ',
    '- ',
    '> ',
    '---\n',
    '```\n',
    '|',
    '\u0000',
    '\ud83d\ude00',
    '𠮷',
    '\ud842',
    '\u200b',
    '縣(xiàn)農(nóng)業(yè)',
    '【动态】',
    '——',
    '青政发〔2022〕3号',
    '（记者 林晓）',
    '文/图 ',
    '纪实',
    '二〇二二年十一月三日',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
)
const bytesOfPieces = fc.array(piece, { maxLength: 120 }).map((pieces) => new TextEncoder().encode(pieces.join('')))

/** What must hold for whatever is read. */
async function checkOutcome(file: string, bytes: Uint8Array): Promise<void> {
  const outcome = await readReport({ file, bytes })
  if (!outcome.ok) return
  const { text, blocks, figures, workModels, provenance } = readReportSchema.parse(outcome.report)
  expect(outcome.folded).toHaveLength(text.length)
  expect(text).not.toMatch(/\r|^\ufeff/)
  let reached = 0
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).not.toContain('\n')
    reached = end
  }
  expect(reached).toBeLessThanOrEqual(text.length)
  for (const { start, end, quote } of [...figures, ...workModels]) {
    expect(end).toBeGreaterThan(start)
    expect(quote).toBe(text.slice(start, end))
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true)
  }
  for (const { at } of Object.values(provenance)) {
    if (at === null) continue
    expect(at.start).toBeLessThan(at.end)
    expect(at.end).toBeLessThanOrEqual(text.length)
  }
  for (const { value } of figures) expect(Number.isFinite(value)).toBe(true)
}

test('any bytes under any name: never a crash, every position inside the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), fc.uint8Array({ maxLength: 400 }), (file, bytes) => checkOutcome(file, bytes)),
    { numRuns: 400 },
  )
})

test('any text made of what the rules look for: never a crash, every position inside the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), bytesOfPieces, (file, bytes) => checkOutcome(file, bytes)),
    { numRuns: 800 },
  )
})

test('in plain text the blocks cover every character that is no blank', async () => {
  await fc.assert(
    fc.asyncProperty(bytesOfPieces, async (bytes) => {
      expect(await uncoveredText(bytes)).toBe('')
    }),
    { numRuns: 300 },
  )
})

/** What of a plain text stands in no block, blanks apart. */
async function uncoveredText(bytes: Uint8Array): Promise<string> {
  const outcome = await readReport({ file: 'a.txt', bytes })
  if (!outcome.ok || outcome.report.format !== 'txt') return ''
  const { text, blocks } = outcome.report
  let uncovered = ''
  let reached = 0
  for (const { start, end } of blocks) {
    uncovered += text.slice(reached, start)
    reached = end
  }
  return (uncovered + text.slice(reached)).replaceAll(/\s/g, '')
}
