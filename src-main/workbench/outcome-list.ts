import type { ImportOutcome } from '../../src-shared/contract/intake-operations.ts'

type Kind = ImportOutcome['outcome']

/** The order in which outcomes are shown: failures first, for they are what the analyst has to act on. */
const order = ['failed', 'duplicate', 'reread', 'imported'] as const satisfies readonly Kind[]

/** The outcome lines of a job, kept by kind so that a page of many thousands is found at once. */
export class OutcomeList {
  private readonly lines: Readonly<Record<Kind, ImportOutcome[]>> = { failed: [], duplicate: [], reread: [], imported: [] }

  add(outcome: ImportOutcome): void {
    this.lines[outcome.outcome].push(outcome)
  }

  /** A page of the lines, with the number of all. */
  page(offset: number, limit: number): { total: number; outcomes: ImportOutcome[] } {
    const outcomes: ImportOutcome[] = []
    let before = 0
    for (const kind of order) {
      const lines = this.lines[kind]
      outcomes.push(...lines.slice(Math.max(0, offset - before), Math.max(0, offset + limit - before)))
      before += lines.length
    }
    return { total: before, outcomes }
  }
}
