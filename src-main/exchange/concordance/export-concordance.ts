import type { z } from 'zod'
import type { ConcordanceFormat, exchangeOperations } from '../../../src-shared/contract/exchange-operations.ts'
import type { Hit } from '../../../src-shared/domain/search.ts'
import { writeWholeFrom } from '../write-whole.ts'
import type { ConcordanceLines, ConcordanceTerms } from './concordance.ts'
import { writeConcordanceCsv } from './write-concordance-csv.ts'

/** Where a concordance goes, and as what. */
export interface ConcordanceExport extends Omit<ConcordanceTerms, 'nameOf'> {
  readonly format: ConcordanceFormat
  readonly path: string
  /** What a category is called in the file; its id where this is not given. */
  readonly nameOf?: ConcordanceTerms['nameOf']
}

type WrittenConcordance = z.output<(typeof exchangeOperations)['exchange.exportConcordance']['output']>

/**
 * Writes the lines of a concordance to a file, all of them or nothing. Fails as {@link writeWholeFrom} does, and with `file_too_large`
 * when the format cannot hold them.
 */
export async function exportConcordance(
  lines: ConcordanceLines,
  { path, format, language, heading, nameOf = (category) => category }: ConcordanceExport,
): Promise<WrittenConcordance> {
  let count = 0
  async function* counted(): AsyncGenerator<Hit> {
    for await (const line of lines) {
      count += 1
      yield line
    }
  }
  const written = await writeWholeFrom(path, writers[format](counted(), { language, heading, nameOf }, path))
  return { ...written, lines: count }
}

type Writer = (lines: ConcordanceLines, terms: ConcordanceTerms, path: string) => AsyncGenerator<string | Uint8Array>

const writers: Readonly<Record<ConcordanceFormat, Writer>> = {
  csv: writeConcordanceCsv,
  // Loaded when first needed: both are large, and needed once in a while.
  async *xlsx(lines, terms, path) {
    yield (await import('./write-concordance-xlsx.ts')).writeConcordanceXlsx(lines, terms, path)
  },
  async *docx(lines, terms, path) {
    yield (await import('./write-concordance-docx.ts')).writeConcordanceDocx(lines, terms, path)
  },
}
