import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { assert, asyncProperty, constantFrom, integer, oneof, record, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeTerm } from '../../../../src-shared/domain/query/parse-query.ts'
import { Catalogue } from '../../../../src-main/corpus/catalogue/catalogue.ts'
import { foldForSearch } from '../../../../src-main/corpus/fold.ts'
import { openToRead } from '../../../../src-main/corpus/open-corpus.ts'
import { Concordance } from '../../../../src-main/corpus/search/concordance.ts'
import { ReportSearch } from '../../../../src-main/corpus/search/report-search.ts'
import { sealTexts } from '../../../../src-main/corpus/text-index/seal-texts.ts'
import { TextIndex } from '../../../../src-main/corpus/text-index/text-index.ts'
import { reportFilterSchema } from '../../../../src-shared/domain/report-filter.ts'
import { givenCorpus, givenReport } from '../../../given/given-corpus.ts'
import { generateReport } from '../../../bench/generate-report.ts'

const realReports = join(import.meta.dirname, '../../../../../shared/reports')
const isRealHere = existsSync(realReports)
if (!isRealHere) console.warn('the five real reports are not here: the scan is held against generated ones alone')

/** Generated reports, some of them in full width and Traditional forms, with characters of two units; and the five real ones where they are. */
function givenTexts(): string[] {
  const generated = Array.from({ length: 60 }, (_, number) => generateReport(number, 900))
  const others = [
    '镇党委組織１２３名黨員發放補貼，𠮷家村👩‍🌾每戶補贴２０２４元；后勤與後勤。',
    'ＡＢＣ abc ABC “五亮”工作法「五亮」 "五亮" 𠮷𠮷𠮷 天天天天',
    '㐀𠀀𪚥 İstanbul ß ΑΣ ας\t表格\u3000全角 空 格',
  ]
  const real = isRealHere ? readdirSync(realReports).filter((file) => file.endsWith('.txt')) : []
  return [...generated, ...others, ...real.map((file) => readFileSync(join(realReports, file), 'utf8').replace(/^\ufeff/, ''))]
}

function givenSearch() {
  const { corpus, path } = givenCorpus()
  const texts = givenTexts().map((text) => text.replaceAll('\r\n', '\n'))
  const ids = texts.map((text, number) => {
    // Some texts are in segments, some wait for one.
    if (number === 20 || number === 50) sealTexts(corpus, { least: 1 })
    return givenReport(corpus, text.split('\n'), { file: `${number}.txt` })
  })
  const { corpus: reading, close } = openToRead(path)
  const catalogue = Catalogue.load(reading)
  const index = new TextIndex(reading)
  index.refresh()
  const search = new ReportSearch(reading, catalogue, index)
  return { texts, ids, close, concordance: new Concordance({ corpus: reading, catalogue, search }, () => null) }
}

/** What the search must find, told by looking at every position of every text. */
function scan(texts: readonly string[], query: string, isExact: boolean): string[] {
  const wanted = isExact ? query : foldForSearch(query)
  return texts.flatMap((text, number) => {
    const searched = isExact ? text : foldForSearch(text)
    const hits: string[] = []
    for (let at = 0; at + wanted.length <= searched.length; at += 1) {
      if (searched.startsWith(wanted, at))
        hits.push(`${number}: ${at}–${at + wanted.length} ${text.slice(at, at + wanted.length)}`)
    }
    return hits
  })
}

const control = { isStopped: () => false, tell: () => undefined }
const filter = reportFilterSchema.parse({})
const scripts: readonly (readonly [string, string])[] = [
  ['补贴', '補貼'],
  ['党员', '黨員'],
  ['发放', '發放'],
  ['组织', '組織'],
  ['后', '後'],
  ['2', '２'],
]
const toOtherScript = (text: string) =>
  scripts.reduce((other, [simple, traditional]) => other.replaceAll(simple, traditional), text)

describe('a search', () => {
  it('finds what a plain scan finds, every occurrence at its place, folded and exact (500 random queries)', async () => {
    const { texts, ids, close, concordance } = givenSearch()
    const anyPlace = tuple(
      integer({ min: 0, max: texts.length - 1 }),
      integer({ min: 0, max: 100_000 }),
      integer({ min: 1, max: 12 }),
    )
    const fromTexts = anyPlace
      .map(([number, at, length]) => {
        const characters = Array.from(texts[number] ?? '')
        const from = at % Math.max(1, characters.length - length)
        return characters.slice(from, from + length).join('')
      })
      .map((text) => text.split('\n')[0] ?? '')
    const invented = constantFrom(
      '𠮷',
      '𠮷𠮷',
      '天天',
      '后',
      '後勤',
      '２０２４',
      '补贴',
      '補貼',
      'abc',
      'ＡＢＣ',
      '不存在的词',
      '👩‍🌾',
      '。；',
      '“五亮”',
      'İ',
      'σ',
    )
    const anyQuery = oneof({ weight: 9, arbitrary: fromTexts }, { weight: 1, arbitrary: invented })
    const found = { any: 0 }
    await assert(
      asyncProperty(
        record({ query: anyQuery, isExact: constantFrom(true, false), isOther: constantFrom(true, false) }),
        async (one) => {
          const query = one.isOther && !one.isExact ? toOtherScript(one.query) : one.query
          if (query.trim() !== query || query === '') return
          const expected = scan(texts, query, one.isExact)
          found.any += expected.length > 0 ? 1 : 0
          for (const request of [
            { query, mode: 'literal' as const },
            { query: escapeTerm(query), mode: 'language' as const },
          ]) {
            const page = concordance.page(
              {
                ...request,
                isExact: one.isExact,
                filter,
                group: null,
                sortBy: 'report',
                descending: false,
                context: 0,
                offset: 0,
                limit: 100_000,
              },
              control,
            )
            expect(page.lines.map(({ report, start, end, quote }) => `${ids.indexOf(report)}: ${start}–${end} ${quote}`)).toEqual(
              expected,
            )
            expect(page.hits).toBe(expected.length)
            expect(concordance.count({ ...request, isExact: one.isExact, filter }, control).hits).toBe(expected.length)
          }
        },
      ),
      { numRuns: 500 },
    )
    // Most queries were found somewhere: the test compares hits, not nothing with nothing.
    expect(found.any).toBeGreaterThan(250)
    close()
  }, 120_000)
})
