import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { Block, FoundBlock } from '../../../src-shared/domain/report.ts'
import type { WritableCorpus } from '../corpus.ts'
import { insertBlocks } from '../finding-store.ts'
import { listBlocks } from '../report-queries.ts'
import { oneOf, sql } from '../sql.ts'
import { matchRows } from './match-rows.ts'

/** A report with the texts it had and has now. */
export interface Rereading {
  readonly report: ReportId
  readonly before: string
  readonly after: string
}

/**
 * Gives a report the blocks that were found now. A block of the same words keeps its id, and where the analyst said what it is, that
 * too. Gives back how many came, went or became something else.
 */
export function replaceBlocks(
  corpus: WritableCorpus,
  { report, before, after }: Rereading,
  found: readonly FoundBlock[],
): number {
  const placed = found.map((block, ordinal) => ({ ...block, ordinal }))
  const matched = matchRows(listBlocks(corpus, report), placed, {
    ofStored: ({ start, end }) => before.slice(start, end),
    ofFound: ({ start, end }) => after.slice(start, end),
  })
  deleteRows(corpus, 'block', matched.gone)
  for (const { old, now } of matched.kept) updateBlock(corpus, old, { ...now, ...saidOf(old, now) })
  const added = matched.added.map((block) => ({ ...block, id: corpus.newId(), report, origin: 'found' as const }))
  insertBlocks(corpus, added)
  const turned = matched.kept.filter(({ old, now }) => {
    const { kind, level } = saidOf(old, now)
    return kind !== old.kind || level !== old.level
  })
  return matched.gone.length + matched.added.length + turned.length
}

/** What a block is and how sure that is: as the analyst said, else as found. */
function saidOf(old: Block, now: FoundBlock): Pick<Block, 'kind' | 'level' | 'certainty'> {
  const { kind, level, certainty } = old.origin === 'edited' || old.origin === 'added' ? old : now
  return { kind, level, certainty }
}

/** Writes only what is other than before: the log keeps changed columns, and a row that stays the same is not touched at all. */
function updateBlock(corpus: WritableCorpus, old: Block, now: FoundBlock & { readonly ordinal: number }): void {
  corpus.run(sql`
    UPDATE block SET ordinal = ${now.ordinal}, kind = ${now.kind}, level = ${now.level}, start = ${now.start}, "end" = ${now.end},
      certainty = ${now.certainty}
    WHERE id = ${old.id} AND (ordinal, kind, level, start, "end", certainty) IS NOT
      (${now.ordinal}, ${now.kind}, ${now.level}, ${now.start}, ${now.end}, ${now.certainty})`)
}

/** Takes rows of findings out. */
export function deleteRows(
  corpus: WritableCorpus,
  table: 'block' | 'figure' | 'work_model',
  rows: readonly { readonly id: string }[],
): void {
  if (rows.length === 0) return
  const ids = oneOf(rows.map(({ id }) => id))
  corpus.run({ text: `DELETE FROM ${table} WHERE id IN ${ids.text}`, values: ids.values })
}
