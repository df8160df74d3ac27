import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitMarkdown } from '../../../src-main/intake/readers/md-stretches.ts'
import { readMd } from '../../../src-main/intake/readers/read-md.ts'
import { linesOfSource } from '../../given/formats/given-docx.ts'

test('a line of links that says where one is on the site is furniture', () => {
  const source = readMd(
    '[首页](/) / [政务公开](/zw) / 正文\n\n您当前的位置：[首页](/) > [动态](/dt)\n\n# 青禾县河湖管护\n\n详见[附件一](/a.doc)和[附件二](/b.doc)。\n',
  )
  expect(linesOfSource(source)).toEqual([
    'boilerplate: [首页](/) / [政务公开](/zw) / 正文',
    'boilerplate: 您当前的位置：[首页](/) > [动态](/dt)',
    '1 heading: 青禾县河湖管护',
    '详见[附件一](/a.doc)和[附件二](/b.doc)。',
  ])
})

test('a long file is read as Markdown to its end, code and lists across the places where it is cut', () => {
  const section = `## 一节\n\n${'县里成立专班，每月会商一次，把任务分到各镇街。\n\n'.repeat(40)}- 甲\n- 乙\n\n  乙的后半段\n\n\`\`\`\n# 不是标题\n\n\`\`\`\n\n副标题\n---\n\n`
  const text = section.repeat(300)
  expect(text.length).toBeGreaterThan(300_000)
  const { lines, warnings } = readMd(text)
  expect(warnings).toEqual([])
  const count = (kind: string): number => lines.filter((line) => line.kind === kind).length
  expect(count('heading')).toBe(600)
  expect(count('listItem')).toBe(900)
})

test.each([
  ['lists in lists', '1. 甲\n   - 乙\n'],
  ['quotes by turns', '> 甲\n\n乙\n'],
  ['short paragraphs', '甲\n\n'],
  ['items', '- 甲\n'],
])('%s: the time grows with the length, not with its square', (_, piece) => {
  const cpuOf = (length: number): number => {
    const before = process.cpuUsage()
    readMd(piece.repeat(length / piece.length))
    const { user, system } = process.cpuUsage(before)
    return user + system
  }
  cpuOf(20_000)
  const short = cpuOf(40_000)
  expect(cpuOf(160_000)).toBeLessThan(Math.max(short, 50_000) * 10)
})

const line = fc.constantFrom(
  '甲',
  '- 乙',
  '  丙',
  '> 丁',
  '# 戊',
  '---',
  '===',
  '```',
  '~~~~',
  '',
  '| 己 | 庚 |',
  '1. 辛',
  '    壬',
  '𠮷',
)

test('stretches cover the text without gaps, whatever it is; lines stay inside it and in order', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 80 }), fc.nat(60), (lines, times) => {
      const text = `${lines.join('\n')}\n`.repeat(times)
      const stretches = [...splitMarkdown(text)]
      expect(stretches.map(({ source }) => source).join('')).toBe(text)
      let reached = 0
      for (const { start, end } of readMd(text).lines) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        reached = end
      }
      expect(reached).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 200 },
  )
})
