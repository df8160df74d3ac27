import { facetNames } from '../../src-shared/domain/report-filter.ts'
import { median, round, say, timed, type Ask } from './bench-measures.ts'

/** Each question is asked so many times; the median counts. The first is also told, as it may have to prepare an order. */
const times = 5

/** The library's questions about all reports at once. */
export async function benchLibrary(ask: Ask): Promise<void> {
  const facets = [...facetNames]
  await sayTimes('library: all facets', () => ask('library.facets', { facets }))
  await sayTimes('library: all facets of a province', () =>
    ask('library.facets', { facets, filter: { places: ['四川省'], dates: ['2020'] } }),
  )
  await sayTimes('library: first page by title', () => ask('corpus.reports', { sortBy: 'title', limit: 100 }))
  await sayTimes('library: first page by place, a word searched', () =>
    ask('corpus.reports', { sortBy: 'locality', search: '防汛', limit: 100 }),
  )
  await sayTimes('library: page in the middle by date', async () => {
    const { total } = await ask('corpus.reports', { sortBy: 'date', limit: 1 })
    return ask('corpus.reports', { sortBy: 'date', offset: Math.floor(total / 2), limit: 100 })
  })
  await sayTimes('library: first page with a query', () =>
    ask('corpus.reports', { sortBy: 'title', filter: { query: '群众' }, limit: 100 }),
  )
  await sayTimes('library: all facets with a query', () => ask('library.facets', { facets, filter: { query: '群众' } }))
  await sayTimes('library: ids of all', () => ask('corpus.reportIds', {}))
}

async function sayTimes(what: string, work: () => Promise<unknown>): Promise<void> {
  const first = (await timed(work)).milliseconds
  const spent: number[] = []
  for (let count = 0; count < times; count += 1) spent.push((await timed(work)).milliseconds)
  say(what, `${round(median(spent))} ms, the first time ${round(first)} ms`, '')
}
