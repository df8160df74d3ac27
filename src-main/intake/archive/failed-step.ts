import { Failed } from '../../corpus/failed.ts'
import { failed, type ReadFailureCode, type Step } from '../read-failure.ts'

const codes: readonly ReadFailureCode[] = [
  'file_malformed',
  'file_too_large',
  'file_locked',
  'archive_unsafe',
  'unsupported_format',
]

/** A thrown failure as a step's value, its place within the file before its detail; anything else is thrown on. */
export function asFailedStep(error: unknown): Extract<Step<never>, { ok: false }> {
  const code = error instanceof Failed ? codes.find((known) => known === error.code) : undefined
  if (!(error instanceof Failed) || code === undefined) throw error
  return failed(code, [error.place, error.detail].filter((part) => part !== null).join(': '))
}
