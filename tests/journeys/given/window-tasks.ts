import type { CDPSession, Page } from '@playwright/test'
import { z } from 'zod'

/** The longest task of the window's main thread, in milliseconds: as time passed, and as processor time of the thread. */
export interface LongestTask {
  readonly passed: number
  readonly worked: number
}

const traceEventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** Processor time of the thread, in microseconds. */
  tdur: z.number().optional(),
  args: z.object({ name: z.string().optional() }).optional(),
})
type TraceEvent = z.infer<typeof traceEventSchema>

/**
 * Measures every task of the window's main thread from now on until the function given back is called. The time that
 * passed comes from the page's own `longtask` entries (0 when none reached 50 ms); the processor time from the browser's
 * trace: a task that waits because other programs have the processor is long for the first, not for the second.
 */
export async function watchWindowTasks(page: Page): Promise<() => Promise<LongestTask>> {
  const tools = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  tools.on('Tracing.dataCollected', ({ value }) => events.push(...z.array(traceEventSchema).parse(value)))
  await tools.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'] }, transferMode: 'ReportEvents' })
  const passed = await page.evaluateHandle(() => {
    const durations: number[] = []
    const observer = new PerformanceObserver((list) => durations.push(...list.getEntries().map(({ duration }) => duration)))
    observer.observe({ type: 'longtask' })
    return durations
  })
  return async () => {
    const longestPassed = await passed.evaluate((durations) => Math.max(0, ...durations))
    await endTrace(tools)
    return { passed: Math.round(longestPassed), worked: Math.round(longestWorked(events)) }
  }
}

async function endTrace(tools: CDPSession): Promise<void> {
  const complete = new Promise<void>((done) => tools.once('Tracing.tracingComplete', () => done()))
  await tools.send('Tracing.end')
  await complete
  await tools.detach()
}

function longestWorked(events: readonly TraceEvent[]): number {
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
  const mainThreads = new Set(named.map(threadOf))
  const tasks = events.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && mainThreads.has(threadOf(event)))
  if (tasks.length === 0) throw new Error('the trace holds no task of the window’s main thread')
  return Math.max(...tasks.map(({ tdur }) => tdur ?? 0)) / 1000
}
