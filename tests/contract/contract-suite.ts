import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operationNames } from '../../src-shared/contract/client.ts'
import { tagIdSchema } from '../../src-shared/domain/ids.ts'
import { describeIntake } from './contract-intake.ts'
import { describeLibrary } from './contract-library.ts'
import { describeSearch } from './contract-search.ts'
import { ask, called, failureOf, givenImported, givenWorld, heard, reportText, type OpenTransport } from './contract-world.ts'

/** The same suite for every transport: what the contract promises must not depend on how calls are carried. */
export function describeContract(name: string, open: OpenTransport): void {
  describe(`the contract ${name}`, () => {
    describeWay(open)
    describeIntake(open)
    describeLibrary(open)
    describeSearch(open)
    describeBadInput(open)
  })
}

function describeWay(open: OpenTransport): void {
  it('carries the whole way of the data', async () => {
    const world = await givenWorld(open)
    expect(await ask(world, 'corpus.current', {})).toBeNull()
    const { corpus, report } = await givenImported(world)
    expect(report.text).toBe(reportText.join('\n'))
    expect(report.blocks.length).toBe(4)

    const [category] = await ask(world, 'tag.categories', {})
    if (category === undefined) throw new Error('the starter codebook is empty')
    const start = report.text.indexOf('转移群众')
    const tag = await ask(world, 'tag.apply', { report: report.id, category: category.id, start, end: start + 10 })
    expect(tag.quote).toBe(report.text.slice(start, start + 10))
    await heard(
      world,
      (event) => event.type === 'corpus.changed' && event.areas.includes('tags') && event.reports.includes(report.id),
    )
    expect((await ask(world, 'tag.change', { tag: tag.id, changes: { memo: 'check' } })).memo).toBe('check')
    expect(await ask(world, 'tag.tags', { report: report.id })).toHaveLength(1)

    const matrix = await ask(world, 'compare.matrix', {})
    expect(matrix.total).toBe(1)
    expect(matrix.columns).toHaveLength(2)
    expect((await ask(world, 'compare.passages', { categories: [category.id] })).passages.map(({ quote }) => quote)).toEqual([
      tag.quote,
    ])

    const brief = await ask(world, 'brief.compose', {
      language: 'en',
      choice: { reports: matrix.columns.map((column) => column.report), categories: [category.id] },
    })
    expect(brief.blocks.length).toBeGreaterThan(3)
    await ask(world, 'brief.save', { brief: brief.id, blocks: brief.blocks })
    await ask(world, 'brief.rename', { brief: brief.id, title: 'Flood brief' })
    expect((await ask(world, 'brief.list', {})).map(({ title }) => title)).toEqual(['Flood brief'])
    expect((await ask(world, 'brief.recompose', { brief: brief.id })).brief.title).toBe('Flood brief')
    expect((await ask(world, 'brief.read', { brief: brief.id })).blocks.length).toBe(brief.blocks.length)

    const markdown = await ask(world, 'exchange.exportBrief', {
      brief: brief.id,
      format: 'md',
      path: join(world.folder, 'brief.md'),
    })
    expect(readFileSync(markdown.path).length).toBe(markdown.size)
    const jsonl = await ask(world, 'exchange.exportCorpus', { format: 'jsonl', path: join(world.folder, 'corpus.jsonl') })
    expect(existsSync(jsonl.path)).toBe(true)
    await ask(world, 'brief.delete', { brief: brief.id })
    expect(await ask(world, 'corpus.check', {})).toEqual([])

    expect((await ask(world, 'corpus.undo', {})).label).toBe('brief.delete')
    expect((await ask(world, 'corpus.redo', {})).label).toBe('brief.delete')
    expect((await ask(world, 'corpus.history', {})).map(({ kind }) => kind).slice(0, 2)).toEqual(['redo', 'undo'])
    await ask(world, 'corpus.close', {})
    expect((await ask(world, 'corpus.recent', {})).map(({ path }) => path)).toEqual([corpus])
    expect((await ask(world, 'corpus.open', { path: corpus })).tagCount).toBe(1)
  })

  it('keeps the library and the codebook', async () => {
    const world = await givenWorld(open)
    const { report, corpus } = await givenImported(world)
    const edited = await ask(world, 'corpus.editReport', {
      report: report.id,
      changes: { publisher: 'County office', status: 'read' },
    })
    expect([edited.publisher, edited.status]).toEqual(['County office', 'read'])
    expect((await ask(world, 'corpus.reports', { search: 'county OFFICE' })).total).toBe(1)
    expect(await ask(world, 'corpus.removeReports', { reports: [report.id] })).toEqual({ removed: 1 })
    expect((await failureOf(world, 'corpus.report', { report: report.id })).code).toBe('not_found')

    const added = await ask(world, 'tag.addCategory', { name: 'Dykes', shortcut: '7' })
    const below = await ask(world, 'tag.addCategory', { name: 'Sandbags', parent: added.id })
    await ask(world, 'tag.editCategory', { category: added.id, changes: { definition: 'Works on dykes' } })
    await ask(world, 'tag.moveCategory', { category: below.id, parent: null, before: added.id })
    await ask(world, 'tag.archiveCategory', { category: below.id, archived: true })
    expect(await ask(world, 'tag.deletionEffect', { category: added.id })).toEqual({ categories: 1, tags: 0, reports: 0 })
    await ask(world, 'tag.deleteCategory', { category: added.id, moveTagsTo: null })
    expect((await failureOf(world, 'tag.remove', { tags: [tagIdSchema.parse(report.id)] })).code).toBe('not_found')
    expect((await ask(world, 'corpus.setCoder', { name: 'Second reader' })).coder.name).toBe('Second reader')
    expect((await ask(world, 'folder.list', { path: world.folder })).entries.map(({ name }) => name)).toContain('work.duizhao')

    const jobs = await ask(world, 'intake.jobs', {})
    const [job] = jobs
    if (job === undefined) throw new Error('the job is not listed')
    expect((await ask(world, 'intake.outcomes', { job: job.id })).outcomes.map(({ outcome }) => outcome)).toEqual([
      'imported',
      'imported',
    ])
    await ask(world, 'intake.cancel', { job: job.id })
    const [read] = await ask(world, 'intake.read', { paths: [join(world.folder, 'files', 'b.txt')] })
    expect(read?.ok ? read.report.locality?.name : read).toBe('白石县')

    expect((await ask(world, 'corpus.openSample', { language: 'en' })).reportCount).toBe(7)
    expect((await ask(world, 'corpus.backups', { path: corpus })).length).toBe(0)
    expect((await failureOf(world, 'corpus.restoreBackup', { path: corpus, backup: '/no/such' })).code).toBe('not_found')
    await ask(world, 'corpus.forget', { path: corpus })
    expect((await ask(world, 'corpus.recent', {})).some(({ path }) => path === corpus)).toBe(false)
  })
}

function describeBadInput(open: OpenTransport): void {
  it('says where input is wrong, in the language of the caller, and stays up', async () => {
    const world = await givenWorld(open)
    const send = (operation: string, input: unknown, language: 'en' | 'zh-Hans' = 'en') =>
      world.transport.send({ operation, input, language })
    expect(await send('corpus.explode', {})).toMatchObject({ ok: false, failure: { code: 'unknown_operation' } })
    expect(await send('toString', {})).toMatchObject({ ok: false, failure: { code: 'unknown_operation' } })
    expect(await send('corpus.open', { path: 7 })).toMatchObject({ ok: false, failure: { code: 'bad_input', place: 'path' } })
    expect(await send('corpus.reports', { limit: -1 })).toMatchObject({
      ok: false,
      failure: { code: 'bad_input', place: 'limit' },
    })
    const chinese = await send('corpus.open', { path: join(world.folder, '没有.duizhao') }, 'zh-Hans')
    expect(chinese).toMatchObject({
      ok: false,
      failure: { code: 'file_missing', message: `文件不存在：${join(world.folder, '没有.duizhao')}` },
    })
    const missing = join(world.folder, '没有.duizhao')
    expect(await ask(world, 'corpus.openFailure', {})).toMatchObject({ path: missing, failure: { code: 'file_missing' } })
    expect((await failureOf(world, 'corpus.reports', {})).code).toBe('no_corpus_open')
    expect((await failureOf(world, 'corpus.undo', {})).code).toBe('no_corpus_open')
    expect(await ask(world, 'corpus.current', {})).toBeNull()
  })

  it('calls every operation of the contract somewhere in this suite', () => {
    expect(operationNames().filter((name) => !called.has(name))).toEqual([])
  })
}
