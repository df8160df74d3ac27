import type { BlockId, ReportId } from '../../../src-shared/domain/ids.ts'
import type { Block, BlockKind } from '../../../src-shared/domain/report.ts'
import type { ReadableCorpus, WritableCorpus } from '../../corpus/corpus.ts'
import { oneOf, sql } from '../../corpus/sql.ts'

/** Those of the blocks that the report has, in its order. */
export function findBlocks(corpus: ReadableCorpus, report: ReportId, blocks: readonly BlockId[]): Block[] {
  return corpus.all<Block>(sql`
    SELECT id, kind, level, start, "end", certainty, origin FROM block
    WHERE report = ${report} AND id IN ${oneOf(blocks)} ORDER BY ordinal`)
}

/** Writes what blocks are, as the analyst says. */
export function updateBlockKind(
  corpus: WritableCorpus,
  blocks: readonly BlockId[],
  { kind, level }: { readonly kind: BlockKind; readonly level: number | null },
): void {
  corpus.run(
    sql`UPDATE block SET kind = ${kind}, level = ${level}, certainty = 1, origin = 'edited' WHERE id IN ${oneOf(blocks)}`,
  )
}
