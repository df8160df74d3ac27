import { beforeEach, describe, expect, it } from 'vitest'
import { useImports, whenEnded } from '../../../src-renderer/library/import/import-store.ts'
import type { Job } from '../../../src-shared/contract/intake-operations.ts'
import { jobIdSchema } from '../../../src-shared/domain/ids.ts'

function givenJob(number: number, told: Partial<Job> = {}): Job {
  return {
    id: jobIdSchema.parse(`0190000${number}-0000-7000-8000-000000000000`),
    kind: 'import',
    state: 'running',
    done: 0,
    total: 2,
    imported: 0,
    reread: 0,
    duplicates: 0,
    failed: 0,
    failure: null,
    startedAt: `2026-01-01T00:00:0${number}.000Z`,
    ...told,
  }
}

beforeEach(() => useImports.setState(useImports.getInitialState()))

describe('the import panel', () => {
  it('opens with an import and stays closed for a reading again, whose progress is known all the same', () => {
    useImports.getState().hear(givenJob(1, { kind: 'reread' }))
    expect(useImports.getState()).toMatchObject({ isPanelOpen: false, job: { kind: 'reread' } })
    useImports.getState().hear(givenJob(2))
    expect(useImports.getState().isPanelOpen).toBe(true)
    useImports.getState().closePanel()
    useImports.getState().hear(givenJob(2, { done: 1 }))
    expect(useImports.getState()).toMatchObject({ isPanelOpen: false, job: { done: 1 } })
  })

  it('keeps an import while a single report is read again', () => {
    useImports.getState().hear(givenJob(1))
    useImports.getState().hear(givenJob(2, { kind: 'reread', total: null }))
    useImports.getState().hear(givenJob(2, { kind: 'reread', total: 1, done: 1, state: 'done' }))
    expect(useImports.getState().job).toEqual(givenJob(1))
    expect([...useImports.getState().ended.values()].map(({ kind }) => kind)).toEqual(['reread'])
  })

  it('is not turned back by news that were overtaken', () => {
    useImports.getState().hear(givenJob(2, { done: 2, state: 'done' }))
    useImports.getState().hear(givenJob(2, { done: 1 }))
    useImports.getState().hear(givenJob(1, { done: 2, state: 'done' }))
    expect(useImports.getState().job).toEqual(givenJob(2, { done: 2, state: 'done' }))
  })
})

describe('waiting for the end of a job', () => {
  it('ends with its event, although another job began meanwhile', async () => {
    const job = givenJob(1, { kind: 'reread', total: 1 })
    const end = whenEnded(job)
    useImports.getState().hear(job)
    useImports.getState().hear(givenJob(2))
    const ended = { ...job, done: 1, reread: 1, state: 'done' as const }
    useImports.getState().hear(ended)
    expect(await end).toEqual(ended)
  })

  it('ends at once for a job that was over when its answer came, or whose event came before the answer', async () => {
    const over = givenJob(1, { state: 'done', done: 2 })
    expect(await whenEnded(over)).toEqual(over)
    useImports.getState().hear(over)
    expect(await whenEnded(givenJob(1))).toEqual(over)
  })
})
