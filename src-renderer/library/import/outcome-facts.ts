import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'

/** What the table shows of an outcome, whatever it is; null where that kind of outcome does not tell. `size` is in bytes. */
export interface OutcomeFacts {
  readonly file: string
  readonly format: string | null
  readonly encoding: string | null
  readonly size: number | null
  readonly title: string | null
  readonly figures: number | null
  readonly workModels: number | null
  readonly warnings: readonly string[]
  /** The report that the line leads to: the imported one, or for a duplicate the one that was there. */
  readonly report: ReportId | null
}

const nothingTold = {
  format: null,
  encoding: null,
  size: null,
  title: null,
  figures: null,
  workModels: null,
  warnings: [],
  report: null,
}

export function factsOf(outcome: ImportOutcome): OutcomeFacts {
  switch (outcome.outcome) {
    case 'imported': {
      const { file, format, encoding, size, title, figures, workModels, warnings, report } = outcome
      return { file, format, encoding, size, title, figures, workModels, warnings, report }
    }
    case 'duplicate':
      return { ...nothingTold, file: outcome.file, size: outcome.size, title: outcome.title, report: outcome.report }
    case 'reread': {
      const { file, encoding, title, warnings, report } = outcome
      return { ...nothingTold, file, encoding, title, warnings, report }
    }
    case 'failed':
      return { ...nothingTold, file: outcome.file, size: outcome.size }
    default:
      return outcome satisfies never
  }
}

/** The name of a file without the folders it lies in, and these with the separator at their end. */
export function splitPath(file: string): { readonly folder: string; readonly name: string } {
  const cut = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1
  return { folder: file.slice(0, cut), name: file.slice(cut) }
}
