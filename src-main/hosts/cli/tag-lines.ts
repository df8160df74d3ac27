import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { positionSchema } from '../../../src-shared/domain/range.ts'
import { CommandFailed } from './command-failed.ts'

/** One passage to tag, as a file asks for it. `place` names the file and line, for messages. */
export interface TagLine {
  readonly place: string
  readonly report: string
  readonly passage: { readonly quote: string } | { readonly start: number; readonly end: number }
  readonly categories: readonly string[]
  readonly memo: string
}

const goldSchema = z.object({
  file: z.string(),
  sentences: z.array(z.object({ quote: z.string(), categories: z.array(z.string()) })),
})

/** The passages of a gold file: one report a line, with its sentences in order and their categories. */
export function readGoldLines(path: string): TagLine[] {
  return linesOf(path).flatMap(({ place, value }) => {
    const gold = parsed(goldSchema, value, place)
    // A sentence without category is kept: the one after it is looked for behind it.
    return gold.sentences.map(({ quote, categories }) => ({ place, report: gold.file, passage: { quote }, categories, memo: '' }))
  })
}

const who = { report: z.string().optional(), file: z.string().optional(), memo: z.string().default('') }
const what = { category: z.string().optional(), categories: z.array(z.string()).optional() }
const tagLineSchema = z.union([
  z.object({ ...who, ...what, start: positionSchema, end: positionSchema }),
  z.object({ ...who, ...what, quote: z.string() }),
])

/** The passages of a JSONL file: one passage a line, by quote or by positions, with its category or categories. */
export function readTagLines(path: string): TagLine[] {
  return linesOf(path).map(({ place, value }) => {
    const line = parsed(tagLineSchema, value, place)
    const report = line.report ?? line.file
    const categories = line.categories ?? (line.category === undefined ? [] : [line.category])
    if (report === undefined) throw new CommandFailed(`${place}: names no report (expected "file" or "report")`)
    if (categories.length === 0) throw new CommandFailed(`${place}: names no category (expected "category" or "categories")`)
    const passage = 'quote' in line ? { quote: line.quote } : { start: line.start, end: line.end }
    return { place, report, passage, categories, memo: line.memo }
  })
}

function linesOf(path: string): { place: string; value: unknown }[] {
  return textOf(path)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line, index) => ({ place: `${path}:${index + 1}`, line }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ place, line }) => ({ place, value: jsonOf(line, place) }))
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new CommandFailed(`${path}: ${error instanceof Error ? error.message : 'cannot be read'}`)
  }
}

function jsonOf(line: string, place: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new CommandFailed(`${place}: ${error instanceof Error ? error.message : 'not JSON'}`)
  }
}

function parsed<Schema extends z.ZodType>(schema: Schema, value: unknown, place: string): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new CommandFailed(`${place}: ${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not as expected'}`)
}
