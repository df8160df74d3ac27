import { mkdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { runCommandLine } from './given/command-line.ts'
import { checkIntegrity, readCorpusRows, readStoredTags } from './given/corpus-file.ts'
import { expect, test } from './given/journey.ts'
import { givenReportFiles } from './given/report-files.ts'
import type { ReaderPage } from './pages/reader-page.ts'
import { pagesOf } from './pages/workbench-pages.ts'

/** The categories of the starter codebook that this day needs, with their keys. */
const categories = { l: '领导指挥', g: '网格包保', d: '干部下沉', v: '服务群众', w: '机制与工作法' } as const
const addition = '经逐条核对，'

test('an analyst’s day: import, tag, compare, compose, edit, export, lose power, go on, undo and redo', async ({
  desk,
}, testInfo) => {
  test.setTimeout(240_000)
  const files = givenReportFiles(testInfo)
  const { frame, start, library, reader, compare, brief, exchange } = pagesOf(desk)
  const work = join(desk.dataFolder, 'work')
  const corpus = join(work, 'day.duizhao')
  const docx = join(work, 'brief.docx')
  const jsonl = join(work, 'corpus.jsonl')
  await mkdir(work)

  await test.step('import the five reports', async () => {
    await start.createCorpus(corpus)
    await library.importFiles(files)
    await frame.expectCounts({ reports: 5, tags: 0 })
    for (const file of files) await expect(library.outcome(file)).toContainText('已导入')
    await library.closeImportPanel()
  })

  const rows = await library.rows()
  expect(rows.map(({ file }) => file).toSorted()).toEqual(files.map((file) => basename(file)))
  const expected: Record<string, Record<string, number>> = {}

  await test.step('tag passages in three reports by the keyboard alone', async () => {
    for (const [index, { title }] of rows.slice(0, 3).entries()) {
      await frame.goTo('library')
      await library.openByKeyboard(index)
      for (const category of await tagByKeyboard(reader))
        (expected[category] ??= {})[title] = (expected[category]?.[title] ?? 0) + 1
    }
    await frame.expectCounts({ reports: 5, tags: 15 })
    const tags = readStoredTags(corpus)
    expect(tags.map(({ quote }) => quote)).toEqual(tags.map(({ covered }) => covered))
    expect(tags.filter(({ quote }) => quote.includes('\n')).length).toBeGreaterThanOrEqual(1)
    const overlapping = tags.filter((one) =>
      tags.some((other) => other !== one && other.title === one.title && one.start < other.end && other.start < one.end),
    )
    expect(overlapping.length).toBeGreaterThanOrEqual(6)
  })

  await test.step('the matrix equals the tags', async () => {
    await frame.goTo('compare')
    await expect.poll(() => compare.total()).toBe(15)
    await expect.poll(async () => await compare.counts(rows.map(({ title }) => title))).toEqual(expected)
  })

  await test.step('compose a brief; a citation opens its passage in the reader', async () => {
    await frame.goTo('brief')
    await brief.compose()
    const quote = readStoredTags(corpus).find((tag) => !tag.quote.includes('\n'))?.quote ?? ''
    const citation = brief.citations.and(desk.page.locator(`[aria-label*=${JSON.stringify(quote)}]`)).first()
    await citation.scrollIntoViewIfNeeded()
    await citation.click()
    await expect(reader.text).toBeVisible()
    await expect(reader.focusedTag).toBeVisible()
    await expect.poll(async () => await reader.selection()).toBe(quote)
    await expect(reader.screen.locator('.reader-stripe[data-focused=true]')).toBeInViewport()
  })

  let edited = ''
  await test.step('edit a sentence; composed again, the edit stands', async () => {
    await frame.goTo('brief')
    const sentence = brief.text.locator('.brief-paragraph > .brief-sentence:first-child').filter({ hasText: /.{14}/ }).first()
    await brief.typeInto(sentence, addition)
    edited = (await brief.text.locator('.brief-sentence', { hasText: addition }).innerText()).trim()
    await brief.expectSaved()
    await brief.composeAgain()
    await expect(brief.screen.getByText('保留你的 1 句')).toBeVisible()
    expect((await brief.text.locator('.brief-sentence', { hasText: addition }).innerText()).trim()).toBe(edited)
  })

  await test.step('export the brief as docx and the corpus as JSONL', async () => {
    await brief.exportAs('Word 文档（.docx）', docx)
    await frame.goTo('exchange')
    await exchange.exportJsonl(jsonl)
    await expectWholeDocx(docx)
    await expectWholeJsonl(jsonl, { reports: 5, tags: 15, categories: 16, briefs: 1 })
  })

  const before = readCorpusRows(corpus)
  await test.step('the power fails; everything is there again', async () => {
    await desk.kill()
    await desk.reopen()
    await start.openRecent(corpus)
    await frame.expectCounts({ reports: 5, tags: 15 })
    expect(readCorpusRows(corpus)).toEqual(before)
    expect(checkIntegrity(corpus)).toBe('ok')
    await frame.goTo('compare')
    await expect.poll(async () => await compare.counts(rows.map(({ title }) => title))).toEqual(expected)
    await frame.goTo('brief')
    await expect(brief.text.locator('.brief-sentence', { hasText: addition })).toHaveText(edited, { useInnerText: true })
    await frame.goTo('library')
  })

  await test.step('undo ten steps, redo ten: everything equal', async () => {
    for (let step = 0; step < 10; step += 1) await frame.undo()
    const tagsLeft = readStoredTags(corpus).length
    expect(tagsLeft).toBeLessThan(15)
    expect(readCorpusRows(corpus)['brief']).toEqual([])
    await frame.expectCounts({ reports: 5, tags: tagsLeft })
    for (let step = 0; step < 10; step += 1) await frame.redo()
    await frame.expectCounts({ reports: 5, tags: 15 })
    expect(readCorpusRows(corpus)).toEqual(before)
  })

  await test.step('the JSONL goes into an empty corpus and comes out the same, byte by byte', async () => {
    const copy = join(work, 'copy.duizhao')
    const again = join(work, 'again.jsonl')
    const data = join(desk.dataFolder, 'command-line')
    await runCommandLine(data, ['import', jsonl, '--corpus', copy, '--lang', 'zh-Hans'])
    await runCommandLine(data, ['export', '--corpus', copy, '--format', 'jsonl', '--out', again])
    expect((await readFile(again)).equals(await readFile(jsonl))).toBe(true)
  })
})

/** Makes five tags in the open report: two on sentences, two that overlap, one across a line end. Gives back their categories. */
async function tagByKeyboard(reader: ReaderPage): Promise<string[]> {
  await reader.press('j', 4)
  await reader.tagByKey('l', categories.l)
  await reader.press('j')
  await reader.tagByKey('g', categories.g)
  await reader.press('j')
  await reader.press(']', 3)
  await reader.tagByKey('d', categories.d)
  await reader.press(']', 2)
  await reader.tagByKey('v', categories.v)
  await reader.press('j')
  await reader.press(']', 5)
  await reader.press('Shift+ArrowRight', 4)
  await reader.tagByKey('w', categories.w)
  await reader.expectTagCount(5)
  await expect(reader.stripes.first()).toBeVisible()
  return Object.values(categories)
}

async function expectWholeDocx(path: string): Promise<void> {
  const parts = unzipSync(await readFile(path))
  expect(Object.keys(parts)).toEqual(expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/footnotes.xml']))
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const notes = strFromU8(parts['word/footnotes.xml'] ?? new Uint8Array())
  expect(body).toContain(addition)
  expect(body).toContain('<w:tbl>')
  expect(body.match(/<w:footnoteReference /g)?.length ?? 0).toBeGreaterThanOrEqual(15)
  expect(notes.match(/<w:footnote /g)?.length ?? 0).toBeGreaterThanOrEqual(15)
}

async function expectWholeJsonl(path: string, counts: { reports: number; tags: number; categories: number; briefs: number }) {
  const text = await readFile(path, 'utf8')
  const types = text
    .trimEnd()
    .split('\n')
    .map((line) => String(/^\{"type":"(\w+)"/.exec(line)?.[1]))
  const count = (type: string) => types.filter((one) => one === type).length
  expect({ reports: count('report'), tags: count('tag'), categories: count('category'), briefs: count('brief') }).toEqual(counts)
  expect(count('header')).toBe(1)
}
