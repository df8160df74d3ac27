import type { CategoryId, ReportId } from '../../../src-shared/domain/ids.ts'
import type { FoundBlock, FoundFigure, FoundWorkModel, Metadata, ReadingStatus } from '../../../src-shared/domain/report.ts'
import type { Script } from '../../../src-shared/domain/script.ts'
import type { Tag } from '../../../src-shared/domain/tag.ts'
import { findReportText } from '../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../../src-main/corpus/sqlite-corpus.ts'
import { addCategory } from '../../../src-main/tag/codebook.ts'
import { applyTag } from '../../../src-main/tag/tagging.ts'
import { givenReport } from '../../given/given-corpus.ts'

/** What a test says of a report; the first line of the text is its title, lines that begin with 一、 are headings. */
export interface GivenText extends Partial<Metadata> {
  readonly text: string
  readonly file?: string
  readonly place?: string
  readonly status?: ReadingStatus
  readonly script?: Script
  /** Figures by their quote; value, unit and noun are said. */
  readonly figures?: readonly Pick<FoundFigure, 'quote' | 'value' | 'unit' | 'noun'>[]
  readonly workModels?: readonly string[]
}

/** A report of a place, as an import would have left it and the analyst read it. */
export function givenPlaceReport(corpus: SqliteCorpus, given: GivenText): ReportId {
  const { text, place, status = 'read', figures = [], workModels = [], ...metadata } = given
  const id = givenReport(corpus, text.split('\n'), {
    file: `${place ?? 'report'}.txt`,
    locality: place === undefined ? null : { name: place, code: null, province: null, city: null, level: null },
    ...metadata,
    blocks: blocksOf(text),
    figures: figures.map((figure) => ({
      ...rangeOf(text, figure.quote),
      ...figure,
      qualifier: 'exact' as const,
      change: null,
      certainty: 1,
    })),
    workModels: workModels.map((name): FoundWorkModel => ({ ...rangeOf(text, name), quote: name, name, certainty: 1 })),
  })
  corpus.act({ label: 'corpus.editReport', subject: '' }, () =>
    corpus.run(sql`UPDATE report SET status = ${status} WHERE id = ${id}`),
  )
  return id
}

/** A category with its key, below another one if said. */
export function givenKeyedCategory(
  corpus: SqliteCorpus,
  key: string,
  name: string,
  parent: CategoryId | null = null,
): CategoryId {
  return addCategory(corpus, { key, name, parent }).id
}

/** A tag on the first place where the quote stands, with a memo. */
export function givenMemoTag(corpus: SqliteCorpus, report: ReportId, category: CategoryId, quote: string, memo = ''): Tag {
  const text = findReportText(corpus, report)
  return applyTag(corpus, { report, category, ...rangeOf(text, quote), origin: 'manual', memo })
}

function rangeOf(text: string, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote)
  if (start < 0) throw new Error(`The text does not hold ${quote}`)
  return { start, end: start + quote.length }
}

function blocksOf(text: string): FoundBlock[] {
  let start = 0
  return text.split('\n').flatMap((line, index): FoundBlock[] => {
    const range = { start, end: start + line.length }
    start = range.end + 1
    if (line === '') return []
    if (index === 0) return [{ kind: 'title', level: null, certainty: 1, ...range }]
    return /^[一二三四五]、/.test(line)
      ? [{ kind: 'heading', level: 1, certainty: 1, ...range }]
      : [{ kind: 'paragraph', level: null, certainty: 1, ...range }]
  })
}
