import { setImmediate } from 'node:timers/promises'

/** What is written at a time: large enough to be fast, small enough to keep answering. The patience is in milliseconds. */
const batchSize = 50
const batchPatience = 150
/** Memory does not grow with the number of tasks: so much is under way at most, in bytes of the tasks' weights. */
const weightLimit = 64 * 1024 * 1024
/** When so many have landed behind one that takes long, they are written before it. */
const heldLimit = 500

/** A task carried out, or failed as a value: what it landed with. */
export interface LandedTask<Task, Landed> {
  readonly task: Task
  readonly landed: Landed
}

/** Work that is done by others at the same time, and written here in order. */
export interface LandingPlan<Task, Landed> {
  readonly tasks: readonly Task[]
  /** How many are under way at most. */
  readonly width: number
  /** About how much memory a task takes, in bytes. */
  readonly weightOf: (task: Task) => number
  /** Gives expected failures back as values; what it rejects with ends the landing. */
  readonly carryOut: (task: Task) => Promise<Landed>
  readonly write: (batch: readonly LandedTask<Task, Landed>[]) => void
  /** When it fires no more is begun, what has landed is written, and what is under way is left. */
  readonly signal: AbortSignal
}

/** Carries tasks out side by side and writes what they land with in batches, in the order of the tasks. Rejects with what `write` throws, or `carryOut` rejects with. */
export async function landInOrder<Task, Landed>(plan: LandingPlan<Task, Landed>): Promise<void> {
  await new Landing(plan).run()
}

class Landing<Task, Landed> {
  private readonly plan: LandingPlan<Task, Landed>
  private readonly landed = new Map<number, LandedTask<Task, Landed>>()
  /** Those written before their turn. */
  private readonly ahead = new Set<number>()
  private begun = 0
  /** The first that is not written. */
  private next = 0
  private underWay = 0
  /** Of what is under way or has landed, until it is written. */
  private weight = 0
  private writtenAt = Date.now()
  private trouble: { readonly error: unknown } | null = null
  private wake: () => void = () => undefined

  constructor(plan: LandingPlan<Task, Landed>) {
    this.plan = plan
  }

  async run(): Promise<void> {
    const { signal, tasks } = this.plan
    signal.addEventListener('abort', () => this.wake(), { once: true })
    while (!signal.aborted && (this.begun < tasks.length || this.underWay > 0)) {
      const change = new Promise<void>((resolve) => (this.wake = resolve))
      this.beginMore()
      await change
      if (this.trouble !== null) throw this.trouble.error
      if (this.isDue()) await this.writeLanded({ least: batchSize })
    }
    await this.writeLanded({ least: 1 })
  }

  private beginMore(): void {
    const { tasks, width, weightOf } = this.plan
    while (this.underWay < width && !this.isFull()) {
      const task = tasks[this.begun]
      if (task === undefined) return
      this.begin(this.begun, task, weightOf(task))
      this.begun += 1
    }
  }

  private isFull(): boolean {
    return this.landed.size >= heldLimit || this.weight >= weightLimit
  }

  private begin(index: number, task: Task, weight: number): void {
    this.underWay += 1
    this.weight += weight
    void this.plan
      .carryOut(task)
      .then((landed) => this.landed.set(index, { task, landed }))
      .catch((error: unknown) => (this.trouble ??= { error }))
      .finally(() => {
        this.underWay -= 1
        this.wake()
      })
  }

  private isDue(): boolean {
    const isStill = this.underWay === 0 || this.isFull()
    return isStill || this.landed.size >= batchSize || Date.now() - this.writtenAt >= batchPatience
  }

  /** Writes batch by batch, as long as so many have landed. */
  private async writeLanded({ least }: { readonly least: number }): Promise<void> {
    let batch = this.takeBatch()
    while (batch.length > 0) {
      this.plan.write(batch)
      this.writtenAt = Date.now()
      // Between batches the thread answers others.
      await setImmediate()
      batch = this.landed.size >= least ? this.takeBatch() : []
    }
  }

  /** What has landed in a row; where too much is held behind one that takes long, or nothing more is awaited, what has landed at all. */
  private takeBatch(): LandedTask<Task, Landed>[] {
    const row: LandedTask<Task, Landed>[] = []
    while (row.length < batchSize && (this.landed.has(this.next) || this.ahead.has(this.next))) {
      if (!this.ahead.delete(this.next)) row.push(...this.take(this.next))
      this.next += 1
    }
    if (row.length > 0 || !(this.isFull() || this.plan.signal.aborted)) return row
    const first = [...this.landed.keys()].toSorted((one, other) => one - other).slice(0, batchSize)
    for (const index of first) this.ahead.add(index)
    return first.flatMap((index) => this.take(index))
  }

  private take(index: number): LandedTask<Task, Landed>[] {
    const landed = this.landed.get(index)
    this.landed.delete(index)
    if (landed === undefined) return []
    this.weight -= this.plan.weightOf(landed.task)
    return [landed]
  }
}
