import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { ReportFilter } from '../../src-shared/domain/report-filter.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { listAttributes, listValues } from '../corpus/library/attribute-queries.ts'
import { listWords } from '../corpus/library/dictionary-queries.ts'
import { libraryViews } from '../corpus/library/library-views.ts'
import { savedSearches } from '../corpus/library/saved-searches.ts'
import type { FilterInFile, LibraryLine } from './jsonl-library-lines.ts'
import { findCoderNamesById, findCreationTimes, findSetLines } from './library-line-queries.ts'

/** What stands before the reports: words and attributes. */
export function* linesBeforeReports(corpus: ReadableCorpus): Generator<LibraryLine> {
  for (const word of listWords(corpus)) yield { type: 'word', ...word }
  for (const attribute of listAttributes(corpus)) yield { type: 'attribute', ...attribute }
}

/** The values of a report. */
export function* valueLines(corpus: ReadableCorpus, report: ReportId): Generator<LibraryLine> {
  for (const value of listValues(corpus, report)) yield { type: 'value', report, ...value }
}

/** What refers to reports: sets, then the views and searches whose filters may name sets. */
export function* linesAfterReports(corpus: ReadableCorpus): Generator<LibraryLine> {
  yield* findSetLines(corpus)
  const names = findCoderNamesById(corpus)
  const inFile = (filter: ReportFilter): FilterInFile => ({
    ...filter,
    coders: filter.coders.flatMap((coder) => names.get(coder) ?? []),
  })
  for (const { thing, createdAt } of byAge(libraryViews.list(corpus), findCreationTimes(corpus, 'library_view')))
    yield { type: 'view', ...thing, createdAt, content: { ...thing.content, filter: inFile(thing.content.filter) } }
  for (const { thing, createdAt } of byAge(savedSearches.list(corpus), findCreationTimes(corpus, 'saved_search')))
    yield { type: 'search', ...thing, createdAt, content: { ...thing.content, filter: inFile(thing.content.filter) } }
}

function byAge<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  times: ReadonlyMap<string, string>,
): { readonly thing: Thing; readonly createdAt: string }[] {
  const dated = things.map((thing) => ({ thing, createdAt: times.get(thing.id) ?? '' }))
  return dated.toSorted((one, other) => (one.createdAt + one.thing.id < other.createdAt + other.thing.id ? -1 : 1))
}
