import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createClient } from '../../src-shared/contract/client.ts'
import type { Client, InputOf, OperationName, OutputOf } from '../../src-shared/contract/contract.ts'
import type { WorkbenchEvent } from '../../src-shared/contract/event.ts'
import type { Failure } from '../../src-shared/contract/failure.ts'
import type { Job } from '../../src-shared/contract/intake-operations.ts'
import type { Transport } from '../../src-shared/contract/transport.ts'
import { givenFolder } from '../given/given-corpus.ts'

/** Opens a workbench whose own data is in the folder, as seen through one transport. It is closed when the test is over. */
export type OpenTransport = (dataFolder: string) => Promise<Transport>

/** A workbench behind a transport, with what was heard from it. */
export interface World {
  readonly folder: string
  readonly transport: Transport
  readonly client: Client
  readonly events: WorkbenchEvent[]
}

/** The operations that were called through any world of this suite. */
export const called = new Set<string>()

export async function givenWorld(open: OpenTransport): Promise<World> {
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

/** The output of an operation; a failure is thrown. */
export async function ask<Name extends OperationName>(world: World, name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
  const reply = await world.client.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.failure.code} ${reply.failure.message}`)
  return reply.value
}

/** The failure of an operation that is to fail. */
export async function failureOf<Name extends OperationName>(world: World, name: Name, input: InputOf<Name>): Promise<Failure> {
  const reply = await world.client.call(name, input)
  if (reply.ok) throw new Error(`${name} did not fail`)
  return reply.failure
}

/** Waits until an event says what is wanted; events of the past count. */
export async function heard(world: World, isWanted: (event: WorkbenchEvent) => boolean): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    if (world.events.some(isWanted)) return
    await new Promise((done) => setTimeout(done, 25))
  }
  throw new Error('the event did not come')
}

/** Waits until a job has ended; gives it back as it is then. */
export async function ended(world: World, job: Job): Promise<Job> {
  await heard(world, (event) => event.type === 'job.progress' && event.job.id === job.id && event.job.state !== 'running')
  const jobs = await ask(world, 'intake.jobs', {})
  return jobs.find(({ id }) => id === job.id) ?? job
}

/** The lines of the first report that {@link givenImported} imports. */
export const reportText = [
  '青禾县多措并举筑牢防汛堤坝',
  '来源：青禾县人民政府 发布时间：2024-07-03',
  '组织干部312名下沉一线，转移群众1200余人。',
  '发放救灾物资价值30万元。',
]

/** A corpus with two imported reports, by way of the operations alone. */
export async function givenImported(world: World): Promise<{ corpus: string; report: OutputOf<'corpus.report'> }> {
  const corpus = join(world.folder, 'work.duizhao')
  await ask(world, 'corpus.create', { path: corpus, language: 'en' })
  const files = join(world.folder, 'files')
  mkdirSync(files)
  writeFileSync(join(files, 'a.txt'), reportText.join('\n'))
  writeFileSync(join(files, 'b.txt'), reportText.join('\n').replace('青禾县', '白石县').replace('312', '98'))
  await ended(world, await ask(world, 'intake.import', { paths: [files] }))
  const { reports } = await ask(world, 'corpus.reports', { sortBy: 'file' })
  const [first] = reports
  if (first === undefined) throw new Error('nothing was imported')
  return { corpus, report: await ask(world, 'corpus.report', { report: first.id }) }
}
