import type { ImportOutcome } from '../../src-shared/contract/intake-operations.ts'
import type { WritableCorpus } from '../corpus/corpus.ts'
import { findReportByBytes, findReportByText } from '../corpus/report-queries.ts'
import type { NewReport } from '../corpus/report-store.ts'
import { storeReport } from '../intake/copies/store-report.ts'

type Stored = Extract<ImportOutcome, { outcome: 'imported' | 'duplicate' }>

/** Stores a report that was read, unless one with the same bytes or the same text is in the corpus already. Call inside `act`. */
export function storeReading(corpus: WritableCorpus, reading: NewReport): Stored {
  const { report, original } = reading
  const { file } = report
  const { size } = original
  const sameBytes = findReportByBytes(corpus, original.sha256)
  const twin = sameBytes ?? findReportByText(corpus, reading.textSha256)
  if (twin !== undefined) {
    const sameness = sameBytes === undefined ? 'text' : 'bytes'
    return { outcome: 'duplicate', file, size, report: twin.id, title: twin.title, sameness }
  }
  const { id, copies } = storeReport(corpus, reading)
  const { title, locality, date, format, encoding, text, figures, workModels, warnings } = report
  return {
    outcome: 'imported',
    file,
    size,
    report: id,
    title,
    place: locality?.name ?? null,
    date,
    format,
    encoding,
    length: text.length,
    figures: figures.length,
    workModels: workModels.length,
    copies,
    warnings,
  }
}
