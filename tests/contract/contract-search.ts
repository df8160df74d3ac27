import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ask, failureOf, givenImported, givenWorld, heard, type OpenTransport } from './contract-world.ts'

/** What the contract promises of finding reports and passages. */
export function describeSearch(open: OpenTransport): void {
  it('finds passages, counts and groups them, and writes them to a file', async () => {
    const world = await givenWorld(open)
    const { report } = await givenImported(world)
    const quote = report.text.slice(report.blocks[1]?.start ?? 0).slice(0, 2)
    const found = await ask(world, 'search.concordance', { query: quote, mode: 'literal' })
    expect(found.hits).toBeGreaterThan(0)
    expect(found.lines.every((line) => line.quote === quote)).toBe(true)
    const { hits, reports } = await ask(world, 'search.count', { query: quote, mode: 'literal' })
    expect({ hits, reports }).toEqual({ hits: found.hits, reports: found.reports })
    const { groups } = await ask(world, 'search.groups', { query: quote, mode: 'literal', by: 'report' })
    expect(groups.reduce((sum, group) => sum + group.hits, 0)).toBe(hits)
    const path = join(world.folder, 'lines.csv')
    const written = await ask(world, 'exchange.exportConcordance', { query: quote, mode: 'literal', format: 'csv', path })
    expect(written.lines).toBe(hits)
    expect(readFileSync(path, 'utf8')).toContain(quote)
    expect(await failureOf(world, 'search.count', { query: '"open' })).toMatchObject({
      code: 'query_malformed',
      place: '0–1',
      detail: 'unclosedQuote',
    })
  })

  it('counts words and facets, and stops what is asked to stop', async () => {
    const world = await givenWorld(open)
    const { report } = await givenImported(world)
    const frequency = await ask(world, 'search.frequency', { unit: 'character', minCount: 1, question: 'characters' })
    const [first] = frequency.rows
    if (first === undefined) throw new Error('nothing was counted')
    const byReport = await ask(world, 'search.frequencyByReport', { unit: 'character', term: first.term })
    expect(byReport.reduce((sum, { count }) => sum + count, 0)).toBe(first.count)
    const keyness = await ask(world, 'search.keyness', { unit: 'character', filter: { reports: [report.id] } })
    expect([keyness.reports, keyness.otherReports]).toEqual([1, frequency.reports])
    const { facets, reports } = await ask(world, 'library.facets', { facets: ['statuses'] })
    expect(facets).toEqual([
      { facet: 'statuses', total: 1, values: [{ value: 'new', label: null, parent: null, count: reports }] },
    ])
    const ids = await ask(world, 'corpus.reportIds', { sortBy: 'file' })
    expect(ids.reports).toContain(report.id)
    expect(await ask(world, 'search.stop', { question: 'characters' })).toEqual({})
  })

  it('tells a change before it answers, so that what is asked next sees it', async () => {
    const world = await givenWorld(open)
    const { report } = await givenImported(world)
    await ask(world, 'corpus.editReport', { report: report.id, changes: { title: 'Seen at once' } })
    expect((await ask(world, 'corpus.reports', { search: 'seen at' })).reports.map(({ id }) => id)).toEqual([report.id])
    await heard(world, (event) => event.type === 'corpus.changed' && event.reports.includes(report.id))
  })
}
