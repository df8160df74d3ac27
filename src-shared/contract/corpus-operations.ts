import { z } from 'zod'
import { attributeValueSchema } from '../domain/attribute.ts'
import { actionIdSchema, attributeIdSchema, coderIdSchema, reportIdSchema } from '../domain/ids.ts'
import { libraryColumnSchema } from '../domain/library-view.ts'
import { reportFilterSchema } from '../domain/report-filter.ts'
import { metadataFields, readingStatusSchema, reportSchema, reportSummarySchema } from '../domain/report.ts'
import { failureSchema } from './failure.ts'
import { command, query } from './operation.ts'

/** What undo or redo would take back or do again: the kind of action and what it was about. */
export const undoableSchema = z.object({ action: actionIdSchema, label: z.string(), subject: z.string() })

/** The open corpus at a glance. `savedAt` is the time of the last durable change, ISO 8601. */
export const corpusInfoSchema = z.object({
  path: z.string(),
  name: z.string(),
  reportCount: z.number().int(),
  tagCount: z.number().int(),
  categoryCount: z.number().int(),
  briefCount: z.number().int(),
  coder: z.object({ id: coderIdSchema, name: z.string() }),
  savedAt: z.string().nullable(),
  undo: undoableSchema.nullable(),
  redo: undoableSchema.nullable(),
})
export type CorpusInfo = z.infer<typeof corpusInfoSchema>

const path = z.object({ path: z.string().min(1) })
const nothing = z.object({})

/** A change as the history lists it. `label` is a key the interface has words for, such as `tag.apply`. */
export const historyEntrySchema = z.object({
  action: actionIdSchema,
  label: z.string(),
  subject: z.string(),
  kind: z.enum(['do', 'undo', 'redo']),
  coder: z.string(),
  at: z.string(),
  changes: z.number().int(),
})

/** A row of the library, with the values of the analyst's own attributes. */
export const libraryRowSchema = reportSummarySchema.extend({ attributes: z.array(attributeValueSchema) })
export type LibraryRow = z.infer<typeof libraryRowSchema>

const listing = z.object({
  search: z.string().default(''),
  filter: reportFilterSchema.default(() => reportFilterSchema.parse({})),
  sortBy: libraryColumnSchema.default('importedAt'),
  descending: z.boolean().default(false),
  offset: z.number().int().nonnegative().default(0),
})

export const corpusOperations = {
  /** The open corpus, or null when none is. */
  'corpus.current': query(nothing, corpusInfoSchema.nullable()),
  /** Corpora opened before on this machine, latest first. */
  'corpus.recent': query(
    nothing,
    z.array(z.object({ path: z.string(), name: z.string(), openedAt: z.string(), exists: z.boolean() })),
  ),
  'corpus.forget': command(path, nothing),
  /** Makes a corpus with the starter codebook and opens it. Fails with `file_exists` where something is. */
  'corpus.create': command(
    path.extend({
      codebook: z.enum(['starter', 'empty']).default('starter'),
      language: z.enum(['zh-Hans', 'en']).default('zh-Hans'),
    }),
    corpusInfoSchema,
  ),
  'corpus.open': command(path, corpusInfoSchema),
  /** Why the corpus that was asked for last is not open (a start with a file asks before there is a window); null when none failed since one was opened. */
  'corpus.openFailure': query(nothing, path.extend({ failure: failureSchema }).nullable()),
  /** Opens a fresh copy of the sample corpus; made in the folder of the workbench's own data. */
  'corpus.openSample': command(z.object({ language: z.enum(['zh-Hans', 'en']).default('zh-Hans') }), corpusInfoSchema),
  'corpus.close': command(nothing, nothing),
  'corpus.undo': command(nothing, undoableSchema),
  'corpus.redo': command(nothing, undoableSchema),
  /** The change log by action, latest first. */
  'corpus.history': query(z.object({ limit: z.number().int().min(1).max(1000).default(100) }), z.array(historyEntrySchema)),
  /** What is wrong with the open file; empty when it is sound. */
  'corpus.check': query(nothing, z.array(z.object({ place: z.string(), problem: z.string() }))),
  /** Verified copies of the corpus at `path`, latest first. `size` is in bytes. */
  'corpus.backups': query(
    path,
    z.array(z.object({ path: z.string(), madeAt: z.string(), size: z.number().int(), reason: z.string() })),
  ),
  /** Puts a backup in the place of the corpus at `path`; what stood there is kept beside it under a dated name. */
  'corpus.restoreBackup': command(path.extend({ backup: z.string().min(1) }), corpusInfoSchema),
  /** Says who tags from now on; the name makes a new coder or picks the one that has it. */
  'corpus.setCoder': command(z.object({ name: z.string().trim().min(1).max(100) }), corpusInfoSchema),

  /** A page of the library: the reports that meet the filter and, in title, place, publisher or file name, hold the plain text `search`. */
  'corpus.reports': query(
    listing.extend({ limit: z.number().int().min(1).max(100_000).default(1000) }),
    z.object({ total: z.number().int(), reports: z.array(libraryRowSchema) }),
  ),
  /** The ids of a page of the library, for what is done with many reports at once. */
  'corpus.reportIds': query(
    listing.extend({ limit: z.number().int().min(1).max(1_000_000).default(1_000_000) }),
    z.object({ total: z.number().int(), reports: z.array(reportIdSchema) }),
  ),
  'corpus.report': query(z.object({ report: reportIdSchema }), reportSchema),
  /** Corrects the metadata of a report; fields left out stay as they are. */
  'corpus.editReport': command(
    z.object({ report: reportIdSchema, changes: z.object({ ...metadataFields, status: readingStatusSchema }).partial() }),
    reportSummarySchema,
  ),
  /** Corrects the metadata and attributes of several reports in one deed; fields left out stay. Fails with `not_found`, or `bad_input` for a value that is not of the attribute's kind, with nothing changed. */
  'corpus.editReports': command(
    z.object({
      reports: z.array(reportIdSchema).min(1),
      changes: z.object({ ...metadataFields, status: readingStatusSchema }).partial(),
      /** Values of the analyst's own attributes; null takes one away. */
      attributes: z
        .array(z.object({ attribute: attributeIdSchema, value: z.string().trim().min(1).max(1000).nullable() }))
        .default([]),
    }),
    z.object({ changed: z.number().int() }),
  ),
  /** Takes reports out of the corpus (undoable). */
  'corpus.removeReports': command(z.object({ reports: z.array(reportIdSchema).min(1) }), z.object({ removed: z.number().int() })),
} as const
