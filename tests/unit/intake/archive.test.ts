import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, test } from 'vitest'
import { isArchive, listArchive, readArchiveEntry } from '../../../src-main/intake/archive/open-archive.ts'
import { DEEPEST_ARCHIVE, LARGEST_ENTRY_BYTES, MOST_ARCHIVE_ENTRIES } from '../../../src-main/intake/archive/archive-limits.ts'
import { Failed } from '../../../src-main/corpus/failed.ts'

const folder = mkdtempSync(join(tmpdir(), 'archive-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
function givenFile(bytes: Uint8Array): string {
  made += 1
  const path = join(folder, `${made}.zip`)
  writeFileSync(path, bytes)
  return path
}
const givenZip = (files: Zippable): string => givenFile(zipSync(files))
const TEXT = strToU8('青禾县河湖管护')

/** Entries as their path, with the failure's code before it where one cannot be read. */
async function listed(path: string): Promise<string[]> {
  const entries: string[] = []
  for await (const entry of listArchive(path)) entries.push(entry.ok ? entry.path : `${entry.failed.code}: ${entry.path}`)
  return entries
}

async function codeOf(reading: Promise<unknown>): Promise<string | null> {
  try {
    await reading
    return null
  } catch (error) {
    return error instanceof Failed ? error.code : String(error)
  }
}

/** A zip whose header fields are changed: `central` is the entry's record in the directory, `local` the one before its bytes. */
function changed(zip: Uint8Array, change: (buffer: Buffer, central: number, local: number) => void): Uint8Array {
  const buffer = Buffer.from(zip)
  change(buffer, buffer.indexOf('PK\u0001\u0002', 0, 'latin1'), buffer.indexOf('PK\u0003\u0004', 0, 'latin1'))
  return buffer
}

describe('what is listed', () => {
  test('files by their paths, in order, with what a folder would leave out left out', async () => {
    const path = givenZip({
      报告: {
        '乙.txt': TEXT,
        '甲.txt': TEXT,
        '.hidden': TEXT,
        '页.html': TEXT,
        页_files: { 'a.js': TEXT, deep: { 'b.html': TEXT } },
      },
      __MACOSX: { '._乙.txt': TEXT },
      notes_files: { 'a.txt': TEXT },
      '~$乙.docx': TEXT,
      empty: {},
    })
    expect(await listed(path)).toEqual(['notes_files/a.txt', '报告/乙.txt', '报告/甲.txt', '报告/页.html'])
    expect(await readArchiveEntry(path, '报告/甲.txt')).toEqual(Buffer.from(TEXT))
    expect(await codeOf(readArchiveEntry(path, '报告/丙.txt'))).toBe('not_found')
  })

  test('zips within zips count as folders, three deep', async () => {
    const deepest = zipSync({ 'd.txt': TEXT })
    const third = zipSync({ 'c.txt': TEXT, 'deepest.zip': deepest })
    const path = givenZip({ 'a.txt': TEXT, in: { 'inner.zip': zipSync({ 'b.txt': TEXT, 'third.zip': third }) } })
    expect(DEEPEST_ARCHIVE).toBe(3)
    expect(await listed(path)).toEqual([
      'a.txt',
      'in/inner.zip/b.txt',
      'in/inner.zip/third.zip/c.txt',
      'archive_unsafe: in/inner.zip/third.zip/deepest.zip',
    ])
    expect(await readArchiveEntry(path, 'in/inner.zip/third.zip/c.txt')).toEqual(Buffer.from(TEXT))
  })

  test('a document named as a zip is a file', async () => {
    const docx = zipSync({ '[Content_Types].xml': TEXT, 'word/document.xml': TEXT })
    expect(await listed(givenZip({ 'report.zip': docx }))).toEqual(['report.zip'])
    expect(await isArchive(givenFile(docx))).toBe(false)
    expect(await isArchive(givenZip({ 'a.txt': TEXT }))).toBe(true)
    expect(await isArchive(givenFile(TEXT))).toBe(false)
    expect(await isArchive(join(folder, 'nowhere.zip'))).toBe(false)
  })

  test.each(['gb18030', 'big5', 'cp437', 'utf-8'])('names written in %s without saying so', async (encoding) => {
    const name =
      { gb18030: '河湖管护工作报告', big5: '河湖管護工作報告', cp437: 'Bericht über Flüsse', 'utf-8': '河湖报告' }[encoding] ?? ''
    const raw = iconv.encode(name, encoding)
    const zip = zipSync({ [`${'x'.repeat(raw.length)}.txt`]: TEXT })
    const path = givenFile(
      changed(zip, (buffer, central, local) => {
        raw.copy(buffer, central + 46)
        raw.copy(buffer, local + 30)
      }),
    )
    expect(await listed(path)).toEqual([`${name}.txt`])
  })
})

describe('what is refused', () => {
  test('names that lead out of the archive; others in it are read', async () => {
    const path = givenZip({
      '../up.txt': TEXT,
      '/root.txt': TEXT,
      'a/../../b.txt': TEXT,
      'C:\\c.txt': TEXT,
      'good\\d.txt': TEXT,
      './e.txt': TEXT,
    })
    expect(await listed(path)).toEqual([
      'archive_unsafe: ../up.txt',
      'archive_unsafe: /root.txt',
      'archive_unsafe: a/../../b.txt',
      'archive_unsafe: C:/c.txt',
      'e.txt',
      'good/d.txt',
    ])
    for (const entry of ['../up.txt', '/root.txt', 'C:/c.txt'])
      expect(await codeOf(readArchiveEntry(path, entry))).toBe('not_found')
  })

  test('encrypted entries, unknown packing, links', async () => {
    const zip = zipSync({ 'a.txt': TEXT })
    const flagged = changed(zip, (buffer, central) => buffer.writeUInt16LE(buffer.readUInt16LE(central + 8) | 1, central + 8))
    expect(await listed(givenFile(flagged))).toEqual(['file_locked: a.txt'])
    const packed = changed(zip, (buffer, central) => buffer.writeUInt16LE(14, central + 10))
    expect(await listed(givenFile(packed))).toEqual(['unsupported_format: a.txt'])
    const link = givenZip({ 'a.txt': [TEXT, { os: 3, attrs: (0o120777 << 16) >>> 0 }] })
    expect(await listed(link)).toEqual(['archive_unsafe: a.txt'])
  })

  test('an entry that is too large, or grows without measure', async () => {
    const claimed = changed(zipSync({ 'a.txt': [TEXT, { level: 0 }] }), (buffer, central) => {
      buffer.writeUInt32LE(LARGEST_ENTRY_BYTES + 1, central + 20)
      buffer.writeUInt32LE(LARGEST_ENTRY_BYTES + 1, central + 24)
    })
    expect(await listed(givenFile(claimed))).toEqual(['file_too_large: a.txt'])
    const growing = givenZip({ 'b.txt': new Uint8Array(20_000_000) })
    expect(await listed(growing)).toEqual(['archive_unsafe: b.txt'])
    expect(await codeOf(readArchiveEntry(growing, 'b.txt'))).toBe('archive_unsafe')
  })

  test('a size that lies, in the directory or in what the bytes give', async () => {
    const bomb = zipSync({ 'a.txt': new Uint8Array(20_000_000) })
    const small = givenFile(changed(bomb, (buffer, central) => buffer.writeUInt32LE(100, central + 24)))
    expect(await listed(small)).toEqual(['a.txt'])
    expect(await codeOf(readArchiveEntry(small, 'a.txt'))).toBe('file_malformed')
    const large = givenFile(changed(zipSync({ 'a.txt': TEXT }), (buffer, central) => buffer.writeUInt32LE(1000, central + 24)))
    expect(await codeOf(readArchiveEntry(large, 'a.txt'))).toBe('file_malformed')
  })

  test('damaged bytes', async () => {
    const damaged = changed(zipSync({ 'a.txt': [TEXT, { level: 0 }] }), (buffer, _, local) => buffer.writeUInt8(7, local + 36))
    expect(await codeOf(readArchiveEntry(givenFile(damaged), 'a.txt'))).toBe('file_malformed')
    const whole = zipSync({ 'a.txt': TEXT })
    expect(await listed(givenFile(whole.subarray(0, whole.length - 10)))).toEqual(['file_malformed: '])
  })

  test('more bytes than an archive may hold', async () => {
    expect(await listed(givenFile(overlapping(100, 31_000_000)))).toEqual(['archive_unsafe: '])
  })

  test('more entries than an archive may have, in all its zips together', async () => {
    const inner = zipSync(
      Object.fromEntries(Array.from({ length: MOST_ARCHIVE_ENTRIES / 2 }, (_, at) => [`${at}`, new Uint8Array()])),
      { level: 0 },
    )
    const entries = await listed(givenZip({ '1.zip': inner, '2.zip': inner, '3.zip': inner }))
    expect(entries.length).toBeLessThanOrEqual(MOST_ARCHIVE_ENTRIES)
    expect(entries.at(-1)).toBe('archive_unsafe: ')
  })

  test('a bomb of zips within zips ends at the limits', async () => {
    let zip = zipSync({ 'a.txt': new Uint8Array(20_000_000) })
    for (let depth = 0; depth < 6; depth += 1) {
      const copy = zip
      zip = zipSync(Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`${at}.zip`, copy])))
    }
    const entries = await listed(givenFile(zip))
    expect(entries).toHaveLength(16 * 16 * 16)
    expect(new Set(entries.map((entry) => entry.split(':')[0]))).toEqual(new Set(['archive_unsafe']))
  })
})

/** A flat bomb: many entries of the directory that all name the same packed bytes. */
function overlapping(count: number, size: number): Uint8Array {
  const one = Buffer.from(zipSync({ 'a.txt': new Uint8Array(size) }, { level: 9 }))
  const central = one.indexOf('PK\u0001\u0002', 0, 'latin1')
  const end = one.indexOf('PK\u0005\u0006', 0, 'latin1')
  const record = one.subarray(central, end)
  const tail = Buffer.from(one.subarray(end))
  tail.writeUInt16LE(count, 8)
  tail.writeUInt16LE(count, 10)
  tail.writeUInt32LE(record.length * count, 12)
  return Buffer.concat([one.subarray(0, central), ...Array.from({ length: count }, () => record), tail])
}

test('ten thousand entries are read one by one with one reading of the directory', async () => {
  const path = givenZip(
    Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`报告/${at}.txt`, strToU8(`第${at}份报告`)])),
  )
  const before = process.cpuUsage()
  let read = 0
  for await (const entry of listArchive(path)) if ((await readArchiveEntry(path, entry.path)).length > 0) read += 1
  const { user, system } = process.cpuUsage(before)
  expect(read).toBe(10_000)
  // Reading the directory for each entry would take some hundred seconds.
  expect((user + system) / 1e6).toBeLessThan(20)
})
