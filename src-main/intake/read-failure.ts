/** Why a file cannot be read as a report; each code is one of the contract's closed list. */
export type ReadFailureCode =
  | 'file_empty'
  | 'file_binary'
  | 'file_locked'
  | 'file_malformed'
  | 'file_too_large'
  | 'file_undecodable'
  | 'pdf_without_text'
  | 'archive_unsafe'
  | 'unsupported_format'

/** An expected failure of intake: `place` is the file, `detail` says what was found in it. */
export interface ReadFailure {
  readonly code: ReadFailureCode
  readonly place: string
  readonly detail?: string
}

/** What a step of intake gives back: its value, or why the file cannot be read. */
export type Step<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: ReadFailureCode; readonly detail: string }

export function failed(code: ReadFailureCode, detail: string): { ok: false; code: ReadFailureCode; detail: string } {
  return { ok: false, code, detail }
}
