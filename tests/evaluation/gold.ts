import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { figureChangeSchema, type ReadReport } from '../../src-shared/domain/report.ts'

const goldFigureSchema = z.object({
  quote: z.string(),
  value: z.number(),
  unit: z.string().nullable(),
  noun: z.string().nullable(),
  /** Further nouns that are right, where the rules of labelling leave it open. */
  noun_also: z.array(z.string()).default([]),
  approx: z.boolean(),
  at: z.number().int(),
  /** Left out by gold files that say nothing of changes. */
  change: figureChangeSchema.nullable().optional(),
})
export type GoldFigure = z.infer<typeof goldFigureSchema>

/** What a careful reader found in one report. `at` counts characters of the file with `\n` line ends. */
const goldReportSchema = z.object({
  file: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  source_org: z.string().nullable(),
  author: z.string().nullable(),
  locality: z.string().nullable(),
  boilerplate: z.array(z.string()),
  figures: z.array(goldFigureSchema),
  initiatives: z.array(z.string()),
})
export type GoldReport = z.infer<typeof goldReportSchema>

/** A report as intake reads it, beside what a careful reader found in it. */
export interface ReadWithGold {
  readonly gold: GoldReport
  readonly report: ReadReport
}

/** The entries of a gold.jsonl, one JSON object a line. */
export function readGold(file: string): GoldReport[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line.trim() !== '').map((line) => goldReportSchema.parse(JSON.parse(line)))
}
