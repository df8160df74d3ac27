import iconv from 'iconv-lite'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { zipOf } from '../../given/given-files.ts'

const cli = join(import.meta.dirname, '../../../src-main/hosts/cli/cli.ts')

let folder: string
let corpus: string

/** Runs the command line from its sources, in a process of its own. */
function duizhao(...args: string[]) {
  const env = { ...process.env, DUIZHAO_DATA: join(folder, 'data'), DUIZHAO_CHECK_OUTPUT: '1', LANG: 'en_GB.UTF-8', LC_ALL: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env, cwd: folder })
  return { status, stdout, stderr, json: (): unknown => JSON.parse(stdout) }
}

const text = [
  '鹭洲区推行“三送”工作法',
  '2023-04-05　来源：鹭洲区委组织部',
  '一、送菜上门',
  '组织35名志愿者为200户独居老人送菜。',
  '建立网格台账，组织35名志愿者值守。',
].join('\n')

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-test-'))
  corpus = join(folder, 'desk.duizhao')
  writeFileSync(join(folder, '鹭洲区.txt'), text)
  writeFileSync(join(folder, 'empty.txt'), '')
})

afterAll(() => rmSync(folder, { recursive: true, maxRetries: 5 }))

// Each command is a process of its own, slow to start where much else runs.
describe('the command line', { timeout: 120_000 }, () => {
  test('reads files as the documented JSON, and says what it could not read', () => {
    const read = duizhao('read', '鹭洲区.txt', 'empty.txt', '--json')
    expect(read.status).toBe(1)
    expect(read.stderr).toMatch(/^error: .*empty\.txt/m)
    const reports = read.json()
    const [report] = Array.isArray(reports) ? reports : []
    expect(Object.keys(report)).toEqual([
      'file',
      'title',
      'subtitle',
      'locality',
      'date',
      'publisher',
      'author',
      'url',
      'blocks',
      'figures',
      'workModels',
      'suggestions',
      'documentNumber',
      'script',
      'format',
      'encoding',
      'warnings',
      'pages',
      'provenance',
      'text',
    ])
    expect(report).toMatchObject({ file: '鹭洲区.txt', date: '2023-04-05', suggestions: [] })
    for (const figure of report.figures) expect(text.slice(figure.start, figure.end)).toBe(figure.quote)
  })

  test('reads what is in archives, decoded as asked, and other formats than text', () => {
    const entries = { 'sub/旧.txt': iconv.encode('青縣\n新橋', 'big5'), 'page.html': '<h1>青禾县清淤</h1><p>干部12名。</p>' }
    writeFileSync(join(folder, 'all.zip'), zipOf(entries))
    const read = duizhao('read', 'all.zip', '--encoding', 'big5', '--json')
    expect(read).toMatchObject({ status: 0, stderr: '2 read, 0 failed\n' })
    expect(read.json()).toMatchObject([
      { file: 'all.zip/page.html', format: 'html' },
      { file: 'all.zip/sub/旧.txt', format: 'txt', encoding: 'big5', text: '青縣\n新橋' },
    ])
    expect(duizhao('read', 'all.zip', '--encoding', 'latin-7')).toMatchObject({ status: 2, stdout: '' })
  })

  test('imports into a corpus that it makes, and goes on after a bad file', () => {
    const imported = duizhao('import', '鹭洲区.txt', 'empty.txt', '--corpus', corpus, '--json')
    expect(imported.status).toBe(1)
    expect(imported.json()).toMatchObject({ imported: 1, duplicates: 0, failed: 1 })
    const again = duizhao('import', '鹭洲区.txt', '--corpus', corpus)
    expect([again.status, again.stderr]).toEqual([0, `0 imported, 1 already there, 0 failed: ${corpus}\n`])
  })

  test('tags sentences of a gold file, and counts what does not fit', () => {
    const sentences = [
      { quote: '组织35名志愿者为200户独居老人送菜。', categories: ['services', 'teams'] },
      { quote: '建立网格台账，组织35名志愿者值守。', categories: ['grid', 'nonsense'] },
      { quote: '没有这一句。', categories: ['grid'] },
    ]
    writeFileSync(join(folder, 'gold.jsonl'), `${JSON.stringify({ file: '鹭洲区.txt', sentences })}\n`)
    const tagged = duizhao('tag', '--corpus', corpus, '--from-gold', 'gold.jsonl')
    expect(tagged.status).toBe(1)
    expect(tagged.stderr).toContain('the codebook has no category nonsense')
    expect(tagged.stderr).toContain('3 tags applied, 2 unmatched')
  })

  test('tags from JSONL and by position', () => {
    const line = { file: '鹭洲区.txt', quote: '建立网格台账', category: 'information', memo: '见第二段' }
    writeFileSync(join(folder, 'tags.jsonl'), JSON.stringify(line))
    expect(duizhao('tag', '--corpus', corpus, '--from-jsonl', 'tags.jsonl').status).toBe(0)
    const byPosition = ['--report', '鹭洲区.txt', '--start', '0', '--end', '3', '--category', 'mechanism']
    expect(duizhao('tag', '--corpus', corpus, ...byPosition).status).toBe(0)
    const compared = duizhao('compare', '--corpus', corpus, '--json')
    expect(compared.json()).toMatchObject({ total: 5 })
  })

  test('writes a brief and the corpus, and finds the corpus sound', () => {
    for (const name of ['brief.docx', 'brief.html', 'brief.md', 'brief.json']) {
      expect(duizhao('brief', '--corpus', corpus, '--out', name)).toMatchObject({ status: 0, stdout: '' })
      expect([name, existsSync(join(folder, name))]).toEqual([name, true])
    }
    expect(duizhao('export', '--corpus', corpus, '--format', 'csv', '--out', 'tags.csv').status).toBe(0)
    expect(readFileSync(join(folder, 'tags.csv'), 'utf8')).toContain('建立网格台账')
    expect(duizhao('check', '--corpus', corpus, '--json')).toMatchObject({ status: 0, stdout: '[]\n' })
  })

  test('lists reports and categories as JSON alone', () => {
    expect(duizhao('reports', '--corpus', corpus, '--json').json()).toMatchObject([{ file: '鹭洲区.txt', tagCount: 5 }])
    expect(duizhao('categories', '--corpus', corpus, '--json').json()).toHaveLength(16)
  })

  test('decodes what it imports as asked, and reads it again', () => {
    writeFileSync(join(folder, '旧.txt'), iconv.encode('青縣\n新橋', 'big5'))
    const again = join(folder, 'again.duizhao')
    const imported = duizhao('import', '旧.txt', '--corpus', again, '--encoding', 'big5', '--json')
    expect(imported.json()).toMatchObject({ imported: 1, outcomes: [{ file: '旧.txt', format: 'txt', encoding: 'big5' }] })
    const reread = duizhao('reread', '--corpus', again, '--json')
    expect(reread).toMatchObject({ status: 0, stderr: `1 read again, 0 failed: ${again}\n` })
    expect(reread.json()).toMatchObject({
      reread: 1,
      outcomes: [{ outcome: 'reread', file: '旧.txt', encoding: 'big5', changes: 0 }],
    })
    expect(duizhao('reread', '--corpus', again, '--report', '旧.txt', '--encoding', 'gb18030').status).toBe(0)
    expect(duizhao('reread', '--corpus', again, '--report', 'none.txt').status).toBe(1)
  })

  test('tells wrong usage from failure', () => {
    expect(duizhao('import', '--corpus', corpus).status).toBe(2)
    expect(duizhao('nonsense').status).toBe(2)
    expect(duizhao('brief', '--corpus', corpus, '--out', 'brief.pdf').status).toBe(2)
    expect(duizhao('tag', '--corpus', corpus).status).toBe(2)
    expect(duizhao('check', '--help').status).toBe(0)
    const missing = duizhao('check', '--corpus', 'gone.duizhao')
    expect(missing.status).toBe(1)
    expect(missing.stderr).toMatch(/^error: .*gone\.duizhao/)
    const foreign = duizhao('check', '--corpus', '鹭洲区.txt')
    expect([foreign.status, readFileSync(join(folder, '鹭洲区.txt'), 'utf8')]).toEqual([1, text])
  })
})
