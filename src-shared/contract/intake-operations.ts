import { z } from 'zod'
import { choosableEncodingSchema } from '../domain/encoding.ts'
import { blockIdSchema, figureIdSchema, jobIdSchema, reportIdSchema, workModelIdSchema } from '../domain/ids.ts'
import { certaintySchema } from '../domain/provenance.ts'
import { rangeFields } from '../domain/range.ts'
import {
  blockKindSchema,
  figureFields,
  figureSchema,
  readReportSchema,
  sourceFormatSchema,
  workModelSchema,
} from '../domain/report.ts'
import { failureSchema } from './failure.ts'
import { command, query } from './operation.ts'

/** A report that shares text with another; `share` is the shared part of the shorter of the two, 0 to 1. */
export const copySchema = z.object({
  report: reportIdSchema,
  title: z.string().nullable(),
  file: z.string(),
  share: certaintySchema,
})

/**
 * What became of one file of an import. `duplicate`: a report with the same bytes or the same text is in the corpus already.
 * `size` is in bytes, null where the file could not be looked at.
 */
export const importOutcomeSchema = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('imported'),
    file: z.string(),
    size: z.number().int(),
    report: reportIdSchema,
    title: z.string().nullable(),
    place: z.string().nullable(),
    date: z.string().nullable(),
    format: sourceFormatSchema,
    encoding: z.string().nullable(),
    length: z.number().int(),
    figures: z.number().int(),
    workModels: z.number().int(),
    copies: z.array(copySchema),
    warnings: z.array(z.string()),
  }),
  z.object({
    outcome: z.literal('duplicate'),
    file: z.string(),
    size: z.number().int(),
    report: reportIdSchema,
    title: z.string().nullable(),
    sameness: z.enum(['bytes', 'text']),
  }),
  /** A stored report was read again from its kept bytes; `changes` counts the found values that are other than before. */
  z.object({
    outcome: z.literal('reread'),
    file: z.string(),
    report: reportIdSchema,
    title: z.string().nullable(),
    encoding: z.string().nullable(),
    changes: z.number().int(),
    warnings: z.array(z.string()),
  }),
  z.object({ outcome: z.literal('failed'), file: z.string(), size: z.number().int().nullable(), failure: failureSchema }),
])
export type ImportOutcome = z.infer<typeof importOutcomeSchema>

/** A long piece of work. `total` is null while the files are still being counted; `reread` counts reports read again. */
export const jobSchema = z.object({
  id: jobIdSchema,
  kind: z.enum(['import', 'reread']),
  state: z.enum(['running', 'cancelling', 'done', 'cancelled', 'failed']),
  done: z.number().int(),
  total: z.number().int().nullable(),
  imported: z.number().int(),
  reread: z.number().int(),
  duplicates: z.number().int(),
  failed: z.number().int(),
  failure: failureSchema.nullable(),
  startedAt: z.string(),
})
export type Job = z.infer<typeof jobSchema>

/** A file as it stands, before cleaning. `text` is the decoded content with its markup; null for formats whose bytes are no text. */
export const originalSchema = z.object({
  file: z.string(),
  format: sourceFormatSchema,
  encoding: z.string().nullable(),
  size: z.number().int(),
  sha256: z.string(),
  text: z.string().nullable(),
})
export type Original = z.infer<typeof originalSchema>

const paths = z.array(z.string().min(1)).min(1)
const encoding = choosableEncodingSchema.nullable().default(null)

export const intakeOperations = {
  /**
   * Starts to import files, folders and zip archives (with all below them); a `.jsonl` export of a corpus is taken in as such.
   * `encodings` says for files, by the names that `intake.look` gives them, how to decode them; those of `leftOut` stay where they
   * are. Progress comes as events.
   */
  'intake.import': command(
    z.object({
      paths,
      encodings: z.record(z.string(), choosableEncodingSchema).default({}),
      leftOut: z.array(z.string()).default([]),
    }),
    jobSchema,
  ),
  /** The files that an import of the paths would read, not opened yet: `size` in bytes, `failure` where one cannot be. */
  'intake.look': query(
    z.object({ paths, limit: z.number().int().min(1).max(100_000).default(10_000) }),
    z.object({
      total: z.number().int(),
      files: z.array(z.object({ file: z.string(), size: z.number().int().nullable(), failure: failureSchema.nullable() })),
    }),
  ),
  /** One file of the paths as it stands and as intake would read it, not stored. Fails as reading it would. */
  'intake.preview': query(
    z.object({ paths, file: z.string(), encoding }),
    z.object({ original: originalSchema, report: readReportSchema }),
  ),
  /** What intake finds in the files, without storing it. */
  'intake.read': query(
    z.object({ paths, encoding }),
    z.array(
      z.union([
        z.object({ ok: z.literal(true), report: readReportSchema }),
        z.object({ ok: z.literal(false), file: z.string(), failure: failureSchema }),
      ]),
    ),
  ),
  /** Imports what was copied elsewhere: its HTML where the clipboard has it, else its plain text. */
  'intake.paste': command(
    z.object({
      html: z.string().nullable().default(null),
      text: z.string().default(''),
      name: z.string().min(1).nullable().default(null),
    }),
    importOutcomeSchema,
  ),
  /** Imports again those files of a job that failed. Fails with `not_found` when none did. */
  'intake.retry': command(z.object({ job: jobIdSchema }), jobSchema),
  /**
   * Reads reports again from their kept bytes, with the rules of today and, where given, another encoding. What the analyst
   * edited stays; tags follow their words. A report whose tags cannot all follow is left as it is, with `text_unfit`.
   */
  'intake.reread': command(z.object({ reports: z.array(reportIdSchema).min(1), encoding }), jobSchema),
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

  /** The imported file of a report as it was before cleaning. */
  'intake.original': query(z.object({ report: reportIdSchema }), originalSchema),
  /** Writes the imported bytes of a report to a file. Fails with `file_exists` where something is. */
  'intake.saveOriginal': command(
    z.object({ report: reportIdSchema, path: z.string().min(1) }),
    z.object({ size: z.number().int() }),
  ),
  /** Reports that share text with this one, the nearest first, with the parts they share. */
  'intake.copies': query(
    z.object({ report: reportIdSchema }),
    z.array(
      copySchema.extend({
        parts: z.array(z.object({ ...rangeFields, otherStart: rangeFields.start, otherEnd: rangeFields.end })),
      }),
    ),
  ),

  /** Says what blocks are: restores boilerplate as a paragraph, or marks blocks as boilerplate. Gives back how many changed. */
  'intake.setBlockKind': command(
    z.object({
      report: reportIdSchema,
      blocks: z.array(blockIdSchema).min(1),
      kind: blockKindSchema,
      level: z.number().int().min(1).max(6).nullable().default(null),
    }),
    z.object({ changed: z.number().int() }),
  ),
  /** Adds a figure that intake missed, at a range of the report's text. */
  'intake.addFigure': command(z.object({ report: reportIdSchema, ...rangeFields, ...figureFields }), figureSchema),
  /** Corrects what a figure says; fields left out stay. Fails with `not_found`. */
  'intake.editFigure': command(z.object({ figure: figureIdSchema, changes: z.object(figureFields).partial() }), figureSchema),
  /** Removes figures; reading again does not bring them back. */
  'intake.removeFigures': command(z.object({ figures: z.array(figureIdSchema).min(1) }), z.object({ removed: z.number().int() })),
  /** Adds a work model that intake missed. */
  'intake.addWorkModel': command(
    z.object({ report: reportIdSchema, ...rangeFields, name: z.string().trim().min(1).max(200) }),
    workModelSchema,
  ),
  'intake.editWorkModel': command(
    z.object({ workModel: workModelIdSchema, name: z.string().trim().min(1).max(200) }),
    workModelSchema,
  ),
  'intake.removeWorkModels': command(
    z.object({ workModels: z.array(workModelIdSchema).min(1) }),
    z.object({ removed: z.number().int() }),
  ),
} as const
