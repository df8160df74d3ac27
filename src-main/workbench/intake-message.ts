import type { FailureCode } from '../../src-shared/contract/failure.ts'
import type { Original } from '../../src-shared/contract/intake-operations.ts'
import type { ChoosableEncoding } from '../../src-shared/domain/encoding.ts'
import type { ReadReport } from '../../src-shared/domain/report.ts'
import type { NewReport } from '../corpus/report-store.ts'
import type { OwnWords } from '../intake/words/own-words.ts'

/** Where a worker gets the bytes of a file from. Paths are of this machine; sizes in bytes. */
export type FileSource =
  | { readonly kind: 'path'; readonly path: string }
  /** A file in the zip archive at `path`; `entry` is its path in there. */
  | { readonly kind: 'entry'; readonly path: string; readonly entry: string; readonly size: number }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  /** What a corpus keeps of an imported file: raw deflate of `size` bytes. */
  | { readonly kind: 'kept'; readonly deflated: Uint8Array; readonly size: number }

/** A file to read: what it is called in the corpus (its path below what was imported), its bytes, and how to decode them, null to find out. */
export interface IntakeRequest {
  readonly file: string
  readonly source: FileSource
  readonly encoding: ChoosableEncoding | null
}

/** What a worker can be asked of a file, and what it gives back. */
export interface IntakeResults {
  /** The report, ready to be stored. */
  readonly prepare: NewReport
  /** What is found in the file, and no more. */
  readonly read: ReadReport
  /** The report beside the file as it stands. */
  readonly preview: { readonly original: Original; readonly report: ReadReport }
  /** The file as it stands. */
  readonly show: Original
}
export type IntakeTask = keyof IntakeResults

/** What a worker sends back; `size` is that of the file in bytes, null where it could not be looked at. */
export type IntakeAnswer<Result> =
  | { readonly ok: true; readonly result: Result }
  | {
      readonly ok: false
      readonly code: FailureCode
      readonly place: string
      readonly detail: string | null
      readonly size: number | null
    }

/** What a worker is started with. */
export interface WorkerOptions {
  /** It reads for an import that nobody waits for at the screen, and stands back behind who does. */
  readonly isPolite: boolean
  readonly ownWords: OwnWords
}

/** What a worker is asked. It answers in the order in which it was asked. */
export interface WorkerMessage {
  readonly task: IntakeTask
  readonly request: IntakeRequest
}

/** Tells a worker the analyst's words, for all that it is asked from then on; there is no answer. */
export interface WordsMessage {
  readonly ownWords: OwnWords
}

/** Asks a worker to end after the file in its hand, without those that lie before it. */
export interface EndMessage {
  readonly isEnd: true
}

/** What a failure of this file names: its path on this machine where it has one, else what it is called. */
export function placeOf({ file, source }: Pick<IntakeRequest, 'file' | 'source'>): string {
  return source.kind === 'path' ? source.path : file
}
