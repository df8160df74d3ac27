import type { FailureCode } from '../../src-shared/contract/failure.ts'

/**
 * Thrown inside the core for an expected failure, and turned into a failure value at the workbench's door.
 * `place` names the file, field or line; `detail` what was found or expected there.
 */
export class Failed extends Error {
  readonly code: FailureCode
  readonly place: string | null
  readonly detail: string | null

  constructor(code: FailureCode, place: string | null = null, detail: string | null = null) {
    super(detail === null ? `${code}: ${place ?? ''}` : `${code}: ${place ?? ''}: ${detail}`)
    this.name = 'Failed'
    this.code = code
    this.place = place
    this.detail = detail
  }
}
