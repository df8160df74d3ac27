import iconv from 'iconv-lite'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { figureIdSchema, jobIdSchema } from '../../src-shared/domain/ids.ts'
import { ask, ended, failureOf, givenImported, givenWorld, reportText, type OpenTransport } from './contract-world.ts'

/** What the contract promises of intake beside plain import. */
export function describeIntake(open: OpenTransport): void {
  it('looks at files, previews them, imports them as asked, and tries again what failed', async () => {
    const world = await givenWorld(open)
    await givenImported(world)
    const path = join(world.folder, 'later.txt')
    writeFileSync(path, '')
    expect(await ask(world, 'intake.look', { paths: [path] })).toEqual({
      total: 1,
      files: [{ file: 'later.txt', size: 0, failure: null }],
    })
    expect((await failureOf(world, 'intake.preview', { paths: [path], file: 'later.txt' })).code).toBe('file_empty')
    const first = await ended(world, await ask(world, 'intake.import', { paths: [path], encodings: { 'later.txt': 'big5' } }))
    expect(first).toMatchObject({ kind: 'import', failed: 1, imported: 0 })

    const bytes = iconv.encode('青禾縣\n清理溝渠12條。', 'big5')
    writeFileSync(path, bytes)
    const preview = await ask(world, 'intake.preview', { paths: [path], file: 'later.txt', encoding: 'big5' })
    expect(preview.original).toMatchObject({ file: 'later.txt', encoding: 'big5', size: bytes.length })
    expect(preview.report.text).toBe(preview.original.text)
    const again = await ended(world, await ask(world, 'intake.retry', { job: first.id }))
    expect(again).toMatchObject({ total: 1, imported: 1, failed: 0 })
    const [line] = (await ask(world, 'intake.outcomes', { job: again.id })).outcomes
    expect(line).toMatchObject({ outcome: 'imported', encoding: 'big5', size: bytes.length })
    const unknown = jobIdSchema.parse('01890000-0000-7000-8000-000000000000')
    expect((await failureOf(world, 'intake.retry', { job: unknown })).code).toBe('not_found')
  })

  it('takes in what is pasted, shows and saves the original of a report, and lists its copies', async () => {
    const world = await givenWorld(open)
    const { report } = await givenImported(world)
    const pasted = await ask(world, 'intake.paste', { html: '<h1>湖山县护林</h1><p>巡护员35名。</p>', name: '护林' })
    expect(pasted).toMatchObject({ outcome: 'imported', file: '护林.html', title: '湖山县护林' })

    const text = reportText.join('\n')
    const original = await ask(world, 'intake.original', { report: report.id })
    expect(original).toMatchObject({ file: 'a.txt', format: 'txt', encoding: 'utf-8', text, size: Buffer.byteLength(text) })
    const path = join(world.folder, 'saved.txt')
    expect(await ask(world, 'intake.saveOriginal', { report: report.id, path })).toEqual({ size: original.size })
    expect(readFileSync(path, 'utf8')).toBe(text)
    expect((await failureOf(world, 'intake.saveOriginal', { report: report.id, path })).code).toBe('file_exists')
    const copies = await ask(world, 'intake.copies', { report: report.id })
    expect(copies.every(({ file, share }) => file === 'b.txt' && share > 0)).toBe(true)
  })

  it('lets the analyst correct what was found, and keeps that when the report is read again', async () => {
    const world = await givenWorld(open)
    const { report } = await givenImported(world)
    const range = (quote: string) => ({ start: report.text.indexOf(quote), end: report.text.indexOf(quote) + quote.length })
    const [figure] = report.figures
    const block = report.blocks.find(({ kind }) => kind === 'paragraph')
    if (figure === undefined || block === undefined) throw new Error('nothing was found in the report')
    const statement = { value: 1, unit: '线', noun: null, qualifier: 'exact', change: null } as const

    const edited = await ask(world, 'intake.editFigure', { figure: figure.id, changes: { noun: '党员' } })
    expect(edited).toEqual({ ...figure, noun: '党员', origin: 'edited', certainty: 1 })
    const added = await ask(world, 'intake.addFigure', { report: report.id, ...range('一线'), ...statement })
    expect(added).toMatchObject({ quote: '一线', origin: 'added' })
    expect((await failureOf(world, 'intake.addFigure', { report: report.id, start: 3, end: 3, ...statement })).code).toBe(
      'bad_input',
    )
    expect(await ask(world, 'intake.removeFigures', { figures: [added.id] })).toEqual({ removed: 1 })
    const none = figureIdSchema.parse('01890000-0000-7000-8000-000000000000')
    expect((await failureOf(world, 'intake.removeFigures', { figures: [none] })).code).toBe('not_found')
    const model = await ask(world, 'intake.addWorkModel', { report: report.id, ...range('下沉一线'), name: '下沉机制' })
    expect(await ask(world, 'intake.editWorkModel', { workModel: model.id, name: '一线机制' })).toMatchObject({
      name: '一线机制',
    })
    expect(await ask(world, 'intake.removeWorkModels', { workModels: [model.id] })).toEqual({ removed: 1 })
    const { id } = report.blocks.at(-1) ?? block
    const restoring = { report: report.id, blocks: [id], kind: 'boilerplate' as const }
    expect(await ask(world, 'intake.setBlockKind', restoring)).toEqual({ changed: 1 })

    const job = await ended(world, await ask(world, 'intake.reread', { reports: [report.id] }))
    expect(job).toMatchObject({ kind: 'reread', state: 'done', reread: 1, failed: 0 })
    const [line] = (await ask(world, 'intake.outcomes', { job: job.id })).outcomes
    expect(line).toMatchObject({ outcome: 'reread', file: 'a.txt', report: report.id, encoding: 'utf-8' })
    const after = await ask(world, 'corpus.report', { report: report.id })
    expect(after.figures.find((one) => one.start === figure.start)).toMatchObject({ noun: '党员', origin: 'edited' })
    expect(after.blocks.at(-1)).toMatchObject({ kind: 'boilerplate', origin: 'edited' })
    expect(after.workModels.some(({ name }) => name === '一线机制')).toBe(false)
  })
}
