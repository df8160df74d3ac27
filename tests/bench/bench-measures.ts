import { createClient } from '../../src-shared/contract/client.ts'
import type { InputOf, OperationName, OutputOf } from '../../src-shared/contract/contract.ts'
import type { Workbench } from '../../src-main/workbench/workbench.ts'

/** Asks a workbench, as a screen would; a failure stops the bench. */
export type Ask = <Name extends OperationName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>

export function askOf(workbench: Workbench): Ask {
  const client = createClient(workbench, { language: () => 'en', checkOutput: false })
  return async (name, input) => {
    const reply = await client.call(name, input)
    if (!reply.ok) throw new Error(`${name}: ${reply.failure.message}`)
    return reply.value
  }
}

/** The work with the time it took. */
export async function timed<Result>(work: () => Promise<Result> | Result): Promise<{ result: Result; milliseconds: number }> {
  const begun = performance.now()
  const result = await work()
  return { result, milliseconds: performance.now() - begun }
}

/** One line of the table: what was measured, what came out, what it may be. */
export function say(what: string, figure: string, budget: string): void {
  console.log(`${what.padEnd(58)} ${figure.padEnd(52)} ${budget}`)
}

export function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}
