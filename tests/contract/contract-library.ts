import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { attributeIdSchema, reportSetIdSchema } from '../../src-shared/domain/ids.ts'
import { ask, failureOf, givenImported, givenWorld, heard, type OpenTransport } from './contract-world.ts'

const nowhere = '01890000-0000-7000-8000-000000000000'

/** What the contract promises of what the analyst makes of the library. */
export function describeLibrary(open: OpenTransport): void {
  it('keeps sets, attributes and views', async () => {
    const world = await givenWorld(open)
    const { report } = await givenImported(world)
    const set = await ask(world, 'library.addSet', { name: ' Flood ', reports: [report.id] })
    expect(set).toMatchObject({ name: 'Flood', count: 1 })
    await heard(
      world,
      (event) => event.type === 'corpus.changed' && event.areas.includes('sets') && event.reports.includes(report.id),
    )
    expect(await failureOf(world, 'library.addSet', { name: 'Flood' })).toMatchObject({
      code: 'conflict',
      place: 'set',
      detail: 'Flood',
    })
    expect((await ask(world, 'library.renameSet', { set: set.id, name: 'Dykes' })).name).toBe('Dykes')
    expect(await ask(world, 'library.changeSet', { set: set.id, remove: [report.id] })).toEqual({ added: 0, removed: 1 })
    expect(await ask(world, 'library.sets', {})).toEqual([{ ...set, name: 'Dykes', count: 0 }])
    await ask(world, 'library.deleteSet', { set: set.id })
    const unknown = reportSetIdSchema.parse(nowhere)
    expect((await failureOf(world, 'library.deleteSet', { set: unknown })).code).toBe('not_found')

    const attribute = await ask(world, 'library.addAttribute', { name: 'Region', kind: 'choice', choices: ['East'] })
    const edited = await ask(world, 'library.editAttribute', { attribute: attribute.id, changes: { choices: ['East', 'West'] } })
    expect(edited.choices).toEqual(['East', 'West'])
    const setting = { attribute: attribute.id, reports: [report.id] }
    expect(await ask(world, 'library.setAttribute', { ...setting, value: 'West' })).toEqual({ changed: 1 })
    expect((await failureOf(world, 'library.setAttribute', { ...setting, value: 'North' })).code).toBe('bad_input')
    expect(await ask(world, 'library.attributeValues', { report: report.id })).toEqual([
      { attribute: attribute.id, value: 'West' },
    ])
    expect((await ask(world, 'library.attributes', {})).map(({ name, count }) => `${name} ${count}`)).toEqual(['Region 1'])
    expect(await ask(world, 'library.deleteAttribute', { attribute: attribute.id })).toEqual({ values: 1 })
    const gone = attributeIdSchema.parse(nowhere)
    expect((await failureOf(world, 'library.deleteAttribute', { attribute: gone })).code).toBe('not_found')

    const content = { filter: {}, sortBy: 'date', descending: true, columns: [{ column: 'title', width: 240 }] } as const
    const view = await ask(world, 'library.saveView', { name: 'Latest', content: { ...content, columns: [...content.columns] } })
    expect(view.content.sortBy).toBe('date')
    expect((await ask(world, 'library.renameView', { view: view.id, name: 'Newest' })).name).toBe('Newest')
    expect((await ask(world, 'library.views', {})).map(({ name }) => name)).toEqual(['Newest'])
    await ask(world, 'library.deleteView', { view: view.id })
    expect((await ask(world, 'corpus.undo', {})).label).toBe('library.deleteView')
  })

  it('keeps searches and words, edits and tags many reports at once, and draws portraits', async () => {
    const world = await givenWorld(open)
    const { report } = await givenImported(world)
    const search = await ask(world, 'search.save', { name: 'Help', content: { query: '转移' } })
    expect(search.content).toMatchObject({ query: '转移', mode: 'language', isExact: false })
    expect((await ask(world, 'search.renameSaved', { search: search.id, name: 'Rescue' })).name).toBe('Rescue')
    expect(await ask(world, 'search.saved', {})).toEqual([{ ...search, name: 'Rescue' }])
    await ask(world, 'search.deleteSaved', { search: search.id })
    expect(await ask(world, 'search.setWords', { words: ['堤坝', '一线'], kind: 'added' })).toEqual({ changed: 2 })
    const words = await ask(world, 'search.dictionary', {})
    expect(words.map(({ word }) => word)).toEqual(['堤坝', '一线'])
    expect(await ask(world, 'search.deleteWords', { words: words.map(({ id }) => id) })).toEqual({ changed: 2 })

    const { reports } = await ask(world, 'corpus.reports', {})
    const ids = reports.map(({ id }) => id)
    expect(await ask(world, 'corpus.editReports', { reports: ids, changes: { status: 'read' } })).toEqual({ changed: 2 })
    const [category] = await ask(world, 'tag.categories', {})
    if (category === undefined) throw new Error('the starter codebook is empty')
    const passages = ids.map((id) => ({ report: id, start: 0, end: 3 }))
    const application = { category: category.id, passages }
    expect(await ask(world, 'tag.applyMany', application)).toEqual({ applied: 2, present: 0 })
    expect(await ask(world, 'tag.applyMany', application)).toEqual({ applied: 0, present: 2 })
    expect(await ask(world, 'library.portrait', { report: report.id })).toEqual({
      length: report.length,
      stretches: [{ start: 0, end: 3, name: category.name, colour: category.colour }],
    })
  })

  it('takes attributes from a table', async () => {
    const world = await givenWorld(open)
    const { report } = await givenImported(world)
    const path = join(world.folder, 'table.csv')
    writeFileSync(path, '文件,人口\na.txt,1200\nc.txt,3\n')
    expect(await ask(world, 'exchange.lookAtTable', { path })).toEqual({
      sheets: [],
      rows: 2,
      columns: [
        { name: '文件', samples: ['a.txt', 'c.txt'], kind: 'text' },
        { name: '人口', samples: ['1200', '3'], kind: 'number' },
      ],
      match: { column: 0, by: 'file', matched: 1 },
    })
    const request = {
      path,
      match: { column: 0, by: 'file' as const },
      columns: [{ column: 1, to: { name: 'Population', kind: 'number' as const } }],
    }
    expect(await ask(world, 'exchange.importAttributes', request)).toEqual({
      rows: 2,
      matched: 1,
      values: 1,
      left: [{ row: 3, key: 'c.txt', column: null, reason: 'unmatched' }],
      leftTotal: 1,
    })
    expect((await ask(world, 'library.attributeValues', { report: report.id })).map(({ value }) => value)).toEqual(['1200'])
    writeFileSync(path, '文件,人口\n"a.txt,1\n')
    expect(await failureOf(world, 'exchange.lookAtTable', { path })).toMatchObject({
      code: 'file_malformed',
      place: 'table.csv A2',
    })
    expect((await failureOf(world, 'exchange.importAttributes', { ...request, path: `${path}.gone` })).code).toBe('file_missing')
  })
}
