import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { undo } from '../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../src-main/corpus/check-corpus.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../../src-main/corpus/sqlite-corpus.ts'
import { fold } from '../../../src-main/intake/fold.ts'
import { indexTermsOf } from '../../../src-main/intake/index-text/index-terms-of.ts'
import { givenCorpus, givenReport } from '../../given/given-corpus.ts'

/** The files of the present reports whose text may hold what is searched for. */
function candidates(corpus: SqliteCorpus, wanted: string): string[] {
  const terms = indexTermsOf(fold(wanted)).split('\n')
  const query = terms.map((term) => `"${term.replaceAll('"', '""')}"`).join(' AND ')
  const rows = corpus.all<{ file: string }>(sql`
    SELECT file FROM text_index JOIN report ON report.content = text_index.rowid AND presence = 'present'
    WHERE text_index MATCH ${query} ORDER BY file`)
  return rows.map(({ file }) => file)
}

/** The terms, told without any cleverness. */
function plainTerms(folded: string): Set<string> {
  const terms = new Set<string>()
  for (const line of folded.split(/[\p{Cc}]/u)) {
    const characters = Array.from(line).map((character) => character.toLowerCase())
    characters
      .flatMap((character) => Array.from(character))
      .forEach((character, index, all) => {
        terms.add(character)
        const next = all[index + 1]
        if (next !== undefined) terms.add(character + next)
      })
  }
  return terms
}

const anyText = oneof(
  string({ unit: 'binary', maxLength: 80 }),
  array(
    constantFrom('县', '委', '𠮷', '👩‍🌾', 'A', 'a', '9', '，', '"', "'", ' ', '\n', '\0', '\\', 'İ', 'Σ', 'Ⓐ', 'ǅ', '\ud800'),
    {
      maxLength: 60,
    },
  ).map((parts) => parts.join('')),
)

describe('the terms of a text', () => {
  it('are its characters and pairs of neighbours, each once (property)', () => {
    assert(
      property(anyText, (text) => {
        const terms = indexTermsOf(text) === '' ? [] : indexTermsOf(text).split('\n')
        expect(new Set(terms)).toEqual(plainTerms(text))
        expect(new Set(terms).size).toBe(terms.length)
      }),
      { numRuns: 300 },
    )
  })
})

describe('the text index', () => {
  it('finds every character and pair of a text, whatever it is (property)', () => {
    const { corpus } = givenCorpus()
    let number = 0
    assert(
      property(anyText, (text) => {
        number += 1
        const file = `${number}.txt`
        givenReport(corpus, [text], { file })
        for (const term of plainTerms(fold(text))) expect(candidates(corpus, term)).toContain(file)
      }),
      { numRuns: 40 },
    )
  })

  it('tells apart what differs in one character, and takes for one what differs in script, width or case', () => {
    const { corpus } = givenCorpus()
    givenReport(corpus, ['甲', '投入3.5万元（含20%）'], { file: 'a' })
    givenReport(corpus, ['乙', '投入3·5万元'], { file: 'b' })
    givenReport(corpus, ['丙', '農戶使用ＷｉＦｉ 𠮷田"站"'], { file: 'c' })
    const found = (wanted: string) => candidates(corpus, wanted)
    expect(found('3.5')).toEqual(['a'])
    expect(found('3·5')).toEqual(['b'])
    expect(found('投入')).toEqual(['a', 'b'])
    expect(found('20%')).toEqual(['a'])
    expect(found('农户')).toEqual(['c'])
    expect(found('wifi')).toEqual(['c'])
    expect(found('𠮷田')).toEqual(['c'])
    expect(found('"站"')).toEqual(['c'])
    expect(found('i 𠮷')).toEqual(['c'])
    expect(found('乙')).toEqual(['b'])
    expect(found('户农')).toEqual([])
  })

  it('leaves out reports that were undone, and holds after a restart and a backup’s copy', () => {
    const given = givenCorpus()
    givenReport(given.corpus, ['甲', '排涝站'], { file: 'a' })
    givenReport(given.corpus, ['乙', '排涝沟'], { file: 'b' })
    undo(given.corpus)
    expect(candidates(given.corpus, '排涝')).toEqual(['a'])
    const reopened = given.reopen()
    reopened.run({ text: 'VACUUM', values: [] })
    expect(candidates(reopened, '排涝')).toEqual(['a'])
    expect(checkCorpus(reopened)).toEqual([])
  })
})
