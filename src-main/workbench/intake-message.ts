import type { FailureCode } from '../../src-shared/contract/failure.ts'
import type { ReadReport } from '../../src-shared/domain/report.ts'

/** A file to read: where it is, and what it is called in the corpus (its path below the folder that was imported). */
export interface IntakeRequest {
  readonly path: string
  readonly file: string
}

/** What an intake worker sends back. */
export type IntakeAnswer =
  | {
      readonly ok: true
      readonly report: ReadReport
      readonly textSha256: string
      readonly original: { readonly sha256: string; readonly size: number; readonly deflated: Uint8Array }
    }
  | { readonly ok: false; readonly code: FailureCode; readonly place: string; readonly detail: string | null }
