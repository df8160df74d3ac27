import type { z } from 'zod'
import type { corpusOperations } from '../../src-shared/contract/corpus-operations.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import { metadataNames, type MetadataProvenance } from '../../src-shared/domain/provenance.ts'
import type { Metadata, ReadingStatus, ReportSummary } from '../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from './corpus.ts'
import { setAttribute } from './library/attributes.ts'
import { placeColumns, withLocality, type PlaceColumns } from './place-columns.ts'
import { findReportSummary, nameReports, refuseAbsentReports, writeMetadata } from './report-queries.ts'
import { oneOf, sql } from './sql.ts'

type EditInput = z.output<(typeof corpusOperations)['corpus.editReports']['input']>
type ReportsEdit = Pick<EditInput, 'reports' | 'changes'> & Partial<Pick<EditInput, 'attributes'>>
type ReportChanges = z.output<(typeof corpusOperations)['corpus.editReport']['input']>['changes']

/** What can be edited of a report, and where it comes from. */
interface Editable extends Metadata {
  readonly id: ReportId
  readonly status: ReadingStatus
  readonly provenance: MetadataProvenance
}

/** Corrects the metadata of one report, as {@link editReports} does of several. */
export function editReport(corpus: WritableCorpus, report: ReportId, changes: ReportChanges): ReportSummary {
  const { title, file } = findReportSummary(corpus, report)
  changeReports(corpus, [report], changes, { label: 'corpus.editReport', subject: changes.title ?? title ?? file })
  return findReportSummary(corpus, report)
}

/**
 * Corrects metadata and attributes in one deed; fields left out stay. A field that becomes another is the analyst's from then on, also when
 * emptied. Gives back how many reports changed (where several kinds of facts did, of the kind with the most).
 * Fails with `not_found` or `bad_input`, with nothing changed.
 */
export function editReports(corpus: WritableCorpus, { reports, changes, attributes = [] }: ReportsEdit): { changed: number } {
  refuseAbsentReports(corpus, reports)
  const deed = { label: 'corpus.editReports', subject: nameReports(corpus, reports) }
  return corpus.act(deed, () => {
    const own = changeReports(corpus, reports, changes, deed)
    const set = attributes.map(({ attribute, value }) => setAttribute(corpus, attribute, { reports, value }).changed)
    return { changed: Math.max(own, ...set) }
  })
}

function changeReports(
  corpus: WritableCorpus,
  reports: readonly ReportId[],
  changes: ReportChanges,
  deed: { readonly label: string; readonly subject: string },
): number {
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
  return corpus.act(deed, () => {
    const isChanged = findEditable(corpus, reports).map((before) => changeReport(corpus, before, { ...before, ...given }))
    return isChanged.filter(Boolean).length
  })
}

/** Writes what is not as before; gives back whether anything is not. */
function changeReport(corpus: WritableCorpus, before: Editable, after: Editable): boolean {
  const edited = metadataNames.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  if (edited.length > 0) {
    const now = Object.fromEntries(edited.map((name) => [name, { origin: 'edited', certainty: 1, at: null } as const]))
    writeMetadata(corpus, before.id, { ...after, provenance: { ...before.provenance, ...now } })
  }
  if (after.status !== before.status) corpus.run(sql`UPDATE report SET status = ${after.status} WHERE id = ${before.id}`)
  return edited.length > 0 || after.status !== before.status
}

function findEditable(corpus: ReadableCorpus, reports: readonly ReportId[]): Editable[] {
  type Row = Omit<Editable, 'locality' | 'provenance'> & PlaceColumns & { readonly provenance: string }
  const rows = corpus.all<Row>(sql`
    SELECT id, title, subtitle, ${placeColumns}, date, publisher, author, url, document_number AS documentNumber, status, provenance
    FROM report WHERE presence = 'present' AND id IN ${oneOf(reports)}`)
  return rows.map((row) => {
    const provenance: MetadataProvenance = JSON.parse(row.provenance)
    return { ...withLocality(row), provenance }
  })
}
