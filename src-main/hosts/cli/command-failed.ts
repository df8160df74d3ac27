import type { Failure } from '../../../src-shared/contract/failure.ts'

/** Ends a command with an error line. Exit code 1: it failed; 2: it was called in a wrong way. */
export class CommandFailed extends Error {
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

/** The line for a failure: its sentence, led by the place where the sentence does not name it. */
export function lineOf(failure: Failure): string {
  const { place, message } = failure
  return place === null || message.includes(place) ? message : `${place}: ${message}`
}
