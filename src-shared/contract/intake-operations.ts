import { z } from 'zod'
import { jobIdSchema, reportIdSchema } from '../domain/ids.ts'
import { readReportSchema } from '../domain/report.ts'
import { failureSchema } from './failure.ts'
import { command, query } from './operation.ts'

/** What became of one file of an import. `duplicate`: the same text is already in the corpus, as `report`. */
export const importOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('imported'),
    file: z.string(),
    report: reportIdSchema,
    title: z.string().nullable(),
    format: z.string(),
    encoding: z.string(),
    length: z.number().int(),
    figures: z.number().int(),
    warnings: z.array(z.string()),
  }),
  z.object({ outcome: z.literal('duplicate'), file: z.string(), report: reportIdSchema, title: z.string().nullable() }),
  z.object({ outcome: z.literal('failed'), file: z.string(), failure: failureSchema }),
])
export type ImportOutcome = z.infer<typeof importOutcomeSchema>

/** A long piece of work. `total` is null while the files are still being counted. `latest` holds outcomes not announced before. */
export const jobSchema = z.object({
  id: jobIdSchema,
  kind: z.enum(['import']),
  state: z.enum(['running', 'cancelling', 'done', 'cancelled', 'failed']),
  done: z.number().int(),
  total: z.number().int().nullable(),
  imported: z.number().int(),
  duplicates: z.number().int(),
  failed: z.number().int(),
  failure: failureSchema.nullable(),
  startedAt: z.string(),
})
export type Job = z.infer<typeof jobSchema>

export const intakeOperations = {
  /** Starts to import files and folders (with all below them); a `.jsonl` export of a corpus is taken in as such. The job's progress comes as events. */
  'intake.import': command(z.object({ paths: z.array(z.string().min(1)).min(1) }), jobSchema),
  /** What intake finds in the files, without storing it. */
  'intake.read': query(
    z.object({ paths: z.array(z.string().min(1)).min(1) }),
    z.array(
      z.union([
        z.object({ ok: z.literal(true), report: readReportSchema }),
        z.object({ ok: z.literal(false), file: z.string(), failure: failureSchema }),
      ]),
    ),
  ),
  'intake.jobs': query(z.object({}), z.array(jobSchema)),
  /** The outcome lines of a job, failures first. */
  'intake.outcomes': query(
    z.object({
      job: jobIdSchema,
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().min(1).max(10_000).default(500),
    }),
    z.object({ total: z.number().int(), outcomes: z.array(importOutcomeSchema) }),
  ),
  /** Stops a job after the file in hand; what is imported stays. */
  'intake.cancel': command(z.object({ job: jobIdSchema }), z.object({})),
} as const
