import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, strFromU8 } from 'fflate'
import { parse as parseHtml } from 'parse5'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { sentencesOf } from '../../../src-shared/domain/brief.ts'
import { composeNewBrief, readBrief, saveBrief } from '../../../src-main/brief/keep-briefs.ts'
import { exportBrief } from '../../../src-main/exchange/export-brief.ts'
import { givenFolder } from '../../given/given-corpus.ts'
import { givenThreePlaces } from '../brief/given-brief.ts'

function givenHostileBrief() {
  const world = givenThreePlaces()
  const { id } = composeNewBrief(world.corpus, { choice: world.choice, language: 'zh-Hans' })
  const blocks = structuredClone(readBrief(world.corpus, id).blocks)
  const first = blocks.flatMap(sentencesOf).find(({ slot }) => slot === 'overview/reports')
  if (first !== undefined) first.text = '<script>alert(1)</script> & *星* | [链接](x) \u0001'
  saveBrief(world.corpus, id, blocks)
  return { ...world, brief: readBrief(world.corpus, id), folder: givenFolder() }
}

describe('a brief as a file', () => {
  test('docx: headings, tables, footnotes and page numbers as such, Chinese fonts set', async () => {
    const { corpus, brief, folder } = givenHostileBrief()
    const path = join(folder, '简报.docx')
    const { size } = await exportBrief(corpus, { brief: brief.id, format: 'docx', path })
    const bytes = readFileSync(path)
    expect(size).toBe(bytes.length)
    const parts = unzipSync(bytes)
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    const body = part('word/document.xml')
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBe(7)
    expect(body.match(/<w:tbl>/g)?.length).toBe(2)
    expect(body).toContain('<w:tblHeader/>')
    expect(body).toContain('&lt;script&gt;')
    expect(body).not.toContain('\u0001')
    const marks = body.match(/<w:footnoteReference w:id="\d+"\/>/g) ?? []
    const footnotes = part('word/footnotes.xml')
    expect(marks.length).toBeGreaterThan(10)
    expect(footnotes.match(/<w:footnote w:id="[1-9]/g)?.length).toBe(marks.length)
    expect(footnotes).toContain('望潮镇，《望潮镇垃圾分类小结》，望潮镇政府，2023年5月6日。')
    expect(footnotes).toContain('一、第1段')
    expect(footnotes).toContain('新建投放點7處')
    expect(part('word/styles.xml')).toContain('w:eastAsia="SimSun"')
    expect(part('word/styles.xml')).toContain('w:eastAsia="zh-CN"')
    expect(part('word/footer1.xml')).toContain('PAGE')
  })

  test('html: stands alone, escapes all text, notes link both ways', async () => {
    const { corpus, brief, folder } = givenHostileBrief()
    const path = join(folder, 'brief.html')
    await exportBrief(corpus, { brief: brief.id, format: 'html', path })
    const html = readFileSync(path, 'utf8')
    expect(html).toContain('<html lang="zh-Hans">')
    expect(html).not.toContain('<script')
    expect(html).not.toMatch(/(src|href)="(?!#)/)
    expect(html).toContain('<span lang="zh-Hant">新建投放點7處</span>')
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    for (const id of targets) expect(html).toContain(`id="${id ?? ''}"`)
    expect(html.match(/role="doc-noteref"/g)?.length).toBe(html.match(/role="doc-backlink"/g)?.length)
    const faults: string[] = []
    parseHtml(html, { onParseError: ({ code }) => faults.push(code) })
    expect(faults).toEqual([])
  })

  test('md: headings, pipe tables and footnotes, marks escaped', async () => {
    const { corpus, brief, folder } = givenHostileBrief()
    const path = join(folder, 'brief.md')
    await exportBrief(corpus, { brief: brief.id, format: 'md', path })
    const lines = readFileSync(path, 'utf8').split('\n')
    expect(lines[0]).toBe('# 望潮镇等3地举措对照简报')
    expect(lines.filter((line) => line.startsWith('## '))).toHaveLength(7)
    expect(lines).toContain('| 举措 | 望潮镇 | 青岭乡 | 镜湖村 |')
    expect(lines.some((line) => line.startsWith('&lt;script\\> alert') || line.includes('&lt;script\\>alert(1)'))).toBe(true)
    const marks = new Set(lines.flatMap((line) => [...line.matchAll(/(?<!^)\[\^(\d+)\]/g)].map(([, number]) => number)))
    expect(lines.filter((line) => /^\[\^\d+\]: /.test(line))).toHaveLength(marks.size)
  })

  test('json: every statement with its evidence', async () => {
    const { corpus, brief, folder, harbour } = givenHostileBrief()
    const path = join(folder, 'brief.json')
    await exportBrief(corpus, { brief: brief.id, format: 'json', path })
    const evidence = z.object({
      kind: z.string(),
      report: z.string(),
      file: z.string(),
      start: z.number(),
      end: z.number(),
      quote: z.string(),
    })
    const document = z
      .object({
        title: z.literal('望潮镇等3地举措对照简报'),
        language: z.literal('zh-Hans'),
        sentences: z.array(z.object({ section: z.string(), text: z.string(), evidence: z.array(evidence.strict()) }).strict()),
        reports: z.array(z.looseObject({ report: z.string(), file: z.string() })),
      })
      .parse(JSON.parse(readFileSync(path, 'utf8')))
    expect(document.sentences.filter((sentence) => sentence.evidence.length === 0).map(({ section }) => section)).toEqual([
      'counts',
    ])
    const staff = document.sentences.find(({ section, text }) => section === 'category:staff' && text.startsWith('望潮镇'))
    expect(staff?.evidence).toMatchObject([
      { kind: 'passage', report: harbour, file: '望潮镇.txt', quote: '招募志愿者46名，配备督导员12名。' },
    ])
    expect(document.reports).toHaveLength(3)
  })

  test('leaves the file that is there alone when it cannot be replaced, and says which', async () => {
    const { corpus, brief, folder } = givenHostileBrief()
    const missing = join(folder, 'no such folder', 'brief.md')
    await expect(exportBrief(corpus, { brief: brief.id, format: 'md', path: missing })).rejects.toMatchObject({
      code: 'file_unwritable',
      place: missing,
    })
    const path = join(folder, 'brief.md')
    writeFileSync(path, 'old')
    await exportBrief(corpus, { brief: brief.id, format: 'md', path })
    expect(readFileSync(path, 'utf8')).toContain('望潮镇')
  })
})
