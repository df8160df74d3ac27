import { z } from 'zod'
import { attributeKindSchema } from '../domain/attribute.ts'
import { givenNameSchema } from '../domain/given-name.ts'
import { attributeIdSchema, briefIdSchema, reportIdSchema } from '../domain/ids.ts'
import { rangeFields } from '../domain/range.ts'
import { searchOperations } from './search-operations.ts'
import { command, query } from './operation.ts'

/** The formats a brief is written in. */
export const briefFormatSchema = z.enum(['docx', 'html', 'md', 'json'])
export type BriefFormat = z.infer<typeof briefFormatSchema>

/** The formats a tagged corpus is written in. */
export const corpusFormatSchema = z.enum(['jsonl', 'csv'])
export type CorpusFormat = z.infer<typeof corpusFormatSchema>

/** A file that was written; `size` in bytes. */
export const writtenFileSchema = z.object({ path: z.string(), size: z.number().int() })

/** The formats the lines of a concordance are written in. */
export const concordanceFormatSchema = z.enum(['csv', 'xlsx', 'docx'])
export type ConcordanceFormat = z.infer<typeof concordanceFormatSchema>

/** By what the rows of a table are matched with reports. */
export const tableMatchSchema = z.enum(['file', 'title', 'locality', 'documentNumber', 'url', 'id'])
export type TableMatch = z.infer<typeof tableMatchSchema>

const table = z.object({ path: z.string().min(1), sheet: z.string().nullable().default(null) })

export const exchangeOperations = {
  /** Writes a brief to a file; an existing file is replaced whole or not at all. */
  'exchange.exportBrief': command(
    z.object({ brief: briefIdSchema, format: briefFormatSchema, path: z.string().min(1) }),
    writtenFileSchema,
  ),
  'exchange.exportCorpus': command(z.object({ format: corpusFormatSchema, path: z.string().min(1) }), writtenFileSchema),
  /** Writes the lines of a concordance, all of them or only those at `only`, in the order asked for. */
  'exchange.exportConcordance': command(
    searchOperations['search.concordance'].input.omit({ offset: true, limit: true }).extend({
      only: z
        .array(z.object({ report: reportIdSchema, ...rangeFields }))
        .nullable()
        .default(null),
      format: concordanceFormatSchema,
      path: z.string().min(1),
    }),
    writtenFileSchema.extend({ lines: z.number().int() }),
  ),
  /** The columns of a CSV or xlsx table with some of their values, and by which of them its rows are best matched with reports. */
  'exchange.lookAtTable': query(
    table,
    z.object({
      sheets: z.array(z.string()),
      rows: z.number().int(),
      columns: z.array(z.object({ name: z.string(), samples: z.array(z.string()), kind: attributeKindSchema })),
      /** Null where no column matches any report. `matched`: how many rows then find just one report. */
      match: z.object({ column: z.number().int(), by: tableMatchSchema, matched: z.number().int() }).nullable(),
    }),
  ),
  /** Gives reports the values that a table has for them, in one deed; empty cells change nothing. Rows that find no report, or several, are told and left out. */
  'exchange.importAttributes': command(
    table.extend({
      match: z.object({ column: z.number().int().nonnegative(), by: tableMatchSchema }),
      /** Each column goes to an attribute that is there, or to a new one of that name and kind. */
      columns: z
        .array(
          z.object({
            column: z.number().int().nonnegative(),
            to: z.union([
              z.object({ attribute: attributeIdSchema }),
              z.object({ name: givenNameSchema, kind: attributeKindSchema }),
            ]),
          }),
        )
        .min(1),
    }),
    z.object({
      rows: z.number().int(),
      matched: z.number().int(),
      /** How many values the table gave, those that reports had already among them. */
      values: z.number().int(),
      /**
       * What was left out, at most 1,000 of it, by row (from 1, the head is row 1), and why: a whole row, or where `column` says so the value in
       * that column. `ambiguous`: the row finds several reports, or one that a row before it found.
       */
      left: z.array(
        z.object({
          row: z.number().int(),
          key: z.string(),
          column: z.number().int().nullable(),
          reason: z.enum(['unmatched', 'ambiguous', 'badValue']),
        }),
      ),
      leftTotal: z.number().int(),
    }),
  ),
} as const
