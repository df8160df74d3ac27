import { readdirSync, readFileSync } from 'node:fs'

/** Processor time in clock ticks: all there was, what was used, and what this process and all below it used. */
interface ProcessorTimes {
  readonly total: number
  readonly busy: number
  readonly own: number
}

/**
 * Starts to measure how much of the machine other programs use; the function given back tells their share of all
 * processor time since, from 0 to 1, or null where the system does not tell (it is read from Linux's /proc).
 */
export function watchOtherPrograms(): () => number | null {
  const before = readTimes()
  return () => {
    const after = readTimes()
    if (before === null || after === null || after.total === before.total) return null
    const others = after.busy - before.busy - (after.own - before.own)
    return Math.max(0, others / (after.total - before.total))
  }
}

function readTimes(): ProcessorTimes | null {
  if (process.platform !== 'linux') return null
  const [user = 0, nice = 0, system = 0, idle = 0, wait = 0, interrupt = 0, softInterrupt = 0, steal = 0] = readFileSync(
    '/proc/stat',
    'utf8',
  )
    .split('\n', 1)
    .flatMap((line) => line.trim().split(/\s+/).slice(1).map(Number))
  const busy = user + nice + system + interrupt + softInterrupt + steal
  return { total: busy + idle + wait, busy, own: ownTicks() }
}

function ownTicks(): number {
  const processes = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? readProcess(Number(name)) : []))
  const below = Map.groupBy(processes, ({ parent }) => parent)
  const ticksBelow = (id: number): number =>
    (below.get(id) ?? []).reduce((sum, process) => sum + process.ticks + ticksBelow(process.id), 0)
  return ticksBelow(process.pid) + (processes.find(({ id }) => id === process.pid)?.ticks ?? 0)
}

interface RunningProcess {
  readonly id: number
  readonly parent: number
  /** Used by itself and by those of its children that have ended. */
  readonly ticks: number
}

/** The fields of /proc/<id>/stat after the name in brackets: state, parent, …, user and system time, those of ended children. */
function readProcess(id: number): RunningProcess[] {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8')
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    return [{ id, parent: fields[1] ?? 0, ticks: [11, 12, 13, 14].reduce((sum, index) => sum + (fields[index] ?? 0), 0) }]
  } catch {
    // It ended while the list was read.
    return []
  }
}
