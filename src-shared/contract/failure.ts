import { z } from 'zod'

/** Every way in which an operation can fail as expected, and `internal` for a mistake of ours. */
export const failureCodes = [
  'bad_input',
  'unknown_operation',
  'no_corpus_open',
  'not_found',
  'conflict',
  'nothing_to_undo',
  'nothing_to_redo',
  'file_missing',
  'file_unreadable',
  'file_unwritable',
  'file_exists',
  'file_empty',
  'file_binary',
  'file_too_large',
  'file_undecodable',
  'file_malformed',
  'file_locked',
  'pdf_without_text',
  'archive_unsafe',
  'text_unfit',
  'unsupported_format',
  'query_malformed',
  'query_too_slow',
  'too_many_hits',
  'corpus_foreign',
  'corpus_newer',
  'corpus_damaged',
  'corpus_in_use',
  'disk_full',
  'cancelled',
  'host_unreachable',
  'internal',
] as const
export type FailureCode = (typeof failureCodes)[number]

/**
 * An expected failure as a value. `place` names the file, field or line it is about; `detail` says
 * what was found or expected there; `message` is a sentence in the language of the caller.
 */
export const failureSchema = z.object({
  code: z.enum(failureCodes),
  place: z.string().nullable(),
  detail: z.string().nullable(),
  message: z.string(),
})
export type Failure = z.infer<typeof failureSchema>

/** What an operation gives back: its output, or why there is none. */
export type Reply<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure }
