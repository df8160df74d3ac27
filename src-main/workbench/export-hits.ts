import type { OutputOf, ParsedInputOf } from '../../src-shared/contract/contract.ts'
import type { ReportFilter } from '../../src-shared/domain/report-filter.ts'
import type { Hit } from '../../src-shared/domain/search.ts'
import { exportConcordance } from '../exchange/concordance/export-concordance.ts'
import { listCategories } from '../tag/category-queries.ts'
import type { HandlerContext } from './handlers.ts'

type Request = ParsedInputOf<'exchange.exportConcordance'>

/** So many lines are read at a time. */
const pageSize = 2000

/** Writes the lines of a concordance, or those of them that were chosen, in the order asked for. */
export async function exportHits(
  { desk, language }: HandlerContext,
  { path, format, only, ...search }: Request,
): Promise<OutputOf<'exchange.exportConcordance'>> {
  const request = { ...search, filter: narrowed(search.filter, only) }
  const { hits, reports } = await desk.ask('search.count', search)
  const names = new Map(listCategories(desk.corpus()).map(({ id, name }) => [id, name]))
  return await exportConcordance(chosenLines(desk, request, only), {
    path,
    format,
    language,
    heading: { query: search.query, hits, reports, notes: [] },
    nameOf: (category) => names.get(category) ?? category,
  })
}

/** Only the reports of the chosen lines need be searched. */
function narrowed(filter: ReportFilter, only: Request['only']): ReportFilter {
  if (only === null) return filter
  const chosen = new Set(only.map(({ report }) => report))
  return { ...filter, reports: filter.reports === null ? [...chosen] : filter.reports.filter((report) => chosen.has(report)) }
}

async function* chosenLines(
  desk: HandlerContext['desk'],
  request: Omit<Request, 'path' | 'format' | 'only'>,
  only: Request['only'],
): AsyncGenerator<Hit> {
  const chosen = only === null ? null : new Set(only.map(nameOf))
  for (let offset = 0; ; offset += pageSize) {
    const { lines } = await desk.ask('search.concordance', { ...request, offset, limit: pageSize })
    yield* chosen === null ? lines : lines.filter((line) => chosen.has(nameOf(line)))
    if (lines.length < pageSize) return
  }
}

function nameOf({ report, start, end }: Pick<Hit, 'report' | 'start' | 'end'>): string {
  return `${report} ${start} ${end}`
}
