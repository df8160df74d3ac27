import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { ReadReport } from '../../src-shared/domain/report.ts'
import type { WritableCorpus } from './corpus.ts'
import { oneOf, sql } from './sql.ts'

/** A report as intake read it, with the bytes it came from. */
export interface NewReport {
  readonly report: Omit<ReadReport, 'warnings'>
  readonly textSha256: string
  readonly original: {
    readonly sha256: string
    /** In bytes, before compression. */ readonly size: number
    readonly deflated: Uint8Array
  }
}

/**
 * Writes a report with all that was found in it, not yet seen by the analyst: staged rows are not in the change log.
 * Call inside a transaction, then {@link presentReports}.
 */
export function stageReport(corpus: WritableCorpus, { report, textSha256, original }: NewReport): ReportId {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
  const id = corpus.newId() as ReportId
  const place = report.locality
  corpus.run(sql`
    INSERT INTO report (id, presence, file, format, encoding, script, title, subtitle, place_name, place_code, province, city,
      date, publisher, author, url, status, length, text_sha256, imported_at)
    VALUES (${id}, 'staged', ${report.file}, ${report.format}, ${report.encoding}, ${report.script}, ${report.title}, ${report.subtitle},
      ${place?.name ?? null}, ${place?.code ?? null}, ${place?.province ?? null}, ${place?.city ?? null}, ${report.date},
      ${report.publisher}, ${report.author}, ${report.url}, 'new', ${report.text.length}, ${textSha256}, ${corpus.now()})`)
  corpus.run(sql`INSERT INTO report_content (report, text) VALUES (${id}, ${report.text})`)
  corpus.run(
    sql`INSERT INTO original (report, sha256, size, bytes) VALUES (${id}, ${original.sha256}, ${original.size}, ${original.deflated})`,
  )
  stageFindings(corpus, id, report)
  return id
}

/** One statement a kind of finding, its rows as JSON: a statement a row would be most of the time of an import. */
function stageFindings(corpus: WritableCorpus, id: ReportId, { blocks, figures, workModels }: NewReport['report']): void {
  const rowsOf = (findings: readonly object[]) => JSON.stringify(findings.map((finding) => ({ ...finding, id: corpus.newId() })))
  corpus.run(sql`
    INSERT INTO block (id, report, ordinal, kind, level, start, "end")
    SELECT value ->> 'id', ${id}, key, value ->> 'kind', value ->> 'level', value ->> 'start', value ->> 'end'
    FROM json_each(${rowsOf(blocks)})`)
  corpus.run(sql`
    INSERT INTO figure (id, report, start, "end", quote, value, unit, noun, qualifier)
    SELECT value ->> 'id', ${id}, value ->> 'start', value ->> 'end', value ->> 'quote', value ->> 'value', value ->> 'unit',
      value ->> 'noun', value ->> 'qualifier'
    FROM json_each(${rowsOf(figures)})`)
  corpus.run(sql`
    INSERT INTO work_model (id, report, start, "end", quote, name)
    SELECT value ->> 'id', ${id}, value ->> 'start', value ->> 'end', value ->> 'quote', value ->> 'name'
    FROM json_each(${rowsOf(workModels)})`)
}

/** Turns staged reports into present ones; call inside `act`, for this is what the change log sees. */
export function presentReports(corpus: WritableCorpus, reports: readonly ReportId[]): void {
  corpus.run(sql`UPDATE report SET presence = 'present' WHERE presence = 'staged' AND id IN ${oneOf(reports)}`)
}

/** Takes away what an import that was cut off left staged. */
export function discardStagedReports(corpus: WritableCorpus): void {
  if (corpus.get(sql`SELECT 1 FROM report WHERE presence = 'staged'`) === undefined) return
  const staged = sql`(SELECT id FROM report WHERE presence = 'staged')`
  corpus.run(sql`DELETE FROM work_model WHERE report IN ${staged}`)
  corpus.run(sql`DELETE FROM figure WHERE report IN ${staged}`)
  corpus.run(sql`DELETE FROM block WHERE report IN ${staged}`)
  corpus.run(sql`DELETE FROM original WHERE report IN ${staged}`)
  corpus.run(sql`DELETE FROM report_content WHERE report IN ${staged}`)
  corpus.run(sql`DELETE FROM report WHERE presence = 'staged'`)
}
