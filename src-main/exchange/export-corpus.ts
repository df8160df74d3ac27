import type { CorpusFormat } from '../../src-shared/contract/exchange-operations.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { exportCsv } from './export-csv.ts'
import { exportJsonl } from './export-jsonl.ts'
import type { WrittenFile } from './write-whole.ts'
import { writeWhole } from './write-whole.ts'

/** Writes the tagged corpus to a file. Fails as {@link writeWhole} does. */
export function exportCorpus(
  corpus: ReadableCorpus,
  { format, path }: { readonly format: CorpusFormat; readonly path: string },
): WrittenFile {
  return writeWhole(path, { jsonl: exportJsonl, csv: exportCsv }[format](corpus))
}
