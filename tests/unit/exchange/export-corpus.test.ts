import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { composeNewBrief, listBriefs } from '../../../src-main/brief/keep-briefs.ts'
import { importOutcomeSchema } from '../../../src-shared/contract/intake-operations.ts'
import { undo, redo } from '../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../src-main/corpus/check-corpus.ts'
import { setCoder } from '../../../src-main/corpus/open-corpus.ts'
import { editReport } from '../../../src-main/corpus/edit-reports.ts'
import { findReport } from '../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../../src-main/corpus/sqlite-corpus.ts'
import { exportCorpus } from '../../../src-main/exchange/export-corpus.ts'
import { importJsonl } from '../../../src-main/exchange/import-jsonl.ts'
import { writeWhole } from '../../../src-main/exchange/write-whole.ts'
import { addStarterCodebook } from '../../../src-main/tag/codebook.ts'
import { givenCorpus, givenFolder, givenReport } from '../../given/given-corpus.ts'
import { givenThreePlaces } from '../brief/given-brief.ts'
import { givenKeyedCategory, givenMemoTag, givenPlaceReport } from '../compare/given-tagged-corpus.ts'

function givenExport() {
  const world = givenThreePlaces()
  const { corpus, harbour, categories } = world
  givenKeyedCategory(corpus, 'distance', '布点距离', categories.sites)
  const emoji = givenPlaceReport(corpus, {
    text: '𠮷田村动态\n👩‍🌾 农户\u3000自治小组3个\u2028。',
    place: '𠮷田村',
    url: 'https://example.org/?a=1&b=2',
  })
  givenMemoTag(corpus, emoji, categories.staff, '自治小组3个', '多行\n备注 "引号"')
  setCoder(corpus, '陈')
  givenMemoTag(corpus, harbour, categories.staff, '督导员12名', '=1+1')
  composeNewBrief(corpus, { choice: world.choice, language: 'zh-Hans' })
  const folder = givenFolder()
  const path = join(folder, 'a.jsonl')
  exportCorpus(corpus, { format: 'jsonl', path })
  return { ...world, folder, path }
}

function exported(corpus: SqliteCorpus, folder: string): string {
  const { path } = exportCorpus(corpus, { format: 'jsonl', path: join(folder, 'again.jsonl') })
  return readFileSync(path, 'utf8')
}

/** What a corpus without anything in it is written as. */
const empty = '{"type":"header","format":"duizhao-corpus","version":2}\n{"type":"end","lines":1}\n'

describe('the corpus as JSON Lines', () => {
  test('goes into an empty corpus and comes out byte for byte the same', () => {
    const { folder, path } = givenExport()
    const { corpus } = givenCorpus()
    const outcomes = importJsonl(corpus, path)
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['imported', 'imported', 'imported', 'imported'])
    expect(exported(corpus, folder)).toBe(readFileSync(path, 'utf8'))
  })

  test('does so too where the corpus was made with a codebook nobody touched', () => {
    const { folder, path } = givenExport()
    const { corpus } = givenCorpus()
    const words = { name: '起步', definition: '', include: '', exclude: '', example: '' }
    const starters = [{ key: 'staff', colour: '#112233', shortcut: 's', words: { 'zh-Hans': words, en: words } }]
    addStarterCodebook(corpus, starters, 'zh-Hans')
    importJsonl(corpus, path)
    expect(exported(corpus, folder)).toBe(readFileSync(path, 'utf8'))
  })

  test('is one deed: undone and done again as a whole', () => {
    const { folder, path } = givenExport()
    const { corpus } = givenCorpus()
    const before = exported(corpus, folder)
    importJsonl(corpus, path, { subject: 'a.jsonl' })
    undo(corpus)
    expect(exported(corpus, folder)).toBe(before)
    expect(listBriefs(corpus)).toEqual([])
    redo(corpus)
    expect(exported(corpus, folder)).toBe(readFileSync(path, 'utf8'))
    undo(corpus)
    expect(importJsonl(corpus, path).map(({ outcome }) => outcome)).toEqual(['imported', 'imported', 'imported', 'imported'])
    expect(exported(corpus, folder)).toBe(readFileSync(path, 'utf8'))
  })

  test('adds nothing that is here already, and finds reports again by their text and categories by their key', () => {
    const { corpus, folder, path } = givenExport()
    const before = exported(corpus, folder)
    expect(importJsonl(corpus, path).every(({ outcome }) => outcome === 'duplicate')).toBe(true)
    expect(exported(corpus, folder)).toBe(before)

    const other = givenThreePlaces()
    importJsonl(other.corpus, path)
    const count = (table: string) =>
      other.corpus.get<{ n: number }>({ text: `SELECT count(*) AS n FROM ${table}`, values: [] })?.n
    expect({ report: count('report'), category: count('category'), brief: count('brief') }).toEqual({
      report: 4,
      category: 5,
      brief: 1,
    })
    // The six tags of three places are here by the same coder; the two others come in.
    expect(count('tag')).toBe(8)
    const cited = other.corpus.all<{ report: string }>(
      sql`SELECT DISTINCT atom AS report FROM brief_block, json_tree(content) WHERE key = 'report' AND atom NOT IN (SELECT id FROM report)`,
    )
    expect(cited).toEqual([])
  })

  test('stops at a bad line, names it and its field, and stores nothing', () => {
    const { path, folder } = givenExport()
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const at = (type: string) => lines.findIndex((line) => line.startsWith(`{"type":"${type}"`))
    const spoil = (index: number, from: RegExp, to: string) =>
      lines.map((line, n) => (n === index ? line.replace(from, to) : line))
    const cases: [string[], string, string][] = [
      [spoil(at('tag'), /"start":\d+/, '"start":-1'), `bad.jsonl:${String(at('tag') + 1)}`, 'start'],
      [spoil(at('tag'), /"start":\d+/, '"start":0'), `bad.jsonl:${String(at('tag') + 1)}`, 'quote'],
      [spoil(at('report'), /"sha256":"./, '"sha256":"z'), `bad.jsonl:${String(at('report') + 1)}`, 'original.sha256'],
      [spoil(at('report'), /"size":\d+/, '"size":1'), `bad.jsonl:${String(at('report') + 1)}`, 'original'],
      [spoil(0, /.*/, '{"type":"coder","name":"x"}'), 'bad.jsonl:1', 'type'],
      [spoil(2, /.*/, '{"type":'), 'bad.jsonl:3', 'JSON'],
      [lines.filter((_, index) => index !== at('category')), '', 'category'],
    ]
    for (const [spoilt, place, detail] of cases) {
      const { corpus } = givenCorpus()
      const bad = join(folder, 'bad.jsonl')
      writeFileSync(bad, `${spoilt.join('\n')}\n`)
      const failure = failureOf(() => importJsonl(corpus, bad))
      expect(failure).toMatchObject({
        code: 'file_malformed',
        place: expect.stringContaining(place),
        detail: expect.stringContaining(detail),
      })
      expect(exported(corpus, folder)).toBe(empty)
      expect(corpus.get(sql`SELECT 1 FROM report`)).toBeUndefined()
    }
    writeFileSync(join(folder, 'new.jsonl'), '{"type":"header","format":"duizhao-corpus","version":3}\n')
    expect(failureOf(() => importJsonl(givenCorpus().corpus, join(folder, 'new.jsonl')))).toMatchObject({
      code: 'unsupported_format',
    })
    expect(failureOf(() => importJsonl(givenCorpus().corpus, join(folder, 'none.jsonl')))).toMatchObject({ code: 'file_missing' })
  })

  test('carries everything that intake found and the analyst said, what she removed too', () => {
    const { corpus } = givenCorpus()
    const text = '第一页：投入12万元。\n第二页：推行“四清”工作法。'
    const at = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote })
    const figure = { ...at('12万元'), value: 12, unit: '万元', noun: '投入', qualifier: 'atLeast', certainty: 0.7 } as const
    const report = givenReport(corpus, text.split('\n'), {
      format: 'pdf',
      encoding: null,
      pages: [0, text.indexOf('第二')],
      warnings: ['pages_without_text'],
      documentNumber: '某政发〔2024〕3号',
      locality: { name: '某县', code: '110101', province: '甲省', city: '乙市', level: 'county' },
      provenance: { locality: { origin: 'declared', certainty: 0.5, at: { start: 0, end: 2 } } },
      figures: [
        { ...figure, change: { direction: 'increase', basis: 'yearOnYear' } },
        { ...figure, ...at('12'), change: null },
      ],
      workModels: [{ ...at('“四清”工作法'), name: '四清', certainty: 0.25 }],
    })
    editReport(corpus, report, { author: '某人' })
    corpus.act({ label: 'test', subject: '' }, () => {
      corpus.run(sql`UPDATE figure SET origin = 'removed' WHERE quote = '12'`)
      corpus.run(sql`UPDATE work_model SET origin = 'edited', name = '“四清”' WHERE report = ${report}`)
      corpus.run(sql`UPDATE block SET origin = 'edited', kind = 'boilerplate' WHERE ordinal = 1`)
    })
    const folder = givenFolder()
    const { path } = exportCorpus(corpus, { format: 'jsonl', path: join(folder, 'a.jsonl') })
    const other = givenCorpus().corpus
    const outcomes = importJsonl(other, path)
    for (const outcome of outcomes) expect(importOutcomeSchema.parse(outcome)).toEqual(outcome)
    expect(outcomes).toMatchObject([
      { outcome: 'imported', place: '某县', figures: 1, workModels: 1, warnings: ['pages_without_text'] },
    ])
    expect(findReport(other, report)).toEqual(findReport(corpus, report))
    expect(exported(other, folder)).toBe(readFileSync(path, 'utf8'))
    expect(checkCorpus(other)).toEqual([])
  })

  test('notices that a file was cut off at the end of a line, or has more after its end', () => {
    const { path, folder } = givenExport()
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const cut = join(folder, 'cut.jsonl')
    const end = lines.at(-1) ?? ''
    const cases: [string[], string, string][] = [
      [lines.slice(0, -1), `cut.jsonl:${lines.length - 1}`, 'the end line is missing'],
      [lines.slice(0, 1), 'cut.jsonl:1', 'the end line is missing'],
      [[...lines.slice(0, -2), end], `cut.jsonl:${lines.length - 1}`, 'lines'],
      [[...lines, end], `cut.jsonl:${lines.length + 1}`, 'after the end line'],
    ]
    for (const [kept, place, detail] of cases) {
      writeFileSync(cut, `${kept.join('\n')}\n`)
      const { corpus } = givenCorpus()
      expect(failureOf(() => importJsonl(corpus, cut))).toMatchObject({
        code: 'file_malformed',
        place,
        detail: expect.stringContaining(detail),
      })
      expect(exported(corpus, folder)).toBe(empty)
    }
  })

  test('leaves removed reports out, with their tags', () => {
    const { corpus, folder, hill } = givenExport()
    corpus.act({ label: 'corpus.removeReports', subject: '' }, () =>
      corpus.run(sql`UPDATE report SET presence = 'removed' WHERE id = ${hill}`),
    )
    const types = exported(corpus, folder)
      .split('\n')
      .map((line) => /^\{"type":"(\w+)"/.exec(line)?.[1])
    expect([types.filter((type) => type === 'report').length, types.filter((type) => type === 'tag').length]).toEqual([3, 5])
  })
})

test('the tags as CSV: one row a tag, with BOM and CRLF, formulas defused', () => {
  const { corpus, folder, harbour } = givenExport()
  const { path } = exportCorpus(corpus, { format: 'csv', path: join(folder, 'tags.csv') })
  const bytes = readFileSync(path)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(bytes.toString('utf8').replaceAll('\r\n', '').includes('\r')).toBe(false)
  const rows: Record<string, string>[] = parse(bytes, { bom: true, columns: true })
  expect(rows).toHaveLength(8)
  expect(rows.find(({ coder }) => coder === '陈')).toEqual({
    report_id: harbour,
    file: '望潮镇.txt',
    title: '望潮镇垃圾分类小结',
    place: '望潮镇',
    province: '',
    city: '',
    place_level: '',
    date: '2023-05-06',
    publisher: '望潮镇政府',
    document_number: '',
    category_key: 'staff',
    category_path: '队伍配备',
    coder: '陈',
    quote: '督导员12名',
    start: rows.find(({ coder }) => coder === '陈')?.['start'],
    end: rows.find(({ coder }) => coder === '陈')?.['end'],
    place_in_outline: '二、第1段',
    origin: 'manual',
    memo: "'=1+1",
  })
})

test('a file is written whole or not at all', () => {
  const folder = givenFolder()
  const path = join(folder, 'out.txt')
  writeFileSync(path, 'old')
  expect(() => writeWhole(path, broken())).toThrow('stopped half way')
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['old', ['out.txt']])
  mkdirSync(join(folder, 'taken'))
  expect(failureOf(() => writeWhole(join(folder, 'taken'), ['x']))).toMatchObject({
    code: 'file_unwritable',
    place: join(folder, 'taken'),
  })
  expect(readdirSync(folder)).toEqual(['out.txt', 'taken'])
})

function* broken() {
  yield 'new'
  throw new Error('stopped half way')
}

function failureOf(work: () => unknown): unknown {
  try {
    work()
  } catch (error) {
    return error
  }
  return null
}
