import { createClient } from '../../src-shared/contract/client.ts'
import type { InputOf, OperationName, OutputOf } from '../../src-shared/contract/contract.ts'
import type { Workbench } from '../../src-main/workbench/workbench.ts'

/** A failure of the workbench's, by its code. */
export class AskFailed extends Error {
  readonly code: string

  constructor(name: string, failure: { readonly code: string; readonly message: string }) {
    super(`${name}: ${failure.message}`)
    this.code = failure.code
  }
}

/** Asks a workbench, as a screen would; a failure stops the bench. */
export type Ask = <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>

export function askOf(workbench: Workbench): Ask {
  const client = createClient(workbench, { language: () => 'en', checkOutput: false })
  return async (name, input) => {
    const reply = await client.call(name, input)
    if (!reply.ok) throw new AskFailed(name, reply.failure)
    return reply.value
  }
}

/** The work with the time it took. */
export async function timed<Result>(work: () => Promise<Result> | Result): Promise<{ result: Result; milliseconds: number }> {
  const begun = performance.now()
  const result = await work()
  return { result, milliseconds: performance.now() - begun }
}

/** As {@link timed}, for work that nothing waits for. */
export function timedNow<Result>(work: () => Result): { readonly result: Result; readonly milliseconds: number } {
  const begun = performance.now()
  const result = work()
  return { result, milliseconds: performance.now() - begun }
}

/** One line of the table: what was measured, what came out, what it may be. */
export function say(what: string, figure: string, budget: string): void {
  console.log(`${what.padEnd(58)} ${figure.padEnd(52)} ${budget}`)
}

/** The value that the given share of the measures stays under. */
export function percentile(measures: readonly number[], share: number): number {
  const sorted = measures.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export function median(measures: readonly number[]): number {
  return percentile(measures, 0.5)
}

/** Bytes as megabytes. */
export function megabytes(bytes: number): string {
  return `${round(bytes / 1e6)} MB`
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
