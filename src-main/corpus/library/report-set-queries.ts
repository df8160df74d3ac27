import type { ReportId, ReportSetId } from '../../../src-shared/domain/ids.ts'
import type { ReportSet } from '../../../src-shared/domain/report-set.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'
import { Failed } from '../failed.ts'
import { oneOf, sql, type Statement } from '../sql.ts'
import { compareNames } from './compare-names.ts'

const columns: Statement = sql`
  id, name, created_at AS createdAt, (SELECT count(*) FROM set_member JOIN report ON report.id = set_member.report
    AND report.presence = 'present' WHERE set_member.report_set = report_set.id) AS count`

/** The sets by name. */
export function listSets(corpus: ReadableCorpus): ReportSet[] {
  const sets = corpus.all<ReportSet>(sql`SELECT ${columns} FROM report_set`)
  return sets.toSorted((one, other) => compareNames(one.name, other.name))
}

/** Fails with `not_found`. */
export function findSet(corpus: ReadableCorpus, set: ReportSetId): ReportSet {
  const found = corpus.get<ReportSet>(sql`SELECT ${columns} FROM report_set WHERE id = ${set}`)
  if (found === undefined) throw new Failed('not_found', 'set', set)
  return found
}

export function findSetByName(corpus: ReadableCorpus, name: string): ReportSetId | undefined {
  return corpus.get<{ id: ReportSetId }>(sql`SELECT id FROM report_set WHERE name = ${name}`)?.id
}

export function insertSet(corpus: WritableCorpus, set: Omit<ReportSet, 'count'>): void {
  corpus.run(sql`INSERT INTO report_set (id, name, created_at) VALUES (${set.id}, ${set.name}, ${set.createdAt})`)
}

export function updateSetName(corpus: WritableCorpus, set: ReportSetId, name: string): void {
  corpus.run(sql`UPDATE report_set SET name = ${name} WHERE id = ${set}`)
}

export function deleteSetRow(corpus: WritableCorpus, set: ReportSetId): void {
  corpus.run(sql`DELETE FROM set_member WHERE report_set = ${set}`)
  corpus.run(sql`DELETE FROM report_set WHERE id = ${set}`)
}

/** Puts reports into a set, those that are in it already left out; gives back how many came. */
export function insertMembers(corpus: WritableCorpus, set: ReportSetId, reports: readonly ReportId[]): number {
  const missing = corpus.all<{ report: ReportId }>(sql`
    SELECT DISTINCT value AS report FROM json_each(${JSON.stringify(reports)}) AS given
    WHERE NOT EXISTS (SELECT 1 FROM set_member WHERE report_set = ${set} AND report = given.value)`)
  const rows = missing.map(({ report }) => [corpus.newId(), report])
  return corpus.run(sql`
    INSERT INTO set_member (id, report_set, report)
    SELECT value ->> 0, ${set}, value ->> 1 FROM json_each(${JSON.stringify(rows)})`)
}

/** Takes reports out of a set; gives back how many went. */
export function deleteMembers(corpus: WritableCorpus, set: ReportSetId, reports: readonly ReportId[]): number {
  return corpus.run(sql`DELETE FROM set_member WHERE report_set = ${set} AND report IN ${oneOf(reports)}`)
}
