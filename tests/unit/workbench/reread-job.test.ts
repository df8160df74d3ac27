import iconv from 'iconv-lite'
import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { givenFiles, shortReport } from '../../given/given-files.ts'
import { givenWorkbench } from '../../given/given-workbench.ts'

/** A workbench with these files imported, and the reports in the order of their names. */
async function givenReports(
  files: Readonly<Record<string, string | Uint8Array>>,
  encodings: Parameters<Awaited<ReturnType<typeof givenWorkbench>>['importPaths']>[2] = {},
) {
  const workbench = await givenWorkbench()
  const folder = givenFiles(files)
  await workbench.importPaths([folder], undefined, encodings)
  // What is read again is what the corpus kept, wherever the files are now.
  rmSync(folder, { recursive: true })
  const { reports } = await workbench.ask('corpus.reports', { sortBy: 'file' })
  return { ...workbench, reports: reports.map(({ id }) => id) }
}

describe('reading again', () => {
  it('keeps what the analyst edited, and her tags', async () => {
    const { ask, awaitJob, reports } = await givenReports({ 'a.txt': shortReport('甲县', 12) })
    const [id] = reports
    if (id === undefined) throw new Error('nothing was imported')
    const before = await ask('corpus.report', { report: id })
    const [figure] = before.figures
    const [category] = await ask('tag.categories', {})
    if (figure === undefined || category === undefined) throw new Error('nothing to tag')
    await ask('intake.editFigure', { figure: figure.id, changes: { value: 13 } })
    await ask('corpus.editReport', { report: id, changes: { publisher: '甲县水利局', title: null } })
    const tag = await ask('tag.apply', { report: id, category: category.id, start: 0, end: 6 })

    const job = await awaitJob(() => ask('intake.reread', { reports }))
    expect(job).toMatchObject({ kind: 'reread', state: 'done', total: 1, done: 1, reread: 1, failed: 0 })
    const after = await ask('corpus.report', { report: id })
    expect(after.publisher).toBe('甲县水利局')
    expect(after.title).toBeNull()
    expect(after.figures.map(({ value, origin }) => `${value} ${origin}`)).toEqual(['13 edited'])
    expect(await ask('tag.tags', { report: id })).toEqual([tag])
    expect(after.text).toBe(before.text)
  })

  it('decodes the kept bytes anew, and is undone as one deed', async () => {
    const text = '青禾縣防汛\n轉移群眾1200人。'
    const big5 = iconv.encode(text, 'big5')
    const wrong = { 'a.txt': 'gb18030', 'b.txt': 'gb18030' } as const
    const { ask, awaitJob, reports } = await givenReports({ 'a.txt': big5, 'b.txt': iconv.encode(`${text}甲`, 'big5') }, wrong)
    const textsNow = async () => Promise.all(reports.map(async (report) => (await ask('corpus.report', { report })).text))
    const before = await textsNow()
    expect(before[0]).not.toBe(text)
    expect(await awaitJob(() => ask('intake.reread', { reports, encoding: 'big5' }))).toMatchObject({ reread: 2, failed: 0 })
    expect(await textsNow()).toEqual([text, `${text}甲`])
    expect((await ask('corpus.undo', {})).label).toBe('intake.reread')
    expect(await textsNow()).toEqual(before)
    await ask('corpus.redo', {})
    expect(await textsNow()).toEqual([text, `${text}甲`])
  })

  it('keeps the encoding that was chosen at import', async () => {
    const { ask, awaitJob, reports } = await givenReports({ 'a.txt': iconv.encode('青縣\n新橋', 'big5') }, { 'a.txt': 'big5' })
    const job = await awaitJob(() => ask('intake.reread', { reports }))
    expect((await ask('intake.outcomes', { job: job.id })).outcomes).toMatchObject([
      { outcome: 'reread', encoding: 'big5', changes: 0 },
    ])
  })

  it('leaves a report as it is whose tags would lose their words, and reads the others', async () => {
    const big5 = (place: string) => iconv.encode(`${place}防汛\n轉移群眾1200人。`, 'big5')
    const files = { 'a.txt': big5('青禾縣'), 'b.txt': big5('白石縣') }
    const { ask, awaitJob, outcomeLines, reports } = await givenReports(files, { 'a.txt': 'big5', 'b.txt': 'big5' })
    const [first] = reports
    const [category] = await ask('tag.categories', {})
    if (first === undefined || category === undefined) throw new Error('nothing to tag')
    await ask('tag.apply', { report: first, category: category.id, start: 0, end: 5 })
    const job = await awaitJob(() => ask('intake.reread', { reports, encoding: 'gb18030' }))
    expect(job).toMatchObject({ state: 'done', reread: 1, failed: 1 })
    expect(await outcomeLines(job)).toEqual(['a.txt: text_unfit', 'b.txt: reread'])
    expect((await ask('corpus.report', { report: first })).text).toBe('青禾縣防汛\n轉移群眾1200人。')
  })

  it('refuses a report that is not in the corpus', async () => {
    const { ask, reports } = await givenReports({ 'a.txt': shortReport('甲县', 12) })
    await ask('corpus.removeReports', { reports })
    await expect(ask('intake.reread', { reports })).rejects.toThrow('not_found')
    expect(await ask('intake.jobs', {})).toHaveLength(1)
  })
})
