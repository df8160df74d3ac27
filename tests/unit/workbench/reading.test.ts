import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { givenWorkbench, type GivenWorkbench } from '../../given/given-workbench.ts'
import { writeGeneratedReports } from '../../given/generated-reports.ts'

async function givenImported(texts: Readonly<Record<string, string>>): Promise<GivenWorkbench> {
  const given = await givenWorkbench()
  const paths = Object.entries(texts).map(([file, text]) => {
    const path = join(given.folder, file)
    writeFileSync(path, text)
    return path
  })
  await given.importPaths(paths)
  return given
}

const flood = {
  'a.txt': '甲县抗洪工作简报\n2021-07-02 来源：甲县人民政府\n　　全县发放补贴3万元，转移群众120人。补贴到户。',
  'b.txt': '乙縣抗洪工作簡報\n2022-08-03 來源：乙縣人民政府\n　　各鄉鎮發放補貼5萬元，轉移群眾90人。',
  'c.txt': '丙区清淤工作简报\n2021-09-04 来源：丙区水利局\n　　清理沟渠40处，修整道路12公里。',
}

async function linesOf(given: GivenWorkbench, query: string, more: object = {}): Promise<string[]> {
  const { lines } = await given.ask('search.concordance', { query, context: 4, ...more })
  return lines.map(({ file, left, quote, right }) => `${file} ${left}[${quote}]${right}`)
}

describe('a search of the workbench', () => {
  it('finds either script, and only as written when asked to', async () => {
    const given = await givenImported(flood)
    expect(await linesOf(given, '补贴')).toEqual([
      'a.txt 全县发放[补贴]3万元，',
      'a.txt 20人。[补贴]到户。',
      'b.txt 鄉鎮發放[補貼]5萬元，',
    ])
    expect(await linesOf(given, '補貼', { isExact: true })).toEqual(['b.txt 鄉鎮發放[補貼]5萬元，'])
    expect(await linesOf(given, '补贴 date:2022')).toEqual(['b.txt 鄉鎮發放[補貼]5萬元，'])
    expect(await linesOf(given, '转移.{2}\\d+', { mode: 'regex', context: 0 })).toEqual([
      'a.txt [转移群众120]',
      'b.txt [轉移群眾90]',
    ])
  })

  it('follows every change at once: tags, edits, removal, undo', async () => {
    const given = await givenImported(flood)
    const [first] = (await given.ask('search.concordance', { query: '发放补贴' })).lines
    const category = await given.ask('tag.addCategory', { name: '补贴' })
    if (first === undefined) throw new Error('nothing found')
    await given.ask('tag.applyMany', { category: category.id, passages: [first] })
    expect(await linesOf(given, '补贴 tag:补贴')).toEqual(['a.txt 全县发放[补贴]3万元，'])
    expect(await linesOf(given, 'tag:补贴', { context: 0 })).toEqual(['a.txt [发放补贴]'])
    await given.ask('corpus.removeReports', { reports: [first.report] })
    expect(await given.ask('search.count', { query: '补贴' })).toEqual({ hits: 1, reports: 1 })
    await given.ask('corpus.undo', {})
    expect(await given.ask('search.count', { query: '补贴' })).toEqual({ hits: 3, reports: 2 })
    await given.ask('corpus.editReport', { report: first.report, changes: { title: '另一个题目' } })
    expect((await given.ask('corpus.reports', { search: '另一个' })).total).toBe(1)
    expect((await given.ask('corpus.reports', { filter: { query: 'title:题目' } })).total).toBe(1)
  })

  it('groups hits, and pages through one group', async () => {
    const given = await givenImported(flood)
    const { groups } = await given.ask('search.groups', { query: '补贴', by: 'year' })
    expect(groups).toEqual([
      { value: '2021', label: '2021', hits: 2, reports: 1 },
      { value: '2022', label: '2022', hits: 1, reports: 1 },
    ])
    expect(await linesOf(given, '补贴', { group: { by: 'year', value: '2022' } })).toEqual(['b.txt 鄉鎮發放[補貼]5萬元，'])
  })

  it('sorts by what stands right and left of the hits', async () => {
    const given = await givenImported({ 'd.txt': '丁县\n　　乙修渠丙。甲修渠丁。丙修渠甲。' })
    const byRight = await given.ask('search.concordance', { query: '修渠', context: 1, sortBy: 'right' })
    expect(byRight.lines.map(({ right }) => right)).toEqual(['丙', '丁', '甲'])
    const byLeft = await given.ask('search.concordance', { query: '修渠', context: 1, sortBy: 'left', descending: true })
    expect(byLeft.lines.map(({ left }) => left)).toEqual(['乙', '甲', '丙'])
  })

  it('says where a query is wrong, in bounded time', async () => {
    const given = await givenImported(flood)
    await expect(given.ask('search.count', { query: '补贴 "抗' })).rejects.toThrow(
      'query_malformed: The query is wrong at character 4',
    )
    await expect(given.ask('search.count', { query: '补贴(', mode: 'regex' })).rejects.toThrow('query_malformed')
    await expect(given.ask('search.count', { query: '县'.repeat(10_001) })).rejects.toThrow('bad_input')
    const stray = await givenImported({ 'e.txt': `戊县\n${'a'.repeat(5000)}b` })
    await expect(stray.ask('search.count', { query: '(a+)+c|补', mode: 'regex' })).rejects.toThrow('query_too_slow')
    expect(await stray.ask('search.count', { query: '戊' })).toEqual({ hits: 1, reports: 1 })
  }, 30_000)

  it('is stopped by its name, or by a later one of the same name', async () => {
    const given = await givenWorkbench()
    const reports = join(given.folder, 'reports')
    await writeGeneratedReports(reports, 250, 3000)
    await given.importPaths([reports])
    const first = given.ask('search.frequency', { unit: 'wordGram', gram: 4, question: 'words' })
    const second = given.ask('search.frequency', { unit: 'word', question: 'words' })
    await expect(first).rejects.toThrow('cancelled')
    expect((await second).reports).toBe(250)
    const third = given.ask('search.frequency', { unit: 'wordGram', gram: 5, question: 'words' })
    await given.ask('search.stop', { question: 'words' })
    await expect(third).rejects.toThrow('cancelled')
  }, 60_000)

  it('goes on while an import runs: what it finds is whole reports, and never fewer than before', async () => {
    const given = await givenWorkbench()
    const reports = join(given.folder, 'reports')
    await writeGeneratedReports(reports, 200, 1500)
    const seen: { hits: number; reports: number }[] = []
    const searches: Promise<unknown>[] = []
    const job = await given.importPaths([reports], () => {
      // The phrase stands once in the first line of each.
      searches.push(given.ask('search.count', { query: '号防汛工作简报' }).then((count) => seen.push(count)))
    })
    await Promise.all(searches)
    expect(job.imported).toBe(200)
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.every(({ hits, reports: found }) => hits === found)).toBe(true)
    expect(seen.map(({ hits }) => hits)).toEqual(seen.map(({ hits }) => hits).toSorted((one, other) => one - other))
    expect(await given.ask('search.count', { query: '号防汛工作简报' })).toEqual({ hits: 200, reports: 200 })
  }, 60_000)

  it('answers again after another corpus was opened, and for none says so', async () => {
    const given = await givenImported(flood)
    await given.ask('corpus.create', { path: join(given.folder, 'other.duizhao') })
    expect(await given.ask('search.count', { query: '补贴' })).toEqual({ hits: 0, reports: 0 })
    await given.ask('corpus.open', { path: join(given.folder, 'work.duizhao') })
    expect(await given.ask('search.count', { query: '补贴' })).toEqual({ hits: 3, reports: 2 })
    await given.ask('corpus.close', {})
    await expect(given.ask('search.count', { query: '补贴' })).rejects.toThrow('no_corpus_open')
  })
})
