import { z } from 'zod'
import { briefIdSchema } from '../domain/ids.ts'
import { command } from './operation.ts'

/** The formats a brief is written in. */
export const briefFormatSchema = z.enum(['docx', 'html', 'md', 'json'])
export type BriefFormat = z.infer<typeof briefFormatSchema>

/** The formats a tagged corpus is written in. */
export const corpusFormatSchema = z.enum(['jsonl', 'csv'])
export type CorpusFormat = z.infer<typeof corpusFormatSchema>

/** A file that was written; `size` in bytes. */
export const writtenFileSchema = z.object({ path: z.string(), size: z.number().int() })

export const exchangeOperations = {
  /** Writes a brief to a file; an existing file is replaced whole or not at all. */
  'exchange.exportBrief': command(
    z.object({ brief: briefIdSchema, format: briefFormatSchema, path: z.string().min(1) }),
    writtenFileSchema,
  ),
  'exchange.exportCorpus': command(z.object({ format: corpusFormatSchema, path: z.string().min(1) }), writtenFileSchema),
} as const
