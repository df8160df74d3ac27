import iconv from 'iconv-lite'
import { rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { givenFiles, shortReport, zipOf } from '../../given/given-files.ts'
import { givenWorkbench } from '../../given/given-workbench.ts'

describe('an import of archives', () => {
  it('takes in every report of nested archives, with one line for each that is hostile or wrong', async () => {
    const { ask, importPaths, outcomeLines } = await givenWorkbench()
    const inner = zipOf({ 'c.txt': shortReport('丙县', 3), 'empty.txt': '' })
    const folder = givenFiles({
      'all.zip': zipOf({
        'a.txt': shortReport('甲县', 1),
        '../../evil.txt': shortReport('恶县', 6),
        'sub/inner.zip': inner,
        'again.txt': shortReport('甲县', 1),
        'bomb.txt': new Uint8Array(40 * 1024 * 1024),
      }),
      'b.txt': shortReport('乙县', 2),
    })
    const job = await importPaths([folder])
    expect(job).toMatchObject({ state: 'done', done: 7, total: 7, imported: 3, duplicates: 1, failed: 3 })
    const lines = (await outcomeLines(job)).toSorted()
    expect(lines.filter((line) => !line.includes('evil'))).toEqual([
      'all.zip/a.txt: imported',
      'all.zip/again.txt: duplicate',
      'all.zip/bomb.txt: archive_unsafe',
      'all.zip/sub/inner.zip/c.txt: imported',
      'all.zip/sub/inner.zip/empty.txt: file_empty',
      'b.txt: imported',
    ])
    expect(lines.filter((line) => line.includes('evil'))[0]).toMatch(/archive_unsafe$/)
    expect((await ask('corpus.reports', { sortBy: 'file' })).reports.map(({ file }) => file)).toEqual([
      'all.zip/a.txt',
      'all.zip/sub/inner.zip/c.txt',
      'b.txt',
    ])
  })

  it('tells the size, place, date and counts of each file', async () => {
    const { ask, importPaths } = await givenWorkbench()
    const folder = givenFiles({ 'a.txt': shortReport('青禾县', 12) })
    const job = await importPaths([folder])
    const { outcomes } = await ask('intake.outcomes', { job: job.id })
    expect(outcomes).toMatchObject([
      {
        outcome: 'imported',
        file: 'a.txt',
        size: statSync(join(folder, 'a.txt')).size,
        place: '青禾县',
        date: '2024-06-04',
        format: 'txt',
        encoding: 'utf-8',
        figures: 1,
        copies: [],
      },
    ])
  })

  it('knows a file again by its bytes, and a text by itself, whatever its line ends', async () => {
    const { ask, importPaths } = await givenWorkbench()
    const text = shortReport('甲县', 1)
    const folder = givenFiles({ 'a.txt': text, 'b.txt': text, 'c.txt': text.replaceAll('\n', '\r\n') })
    const job = await importPaths([folder])
    const { outcomes } = await ask('intake.outcomes', { job: job.id })
    expect(outcomes.map((line) => [line.file, line.outcome === 'duplicate' ? line.sameness : line.outcome])).toEqual([
      ['b.txt', 'bytes'],
      ['c.txt', 'text'],
      ['a.txt', 'imported'],
    ])
  })

  it('decodes files as the analyst says, each by its name', async () => {
    const { ask, importPaths } = await givenWorkbench()
    const folder = givenFiles({
      'big5.txt': iconv.encode('青縣\n新橋', 'big5'),
      'all.zip': zipOf({ 'gb.txt': iconv.encode(shortReport('乙县', 2), 'gb18030') }),
    })
    await importPaths([folder], undefined, { 'big5.txt': 'big5', 'all.zip/gb.txt': 'gb18030' })
    const { reports } = await ask('corpus.reports', { sortBy: 'file' })
    const texts = await Promise.all(reports.map(async ({ id }) => ask('corpus.report', { report: id })))
    expect(texts.map(({ encoding, text }) => [encoding, text.split('\n')[0]])).toEqual([
      ['gb18030', '乙县组织党员干部清淤保畅'],
      ['big5', '青縣'],
    ])
  })

  it('refuses a file of 200 MB without reading it', async () => {
    const { importPaths, outcomeLines } = await givenWorkbench()
    const folder = givenFiles({ 'huge.txt': '', 'a.txt': shortReport('甲县', 1) })
    truncateSync(join(folder, 'huge.txt'), 200 * 1024 * 1024)
    const before = process.memoryUsage.rss()
    const job = await importPaths([folder])
    expect(await outcomeLines(job)).toEqual(['huge.txt: file_too_large', 'a.txt: imported'])
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024)
  })
})

describe('trying again', () => {
  it('imports only what failed, read as it was asked to be read', async () => {
    const { ask, awaitJob, importPaths, outcomeLines } = await givenWorkbench()
    const folder = givenFiles({ 'a.txt': shortReport('甲县', 1), 'b.txt': '', 'none/c.txt': '' })
    const first = await importPaths([folder, join(folder, 'later.txt')], undefined, { 'later.txt': 'big5' })
    expect(first).toMatchObject({ imported: 1, failed: 3 })
    writeFileSync(join(folder, 'b.txt'), shortReport('乙县', 2))
    writeFileSync(join(folder, 'later.txt'), iconv.encode('青縣\n新橋', 'big5'))
    rmSync(join(folder, 'a.txt'))
    const second = await awaitJob(() => ask('intake.retry', { job: first.id }))
    expect(second).toMatchObject({ kind: 'import', total: 3, imported: 2, failed: 1 })
    expect(await outcomeLines(second)).toEqual(['none/c.txt: file_empty', 'b.txt: imported', 'later.txt: imported'])
    const third = await awaitJob(() => ask('intake.retry', { job: second.id }))
    expect(await outcomeLines(third)).toEqual(['none/c.txt: file_empty'])
    expect((await ask('intake.outcomes', { job: second.id })).outcomes[2]).toMatchObject({ encoding: 'big5' })
  })

  it('has nothing to try again when all went well', async () => {
    const { ask, importPaths } = await givenWorkbench()
    const job = await importPaths([givenFiles({ 'a.txt': shortReport('甲县', 1) })])
    await expect(ask('intake.retry', { job: job.id })).rejects.toThrow('not_found')
  })
})

describe('looking before importing', () => {
  it('lists what would be read, with what cannot be', async () => {
    const { ask } = await givenWorkbench()
    const folder = givenFiles({ 'a.txt': '12', 'all.zip': zipOf({ 'b.md': '123' }) })
    const paths = [folder, join(folder, 'none.txt')]
    expect(await ask('intake.look', { paths })).toMatchObject({
      total: 3,
      files: [
        { file: 'a.txt', size: 2, failure: null },
        { file: 'all.zip/b.md', size: 3, failure: null },
        { file: 'none.txt', size: null, failure: { code: 'file_missing' } },
      ],
    })
    expect((await ask('intake.look', { paths, limit: 1 })).files).toHaveLength(1)
  })

  it('previews one file of many, decoded as asked, and stores nothing', async () => {
    const { ask } = await givenWorkbench()
    const bytes = iconv.encode('青縣\n新橋', 'big5')
    const folder = givenFiles({ 'all.zip': zipOf({ 'sub/b.txt': bytes }) })
    const preview = await ask('intake.preview', { paths: [folder], file: 'all.zip/sub/b.txt', encoding: 'big5' })
    expect(preview.original).toMatchObject({ format: 'txt', encoding: 'big5', size: bytes.length, text: '青縣\n新橋' })
    expect(preview.report.text).toBe('青縣\n新橋')
    await expect(ask('intake.preview', { paths: [folder], file: 'b.txt' })).rejects.toThrow('not_found')
    expect((await ask('corpus.reports', {})).total).toBe(0)
  })
})
