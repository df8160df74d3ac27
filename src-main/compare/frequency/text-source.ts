import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import type { CountedText, TextSource } from './counted-text.ts'
import { findReportTexts } from './frequency-queries.ts'

/** So many texts are held at once. */
const BATCH = 16

/** The texts of groups of reports; a report in two groups is read once and counted in both. */
export function textSourceOf(
  corpus: ReadableCorpus,
  groups: readonly (readonly ReportId[])[],
  body: { readonly isBodyOnly: boolean },
): TextSource {
  const groupsOf = new Map<ReportId, number[]>()
  groups.forEach((reports, group) => {
    for (const report of new Set(reports)) groupsOf.set(report, [...(groupsOf.get(report) ?? []), group])
  })
  const reports = [...groupsOf.keys()]
  return {
    total: reports.length,
    *batches() {
      for (const batch of batchesOf(reports)) {
        yield findReportTexts(corpus, batch, body).map(({ report, text, leftOut }): CountedText => ({
          text,
          leftOut,
          groups: groupsOf.get(report) ?? [],
        }))
      }
    },
  }
}

/** The reports in groups of as many as are read at once. */
export function* batchesOf(reports: readonly ReportId[]): Generator<readonly ReportId[]> {
  for (let at = 0; at < reports.length; at += BATCH) yield reports.slice(at, at + BATCH)
}
