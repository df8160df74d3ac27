import { create } from 'zustand'
import type { Job } from '../../../src-shared/contract/intake-operations.ts'
import type { JobId } from '../../../src-shared/domain/ids.ts'

interface ImportState {
  /** The latest import or reading again of several reports, while it runs and after; null before the first. */
  readonly job: Job | null
  /** The import panel is on screen. It opens with an import and stays until closed; reading again does not open it by itself. */
  readonly isPanelOpen: boolean
  /** How many dropped files are on their way to the core, before the import itself starts. */
  readonly sending: number
  /** Jobs that ended while this window listened. */
  readonly ended: ReadonlyMap<JobId, Job>
  /** Takes in progress as the core announces it. */
  readonly hear: (job: Job) => void
  readonly setSending: (count: number) => void
  readonly openPanel: () => void
  readonly closePanel: () => void
  /** When the open corpus may have become another one, in milliseconds of the clock. */
  readonly corpusSince: number
  readonly noteCorpus: () => void
  /** Forgets imports into a corpus that is no longer open; one begun since the present one was opened stays. */
  readonly leave: () => void
}

/** The news of an opened corpus may come this much later than the import that was started right after, in milliseconds. */
const newsDelay = 1000

/** The import that is going on, as its events tell it. */
export const useImports = create<ImportState>((set) => ({
  job: null,
  isPanelOpen: false,
  sending: 0,
  ended: new Map(),
  hear: (job) =>
    set((state) => {
      const ended = isEnded(job) ? new Map(state.ended).set(job.id, job) : state.ended
      if (!isForPanel(job) || isOlder(job, state.job)) return { ended }
      const isNewImport = job.kind === 'import' && job.id !== state.job?.id
      return { job, ended, isPanelOpen: state.isPanelOpen || isNewImport }
    }),
  setSending: (count) => set((state) => ({ sending: count, isPanelOpen: state.isPanelOpen || count > 0 })),
  openPanel: () => set({ isPanelOpen: true }),
  closePanel: () => set({ isPanelOpen: false }),
  corpusSince: 0,
  noteCorpus: () => set({ corpusSince: Date.now() }),
  leave: () =>
    set(({ job, corpusSince }) => {
      const isOfThisCorpus = job !== null && Date.parse(job.startedAt) >= corpusSince - newsDelay
      return isOfThisCorpus ? {} : { job: null, isPanelOpen: false, ended: new Map() }
    }),
}))

/** Reading a single report again is said where it was asked for, and does not push an import off the panel. */
function isForPanel(job: Job): boolean {
  return job.kind === 'import' || (job.total ?? 1) > 1
}

/** True for news of an earlier import, or an earlier stand of the same one: answers and events may overtake each other. */
function isOlder(job: Job, known: Job | null): boolean {
  if (known === null) return false
  if (job.id !== known.id) return job.startedAt < known.startedAt
  return job.done < known.done || (job.done === known.done && isEnded(known) && !isEnded(job))
}

export function isEnded(job: Job): boolean {
  return job.state === 'done' || job.state === 'cancelled' || job.state === 'failed'
}

/** The job as it stands when it has ended, as soon as its event says so. */
export function whenEnded(job: Job): Promise<Job> {
  return new Promise((resolve) => {
    const look = () => {
      const ended = isEnded(job) ? job : useImports.getState().ended.get(job.id)
      if (ended === undefined) return
      stop()
      resolve(ended)
    }
    const stop = useImports.subscribe(look)
    look()
  })
}
