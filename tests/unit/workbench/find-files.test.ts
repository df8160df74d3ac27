import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findAgain, findFiles, type FoundFile } from '../../../src-main/workbench/find-files.ts'
import { givenFiles, zipOf } from '../../given/given-files.ts'

const lineOf = (found: FoundFile) => `${found.file}: ${found.ok ? found.size : found.failed.code}`
const linesOf = async (files: AsyncIterable<FoundFile>) => (await Array.fromAsync(files)).map(lineOf)

describe('finding files', () => {
  it('goes through folders by name, leaving out what is hidden or belongs to a saved page', async () => {
    const folder = givenFiles({
      'b.txt': '12',
      'a/c.txt': '123',
      'a/.hidden.txt': '1',
      'page.html': '1234',
      'page_files/style.css': '1',
      'other_files/kept.txt': '1',
      '~$open.docx': '1',
    })
    symlinkSync(folder, join(folder, 'a', 'loop'))
    expect(await linesOf(findFiles([folder]))).toEqual(['a/c.txt: 3', 'b.txt: 2', 'other_files/kept.txt: 1', 'page.html: 4'])
  })

  it('goes through archives like folders, also archives within them', async () => {
    const inner = zipOf({ 'deep/d.txt': '1234' })
    const folder = givenFiles({
      'sub/all.zip': zipOf({ 'x/a.txt': '12', 'b.md': '1', '__MACOSX/b.md': '1', 'inner.zip': inner }),
    })
    const lines = ['b.md: 1', 'inner.zip/deep/d.txt: 4', 'x/a.txt: 2']
    expect(await linesOf(findFiles([folder]))).toEqual(lines.map((line) => `sub/all.zip/${line}`))
    expect(await linesOf(findFiles([join(folder, 'sub', 'all.zip')]))).toEqual(lines.map((line) => `all.zip/${line}`))
  })

  it('says of each entry that would lead out of its archive that it is not safe, and finds the others', async () => {
    const folder = givenFiles({ 'bad.zip': zipOf({ '../../out.txt': '1', '/etc/x.txt': '1', 'good.txt': '12' }) })
    const found = await Array.fromAsync(findFiles([folder]))
    expect(found.filter(({ ok }) => ok).map(lineOf)).toEqual(['bad.zip/good.txt: 2'])
    expect(found.flatMap((one) => (one.ok ? [] : [one.failed.code]))).toEqual(['archive_unsafe', 'archive_unsafe'])
  })

  it('leaves a damaged archive to those who read it, as a file', async () => {
    const folder = givenFiles({ 'cut.zip': zipOf({ 'a.txt': '1'.repeat(2000) }).slice(0, 60) })
    expect(await linesOf(findFiles([folder]))).toEqual(['cut.zip: 60'])
  })

  it('takes an export of a corpus as such only where it is named itself', async () => {
    const folder = givenFiles({ 'corpus.jsonl': '{}' })
    const isExport = async (path: string) => (await Array.fromAsync(findFiles([path]))).map((found) => found.ok && found.isExport)
    expect(await isExport(folder)).toEqual([false])
    expect(await isExport(join(folder, 'corpus.jsonl'))).toEqual([true])
  })

  it('finds again what failed, and no more', async () => {
    const folder = givenFiles({ 'a.txt': '1', 'b.txt': '1' })
    symlinkSync(join(folder, 'later'), join(folder, 'sub'))
    const found = await Array.fromAsync(findFiles([folder, join(folder, 'none.txt')]))
    const failed = found.filter(({ ok }) => !ok)
    expect(failed.map(lineOf)).toEqual(['sub: file_missing', 'none.txt: file_missing'])
    mkdirSync(join(folder, 'later'))
    writeFileSync(join(folder, 'later', 'c.txt'), '123')
    renameSync(join(folder, 'b.txt'), join(folder, 'none.txt'))
    expect(await linesOf(findAgain(failed))).toEqual(['sub/c.txt: 3', 'none.txt: 1'])
  })
})
