import { useMemo } from 'react'
import type { Passage } from '../../src-shared/contract/compare-operations.ts'
import type { BriefSummary, Citation } from '../../src-shared/domain/brief.ts'
import type { ReportId, TagId } from '../../src-shared/domain/ids.ts'
import { placeName } from '../passage/place-name.ts'
import { useAnswer } from '../connection/use-answer.ts'

/** The passages of more than this many tags are not fetched for checking; then nothing is called stale. */
const passageLimit = 5000

/** What the screen knows of the reports and passages that a brief is about. */
export interface BriefFacts {
  /** Place and date of a report; null when it is not, or no longer, one of the brief's. */
  readonly reportOf: (report: ReportId) => { readonly place: string; readonly date: string | null } | null
  /** Where in its report a citation stands, such as `二、 ¶3`; null where only characters can be counted. */
  readonly outlineOf: (citation: Citation) => string | null
  /** The quotes of the tags as they are now; null while, or if, not all of them are known. */
  readonly currentQuotes: ReadonlyMap<TagId, string> | null
  /** The passages of the brief's reports, to cite from. */
  readonly passages: readonly Passage[]
}

/** Looks up what citations of the brief point at. */
export function useBriefFacts(brief: BriefSummary | undefined): BriefFacts {
  const reports = brief?.choice.reports
  const matrixInput = useMemo(() => (reports === undefined ? null : { reports, categories: [] }), [reports])
  const passagesInput = useMemo(() => (reports === undefined ? null : { reports, limit: passageLimit }), [reports])
  const matrix = useAnswer('compare.matrix', matrixInput).value
  const found = useAnswer('compare.passages', passagesInput).value
  return useMemo(() => {
    const byReport = new Map(matrix?.columns.map((column) => [column.report, { place: placeName(column), date: column.date }]))
    const passages = found?.passages ?? []
    const byTag = new Map(passages.map((passage) => [passage.id, passage]))
    return {
      reportOf: (report) => byReport.get(report) ?? null,
      outlineOf: ({ tag }) => (tag === null ? null : (byTag.get(tag)?.placeInOutline ?? null)),
      currentQuotes:
        found === undefined || found.total > passages.length ? null : new Map(passages.map(({ id, quote }) => [id, quote])),
      passages,
    }
  }, [matrix, found])
}
