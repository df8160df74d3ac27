import type { QueryClient } from '@tanstack/react-query'
import type { CorpusArea, WorkbenchEvent } from '../../src-shared/contract/event.ts'
import type { Transport } from '../../src-shared/contract/transport.ts'
import { useQuestions } from '../connection/question-store.ts'
import { refreshAfter } from '../connection/use-answer.ts'
import { useImports } from '../library/import/import-store.ts'

/** While an import runs, answers are asked again at most this often, in milliseconds; otherwise at once. */
const calmInterval = 700

/** Hears the core: changes make answers old, progress goes to the import panel and to who asks. Gives back how to stop. */
export function relayEvents(transport: Transport, queries: QueryClient): () => void {
  const calm = createCalmRefresh((event) => refreshAfter(event, queries))
  const stop = transport.listen((event) => {
    if (event.type === 'job.progress') {
      useImports.getState().hear(event.job)
      if (event.job.state === 'running') return
    }
    if (event.type === 'question.progress') {
      useQuestions.getState().hear(event)
      return
    }
    if (event.type === 'corpus.changed' && event.areas.includes('corpus')) useImports.getState().noteCorpus()
    calm.hear(event, isImporting())
  })
  return () => {
    stop()
    calm.stop()
  }
}

function isImporting(): boolean {
  const { job } = useImports.getState()
  return job !== null && (job.state === 'running' || job.state === 'cancelling')
}

/** Passes changes on: at once, or, when asked to be calm, gathered into one a moment later. */
export function createCalmRefresh(refresh: (event: WorkbenchEvent) => void) {
  const waiting = new Set<CorpusArea>()
  let timer: ReturnType<typeof setTimeout> | null = null
  const flush = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (waiting.size === 0) return
    const areas = [...waiting]
    waiting.clear()
    refresh({ type: 'corpus.changed', areas, reports: [] })
  }
  return {
    hear(event: WorkbenchEvent, isCalm: boolean): void {
      if (event.type === 'corpus.changed') event.areas.forEach((area) => waiting.add(area))
      if (!isCalm) flush()
      else timer ??= setTimeout(flush, calmInterval)
    },
    stop(): void {
      if (timer !== null) clearTimeout(timer)
    },
  }
}
