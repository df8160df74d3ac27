import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { shortReport as report } from '../../given/given-files.ts'
import { givenWorkbench } from '../../given/given-workbench.ts'

describe('an import', () => {
  it('tells of every bad file in one line, and takes in the others', async () => {
    const { folder, ask, importPaths, outcomeLines } = await givenWorkbench()
    const files = join(folder, 'files')
    mkdirSync(join(files, 'sub'), { recursive: true })
    writeFileSync(join(files, 'good.txt'), report('甲县', 12))
    writeFileSync(join(files, 'sub', 'good.txt'), report('乙县', 34))
    writeFileSync(join(files, 'again.txt'), report('甲县', 12).replaceAll('\n', '\r\n'))
    writeFileSync(join(files, 'empty.txt'), '')
    writeFileSync(join(files, 'blank.txt'), ' \n\n\u3000')
    writeFileSync(join(files, 'picture.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 1, 2, 3))
    writeFileSync(join(files, 'table.xlsx'), 'PK\u0003\u0004')
    symlinkSync(join(files, 'nowhere'), join(files, 'dangling.txt'))
    symlinkSync(files, join(files, 'sub', 'loop'))

    const job = await importPaths([files, join(folder, 'vanished.txt')])
    expect(job).toMatchObject({ state: 'done', total: 9, done: 9, imported: 2, duplicates: 1, failed: 6 })
    expect((await outcomeLines(job)).toSorted()).toEqual([
      'again.txt: imported',
      'blank.txt: file_empty',
      'dangling.txt: file_missing',
      'empty.txt: file_empty',
      'good.txt: duplicate',
      'picture.txt: file_binary',
      'sub/good.txt: imported',
      'table.xlsx: unsupported_format',
      'vanished.txt: file_missing',
    ])
    const { outcomes } = await ask('intake.outcomes', { job: job.id })
    const [failed] = outcomes
    expect(failed?.outcome === 'failed' && failed.failure.message).toContain(files)
    expect(await ask('corpus.check', {})).toEqual([])
  })

  it('stops when it is cancelled, keeps what is in, and is undone as one deed', async () => {
    const { folder, ask, importPaths } = await givenWorkbench()
    const files = join(folder, 'files')
    mkdirSync(files)
    for (let number = 0; number < 300; number += 1) writeFileSync(join(files, `${number}.txt`), report(`第${number}村`, number))
    let isCancelled = false
    const job = await importPaths([files], ({ id, imported, state }) => {
      if (imported < 20 || isCancelled || state !== 'running') return
      isCancelled = true
      void ask('intake.cancel', { job: id })
    })
    expect(job.state).toBe('cancelled')
    expect(job.imported).toBeGreaterThanOrEqual(20)
    expect(job.imported).toBeLessThan(300)
    expect((await ask('corpus.reports', {})).total).toBe(job.imported)
    await ask('corpus.undo', {})
    expect((await ask('corpus.reports', {})).total).toBe(0)
    await ask('corpus.redo', {})
    expect((await ask('corpus.reports', {})).total).toBe(job.imported)
  })

  it('keeps the order of the files, and goes on answering meanwhile', async () => {
    const { folder, ask, importPaths } = await givenWorkbench()
    const files = join(folder, 'files')
    mkdirSync(files)
    for (let number = 100; number < 220; number += 1) writeFileSync(join(files, `${number}.txt`), report(`第${number}村`, number))
    const answers: number[] = []
    const job = await importPaths([files], () => void ask('corpus.reports', {}).then(({ total }) => answers.push(total)))
    expect(job.imported).toBe(120)
    const { reports } = await ask('corpus.reports', {})
    expect(reports.map(({ file }) => file)).toEqual(reports.map(({ file }) => file).toSorted())
    expect(answers.length).toBeGreaterThan(2)
  })

  it('refuses to undo, close or open another corpus under it', async () => {
    const { folder, ask, importPaths } = await givenWorkbench()
    writeFileSync(join(folder, 'one.txt'), report('丙县', 5))
    const refusals: string[] = []
    await importPaths([join(folder, 'one.txt')], ({ state }) => {
      if (state !== 'running') return
      for (const name of ['corpus.undo', 'corpus.close'] as const)
        void ask(name, {}).catch((error: Error) => refusals.push(error.message))
    })
    expect(refusals.length).toBeGreaterThan(0)
    expect(refusals.every((message) => message.startsWith('conflict'))).toBe(true)
  })
})
