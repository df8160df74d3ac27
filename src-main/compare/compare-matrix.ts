import type { Cell, Matrix } from '../../src-shared/contract/compare-operations.ts'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { ReadingStatus } from '../../src-shared/domain/report.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import type { ArrangedCategory } from './category-tree.ts'
import { arrangeCodebook } from './category-tree.ts'
import type { ComparedCategory, CountedTag, TagChoice } from './compare-queries.ts'
import { findCategories, findComparedReports, findCountedTags } from './compare-queries.ts'

/** A cell while tags are being counted; `coveredTo` is the end of the text covered so far. */
interface OpenCell {
  tags: number
  characters: number
  coveredTo: number
}

/**
 * Sets categories against reports. A category counts its own tags and those of all below it; totals
 * count each tag once, however many rows it stands in. Archived categories without tags are left out.
 */
export function compareMatrix(corpus: ReadableCorpus, choice: TagChoice): Matrix {
  const reports = findComparedReports(corpus, choice.reports)
  const arranged = chosenRows(arrangeCodebook(findCategories(corpus)), choice.categories)
  const tally = countCells(arranged, findCountedTags(corpus, choice.reports))
  const shown = arranged.rows.filter(({ category }) => !category.archived || tally.cells.has(category.id))

  return {
    columns: reports.map((report) => ({ ...report, total: tally.totals.get(report.report) ?? 0 })),
    rows: shown.map(({ category, depth }) => {
      const cells = [...(tally.cells.get(category.id)?.values() ?? [])]
      return {
        category: category.id,
        key: category.key,
        name: category.name,
        colour: category.colour,
        depth,
        total: cells.reduce((sum, cell) => sum + cell.tags, 0),
        reports: cells.length,
      }
    }),
    cells: shown.map(({ category }) =>
      reports.map((report) => closedCell(tally.cells.get(category.id)?.get(report.report), report.status)),
    ),
    total: [...tally.totals.values()].reduce((sum, tags) => sum + tags, 0),
  }
}

interface RowChoice {
  readonly rows: readonly ArrangedCategory<ComparedCategory>[]
  /** For each category of the codebook, the rows that its tags count in. */
  readonly rowsOf: ReadonlyMap<CategoryId, readonly CategoryId[]>
}

function chosenRows(codebook: readonly ArrangedCategory<ComparedCategory>[], chosen: readonly CategoryId[] | null): RowChoice {
  const wanted = new Set(chosen ?? codebook.map(({ category }) => category.id))
  return {
    rows: codebook.filter(({ category }) => wanted.has(category.id)),
    rowsOf: new Map(codebook.map(({ category, above }) => [category.id, [category.id, ...above].filter((id) => wanted.has(id))])),
  }
}

interface Tally {
  readonly cells: Map<CategoryId, Map<ReportId, OpenCell>>
  readonly totals: Map<ReportId, number>
}

/** Counts tags into cells; relies on the tags of a report coming by start, so that their union is one sweep. */
function countCells({ rowsOf }: RowChoice, tags: readonly CountedTag[]): Tally {
  const tally: Tally = { cells: new Map(), totals: new Map() }
  for (const tag of tags) {
    const rows = rowsOf.get(tag.category) ?? []
    if (rows.length > 0) tally.totals.set(tag.report, (tally.totals.get(tag.report) ?? 0) + 1)
    for (const row of rows) addTag(cellAt(tally, row, tag.report), tag)
  }
  return tally
}

function cellAt(tally: Tally, category: CategoryId, report: ReportId): OpenCell {
  let row = tally.cells.get(category)
  if (row === undefined) tally.cells.set(category, (row = new Map()))
  let cell = row.get(report)
  if (cell === undefined) row.set(report, (cell = { tags: 0, characters: 0, coveredTo: 0 }))
  return cell
}

function addTag(cell: OpenCell, tag: CountedTag): void {
  cell.tags += 1
  cell.characters += Math.max(0, tag.end - Math.max(tag.start, cell.coveredTo))
  cell.coveredTo = Math.max(cell.coveredTo, tag.end)
}

function closedCell(cell: OpenCell | undefined, status: ReadingStatus): Cell {
  if (cell !== undefined) return { tags: cell.tags, characters: cell.characters, presence: 'stated' }
  return { tags: 0, characters: 0, presence: presenceOfSilence[status] }
}

/** What the absence of tags means, by how far the report has been read. */
export const presenceOfSilence = { read: 'silent', reading: 'partlyRead', new: 'unread' } as const satisfies Record<
  ReadingStatus,
  Exclude<Cell['presence'], 'stated'>
>
