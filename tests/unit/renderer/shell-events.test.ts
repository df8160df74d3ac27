import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { QueryClient, QueryObserver } from '@tanstack/react-query'
import { refreshAfter } from '../../../src-renderer/connection/use-answer.ts'
import { useImports } from '../../../src-renderer/library/import/import-store.ts'
import { createCalmRefresh } from '../../../src-renderer/shell/event-relay.ts'
import type { WorkbenchEvent } from '../../../src-shared/contract/event.ts'
import type { Job } from '../../../src-shared/contract/intake-operations.ts'
import { jobIdSchema } from '../../../src-shared/domain/ids.ts'

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-01T08:00:00Z') }))
afterEach(() => void vi.useRealTimers())

function changed(...areas: ('reports' | 'tags')[]): WorkbenchEvent {
  return { type: 'corpus.changed', areas, reports: [] }
}

describe('answers after changes', () => {
  it('are asked again at once', () => {
    const heard: WorkbenchEvent[] = []
    createCalmRefresh((event) => heard.push(event)).hear(changed('tags'), false)
    expect(heard).toEqual([changed('tags')])
  })

  it('are asked again together a moment later while an import runs', () => {
    const heard: WorkbenchEvent[] = []
    const calm = createCalmRefresh((event) => heard.push(event))
    calm.hear(changed('reports'), true)
    calm.hear(changed('reports'), true)
    calm.hear(changed('tags'), true)
    expect(heard).toEqual([])
    vi.advanceTimersByTime(1000)
    expect(heard).toEqual([changed('reports', 'tags')])
  })

  it('that wait are asked with the next that does not', () => {
    const heard: WorkbenchEvent[] = []
    const calm = createCalmRefresh((event) => heard.push(event))
    calm.hear(changed('reports'), true)
    calm.hear(changed('tags'), false)
    vi.advanceTimersByTime(1000)
    expect(heard).toEqual([changed('reports', 'tags')])
  })
})

describe('an answer that is on its way while something changes', () => {
  it('is asked again, also when it is the first', async () => {
    const queries = new QueryClient()
    const replies: PromiseWithResolvers<string>[] = []
    const observer = new QueryObserver(queries, {
      queryKey: ['library.facets', {}],
      queryFn: () => {
        const reply = Promise.withResolvers<string>()
        replies.push(reply)
        return reply.promise
      },
    })
    const stop = observer.subscribe(() => undefined)
    refreshAfter(changed('reports'), queries)
    replies[0]?.resolve('before the change')
    await vi.waitFor(() => expect(replies).toHaveLength(2))
    replies[1]?.resolve('after it')
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe('after it'))
    stop()
    queries.clear()
  })
})

function job(more: Partial<Job>): Job {
  return {
    id: jobIdSchema.parse('01900000-0000-7000-8000-000000000001'),
    kind: 'import',
    state: 'running',
    done: 0,
    total: 10,
    imported: 0,
    reread: 0,
    duplicates: 0,
    failed: 0,
    failure: null,
    startedAt: new Date().toISOString(),
    ...more,
  }
}

describe('the import that is shown', () => {
  beforeEach(() => useImports.setState({ job: null, isPanelOpen: false, sending: 0, corpusSince: 0 }))

  it('opens the panel once, and leaves it closed when the analyst closed it', () => {
    useImports.getState().hear(job({ done: 1 }))
    expect(useImports.getState().isPanelOpen).toBe(true)
    useImports.getState().closePanel()
    useImports.getState().hear(job({ done: 2 }))
    expect(useImports.getState().isPanelOpen).toBe(false)
  })

  it('never goes back when news overtake each other', () => {
    useImports.getState().hear(job({ done: 10, state: 'done' }))
    useImports.getState().hear(job({ done: 10, state: 'running' }))
    useImports.getState().hear(job({ done: 7 }))
    expect(useImports.getState().job).toMatchObject({ done: 10, state: 'done' })
  })

  it('is forgotten with the corpus it went into, unless it goes into the one that was just opened', () => {
    useImports.getState().hear(job({ done: 3 }))
    useImports.getState().noteCorpus()
    useImports.getState().leave()
    expect(useImports.getState().job?.done).toBe(3)
    vi.advanceTimersByTime(60_000)
    useImports.getState().noteCorpus()
    useImports.getState().leave()
    expect(useImports.getState().job).toBeNull()
  })
})
