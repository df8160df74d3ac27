import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createClient, operationNames } from '../../src-shared/contract/client.ts'
import type { Client, InputOf, OperationName, OutputOf } from '../../src-shared/contract/contract.ts'
import type { WorkbenchEvent } from '../../src-shared/contract/event.ts'
import type { Failure } from '../../src-shared/contract/failure.ts'
import { tagIdSchema } from '../../src-shared/domain/ids.ts'
import type { Transport } from '../../src-shared/contract/transport.ts'
import { givenFolder } from '../given/given-corpus.ts'

/** Opens a workbench whose own data is in the folder, as seen through one transport. It is closed when the test is over. */
export type OpenTransport = (dataFolder: string) => Promise<Transport>

interface World {
  readonly folder: string
  readonly transport: Transport
  readonly client: Client
  readonly events: WorkbenchEvent[]
}

const called = new Set<string>()

async function givenWorld(open: OpenTransport): Promise<World> {
  const folder = givenFolder()
  const transport = await open(join(folder, 'data'))
  const events: WorkbenchEvent[] = []
  transport.listen((event) => events.push(event))
  const inner = createClient(transport, { language: () => 'en', checkOutput: true })
  const client: Client = {
    call(name, input) {
      called.add(name)
      return inner.call(name, input)
    },
  }
  return { folder, transport, client, events }
}

async function ask<Name extends OperationName>(world: World, name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const reply = await world.client.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.message}`)
  return reply.value
}

async function failureOf<Name extends OperationName>(world: World, name: Name, input: InputOf<Name>): Promise<Failure> {
  const reply = await world.client.call(name, input)
  if (reply.ok) throw new Error(`${name} did not fail`)
  return reply.failure
}

/** Waits until an event says what is wanted; events of the past count. */
async function heard(world: World, isWanted: (event: WorkbenchEvent) => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (world.events.some(isWanted)) return
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error('the event did not come')
}

const reportText = [
  '青禾县多措并举筑牢防汛堤坝',
  '来源：青禾县人民政府 发布时间：2024-07-03',
  '组织干部312名下沉一线，转移群众1200余人。',
  '发放救灾物资价值30万元。',
]

/** A corpus with two imported reports, by way of the operations alone. */
async function givenImported(world: World): Promise<{ corpus: string; report: OutputOf<'corpus.report'> }> {
  const corpus = join(world.folder, 'work.duizhao')
  await ask(world, 'corpus.create', { path: corpus, language: 'en' })
  const files = join(world.folder, 'files')
  mkdirSync(files)
  writeFileSync(join(files, 'a.txt'), reportText.join('\n'))
  writeFileSync(join(files, 'b.txt'), reportText.join('\n').replace('青禾县', '白石县').replace('312', '98'))
  const job = await ask(world, 'intake.import', { paths: [files] })
  await heard(world, (event) => event.type === 'job.progress' && event.job.id === job.id && event.job.state === 'done')
  const { reports } = await ask(world, 'corpus.reports', { sortBy: 'file' })
  const [first] = reports
  if (first === undefined) throw new Error('nothing was imported')
  return { corpus, report: await ask(world, 'corpus.report', { report: first.id }) }
}

/** The same suite for every transport: what the contract promises must not depend on how calls are carried. */
export function describeContract(name: string, open: OpenTransport): void {
  describe(`the contract ${name}`, () => {
    describeWay(open)
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
