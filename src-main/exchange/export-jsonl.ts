import { arrangeCodebook } from '../compare/category-tree.ts'
import { listBriefs, readBrief } from '../brief/keep-briefs.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { linesAfterReports, linesBeforeReports, valueLines } from './export-library.ts'
import { findCategoryLines, findCoderNames, findReportIds, findReportLine, findTagLines } from './export-queries.ts'
import type { JsonlLine } from './jsonl-lines.ts'
import { formatLine, jsonlVersion } from './jsonl-lines.ts'

/** The corpus as JSON Lines, one line at a time: no more than one report is held. See `jsonl-lines.ts` for the format. */
export function* exportJsonl(corpus: ReadableCorpus): Generator<string> {
  let lines = 0
  for (const line of corpusLines(corpus)) {
    yield formatLine(line)
    lines += 1
  }
  yield formatLine({ type: 'end', lines })
}

function* corpusLines(corpus: ReadableCorpus): Generator<JsonlLine> {
  yield { type: 'header', format: 'duizhao-corpus', version: jsonlVersion }
  for (const name of findCoderNames(corpus)) yield { type: 'coder', name }
  for (const { category } of arrangeCodebook(findCategoryLines(corpus))) yield category
  yield* linesBeforeReports(corpus)
  for (const report of findReportIds(corpus)) {
    yield findReportLine(corpus, report)
    yield* findTagLines(corpus, report)
    yield* valueLines(corpus, report)
  }
  yield* linesAfterReports(corpus)
  const briefs = listBriefs(corpus).toSorted((one, other) => compareText(one.createdAt + one.id, other.createdAt + other.id))
  for (const { id } of briefs) yield { type: 'brief', ...readBrief(corpus, id) }
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : 1
}
