import { fitAttributeValue } from '../../src-shared/domain/fit-attribute-value.ts'
import type { MetadataProvenance } from '../../src-shared/domain/provenance.ts'
import type { ReadableCorpus } from './corpus.ts'
import { eachValue, listAttributes } from './library/attribute-queries.ts'
import { sql } from './sql.ts'
import { checkIndex } from './text-index/check-index.ts'

/** Something wrong in a corpus: where, and what. */
export interface Problem {
  readonly place: string
  readonly problem: string
}

/**
 * Everything that can be seen to be wrong with a corpus: SQLite's own checks of the file and its references, then what
 * only we know: every report has its text, ranges are inside it and in order, quotes are the text they cover, values are of their attribute's kind.
 */
export function checkCorpus(corpus: ReadableCorpus): Problem[] {
  return [
    ...checkFile(corpus),
    ...checkReferences(corpus),
    ...checkReports(corpus),
    ...checkIndex(corpus),
    ...checkValues(corpus),
    ...checkLog(corpus),
  ]
}

function checkFile(corpus: ReadableCorpus): Problem[] {
  const rows = corpus.all<{ integrity_check: string }>({ text: 'PRAGMA integrity_check(100)', values: [] })
  return rows.filter((row) => row.integrity_check !== 'ok').map((row) => ({ place: corpus.path, problem: row.integrity_check }))
}

function checkReferences(corpus: ReadableCorpus): Problem[] {
  const rows = corpus.all<{ table: string; rowid: number | null; parent: string }>({
    text: 'PRAGMA foreign_key_check',
    values: [],
  })
  return rows.map((row) => ({ place: `${row.table} ${row.rowid ?? ''}`, problem: `no row in ${row.parent}` }))
}

interface ReportRow {
  readonly report: string
  readonly file: string
  readonly length: number
  readonly content: number
  readonly provenance: string
}

/** Report by report, so that one text at a time is in memory. */
function checkReports(corpus: ReadableCorpus): Problem[] {
  const reports = corpus.all<ReportRow>(sql`SELECT id AS report, file, length, content, provenance FROM report`)
  return reports.flatMap((row) => checkReport(corpus, row).map((problem) => ({ place: row.file, ...problem })))
}

/** What is wrong with a report, or with a part of it that the place then names. */
function checkReport(corpus: ReadableCorpus, row: ReportRow): (Partial<Problem> & Pick<Problem, 'problem'>)[] {
  const stored = corpus.get<{ text: string; pages: string }>(
    sql`SELECT text, pages FROM report_content WHERE key = ${row.content}`,
  )
  if (stored === undefined) return [{ problem: 'its text is missing' }]
  const { text } = stored
  return [
    ...(text.length === row.length ? [] : [{ problem: `its text has ${text.length} characters, not ${row.length}` }]),
    ...checkPages(stored.pages, text),
    ...checkProvenance(row.provenance, text),
    ...checkBlocks(corpus, row, text),
    ...checkFindings(corpus, row, text),
  ]
}

function checkPages(json: string, text: string): Pick<Problem, 'problem'>[] {
  const pages: number[] = JSON.parse(json)
  const isSound = pages.every((page, index) => page <= text.length && page >= (pages[index - 1] ?? 0))
  return isSound ? [] : [{ problem: 'its pages do not follow each other in the text' }]
}

function checkProvenance(json: string, text: string): Pick<Problem, 'problem'>[] {
  const provenance: MetadataProvenance = JSON.parse(json)
  const outside = Object.entries(provenance).find(([, { at }]) => at !== null && (at.end > text.length || at.start > at.end))
  return outside === undefined ? [] : [{ problem: `the place of its ${outside[0]} is not in the text` }]
}

interface RangeRow {
  readonly kind: string
  readonly id: string
  readonly start: number
  readonly end: number
  readonly quote: string | null
}

/** Blocks stand in the order of their text, none inside another. */
function checkBlocks(corpus: ReadableCorpus, { report, file }: ReportRow, text: string): Problem[] {
  const blocks = corpus.all<Omit<RangeRow, 'kind' | 'quote'>>(
    sql`SELECT id, start, "end" FROM block WHERE report = ${report} ORDER BY ordinal, id`,
  )
  return blocks.flatMap(({ id, start, end }, index) => {
    const place = `${file}: block ${id}`
    if (end > text.length) return [{ place, problem: `its range ${start}–${end} ends after the text` }]
    if (start < (blocks[index - 1]?.end ?? 0)) return [{ place, problem: 'it begins before the block before it ends' }]
    return []
  })
}

function checkFindings(corpus: ReadableCorpus, { report, file }: ReportRow, text: string): Problem[] {
  const rows = corpus.all<RangeRow>(sql`
    SELECT 'tag' AS kind, id, start, "end", quote FROM tag WHERE report = ${report}
    UNION ALL SELECT 'figure', id, start, "end", quote FROM figure WHERE report = ${report}
    UNION ALL SELECT 'work model', id, start, "end", quote FROM work_model WHERE report = ${report}`)
  return rows.flatMap((row) => {
    const place = `${file}: ${row.kind} ${row.id}`
    if (row.end > text.length) return [{ place, problem: `its range ${row.start}–${row.end} ends after the text` }]
    if (row.quote !== text.slice(row.start, row.end)) return [{ place, problem: 'its quote is not the text it covers' }]
    return []
  })
}

function checkValues(corpus: ReadableCorpus): Problem[] {
  const attributes = new Map(listAttributes(corpus).map((attribute) => [attribute.id, attribute]))
  const problems: Problem[] = []
  for (const { attribute, value, file } of eachValue(corpus)) {
    const of = attributes.get(attribute)
    if (of !== undefined && fitAttributeValue(of, value) !== value)
      problems.push({ place: `${file}: attribute ${of.name}`, problem: `its value “${value}” is not of the kind ${of.kind}` })
  }
  return problems
}

function checkLog(corpus: ReadableCorpus): Problem[] {
  const open = corpus.get(sql`SELECT 1 FROM current_action WHERE action IS NOT NULL`)
  return open === undefined ? [] : [{ place: 'change log', problem: 'an action was left open' }]
}
