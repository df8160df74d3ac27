import type { BlockId, ReportId } from '../../../src-shared/domain/ids.ts'
import { rangesOverlap } from '../../../src-shared/domain/range.ts'
import type { Block, BlockKind } from '../../../src-shared/domain/report.ts'
import type { WritableCorpus } from '../../corpus/corpus.ts'
import { Failed } from '../../corpus/failed.ts'
import { insertFigures, insertWorkModels } from '../../corpus/finding-store.ts'
import { findReportSummary, findReportText } from '../../corpus/report-queries.ts'
import { findBlocks, updateBlockKind } from './block-queries.ts'
import { deleteFoundFigures, listFigureRanges } from './figure-queries.ts'
import { findInBlock, holdsFigures, holdsWorkModels } from './find-in-block.ts'
import { deleteFoundWorkModels, listWorkModelNames } from './work-model-queries.ts'

export interface BlockChoice {
  readonly report: ReportId
  readonly blocks: readonly BlockId[]
  readonly kind: BlockKind
  /** Of a heading; null for other kinds. */
  readonly level: number | null
}

/**
 * Says what blocks are; gives back how many changed. What a block restored to the report states is found with it, and goes
 * when it is marked as boilerplate; what the analyst added, edited or removed stays. Fails with `not_found`.
 */
export function setBlockKind(corpus: WritableCorpus, { report, blocks, kind, level }: BlockChoice): number {
  const { title, file } = findReportSummary(corpus, report)
  const named = new Set(blocks)
  const known = findBlocks(corpus, report, [...named])
  if (known.length < named.size) throw new Failed('not_found', 'block', [...named].join(', '))
  const after = { kind, level: kind === 'heading' ? (level ?? 1) : null }
  const changed = known.filter((block) => block.kind !== after.kind || block.level !== after.level)
  if (changed.length === 0) return 0
  corpus.act({ label: 'intake.setBlockKind', subject: title ?? file }, () => {
    updateBlockKind(
      corpus,
      changed.map(({ id }) => id),
      after,
    )
    const text = findReportText(corpus, report)
    for (const block of changed) findAnew(corpus, report, { text, block, kind })
  })
  return changed.length
}

function findAnew(
  corpus: WritableCorpus,
  report: ReportId,
  { text, block, kind }: { readonly text: string; readonly block: Block; readonly kind: BlockKind },
): void {
  const found = findInBlock(text, block, kind)
  if (holdsFigures(kind) !== holdsFigures(block.kind)) {
    deleteFoundFigures(corpus, report, block)
    const taken = listFigureRanges(corpus, report, block)
    const fresh = found.figures.filter((figure) => !taken.some((range) => rangesOverlap(range, figure)))
    insertFigures(
      corpus,
      fresh.map((figure) => ({ ...figure, id: corpus.newId(), report, origin: 'found' })),
    )
  }
  if (holdsWorkModels(kind) !== holdsWorkModels(block.kind)) {
    deleteFoundWorkModels(corpus, report, block)
    // A work model is listed once in a report, wherever it is named first.
    const names = new Set(listWorkModelNames(corpus, report))
    const fresh = found.workModels.filter(({ name }) => !names.has(name))
    insertWorkModels(
      corpus,
      fresh.map((workModel) => ({ ...workModel, id: corpus.newId(), report, origin: 'found' })),
    )
  }
}
