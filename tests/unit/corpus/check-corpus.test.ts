import { describe, expect, it } from 'vitest'
import { checkCorpus } from '../../../src-main/corpus/check-corpus.ts'
import { addAttribute, setAttribute } from '../../../src-main/corpus/library/attributes.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import { givenCategory, givenCorpus, givenReport, givenTag } from '../../given/given-corpus.ts'

const text = '乙县动员\n召开动员会3场。'
const quote = '3场'
const figure = { start: text.indexOf(quote), end: text.indexOf(quote) + 2, quote, value: 3, unit: '场', noun: '动员会' }

/** A sound report with a figure on two pages, and a way to spoil it past every check of ours. */
function givenSound() {
  const { corpus } = givenCorpus()
  const report = givenReport(corpus, text.split('\n'), {
    file: '乙县.txt',
    pages: [0, 5],
    provenance: { title: { origin: 'found', certainty: 1, at: { start: 0, end: 4 } } },
    figures: [{ ...figure, qualifier: 'exact', change: null, certainty: 1 }],
  })
  const spoil = (statement: string) => {
    corpus.act({ label: 'test', subject: '' }, () => {
      // So that the deed is one, whatever the statement is about: a deed without a logged change is taken back.
      corpus.run(sql`UPDATE report SET status = 'reading'`)
      corpus.run({ text: statement, values: [] })
    })
  }
  return { corpus, report, spoil, problems: () => checkCorpus(corpus).map(({ place, problem }) => `${place}: ${problem}`) }
}

describe('the check', () => {
  it('finds nothing wrong with a sound corpus', () => {
    expect(givenSound().problems()).toEqual([])
  })

  it('names a tag whose quote is not the text it covers', () => {
    const { corpus, report, spoil } = givenSound()
    const tag = givenTag(corpus, report, givenCategory(corpus, '领导').id, '动员会')
    spoil(`UPDATE tag SET quote = '另一句' WHERE id = '${tag.id}'`)
    expect(checkCorpus(corpus)).toEqual([{ place: `乙县.txt: tag ${tag.id}`, problem: 'its quote is not the text it covers' }])
  })

  const spoilt: readonly (readonly [what: string, statement: string, problem: RegExp])[] = [
    ['a figure of other words', `UPDATE figure SET quote = '4场'`, /^乙县\.txt: figure .+: its quote is not the text it covers$/],
    ['a figure after the text', `UPDATE figure SET start = 90, "end" = 92`, /figure .+: its range 90–92 ends after the text$/],
    [
      'a block that begins in another',
      `UPDATE block SET start = 2 WHERE ordinal = 1`,
      /block .+: it begins before the block before it ends$/,
    ],
    ['blocks out of order', `UPDATE block SET ordinal = 2 WHERE ordinal = 0`, /block .+: it begins before/],
    ['a block after the text', `UPDATE block SET "end" = 99 WHERE ordinal = 1`, /block .+: its range 5–99 ends after the text$/],
    [
      'pages that go back',
      `UPDATE report_content SET pages = '[5, 0]'`,
      /^乙县\.txt: its pages do not follow each other in the text$/,
    ],
    ['pages after the text', `UPDATE report_content SET pages = '[0, 500]'`, /its pages do not follow/],
    ['a length of another text', `UPDATE report SET length = 3`, /its text has 13 characters, not 3$/],
    [
      'metadata found after the text',
      `UPDATE report SET provenance = '{"title":{"origin":"found","certainty":1,"at":{"start":1,"end":99}}}'`,
      /the place of its title is not in the text$/,
    ],
  ]
  it.each(spoilt)('names %s', (_what, statement, problem) => {
    const { spoil, problems } = givenSound()
    spoil(statement)
    expect(problems()).toEqual([expect.stringMatching(problem)])
  })

  it('names a value that is not of its attribute’s kind', () => {
    const { corpus, report, spoil, problems } = givenSound()
    const attribute = addAttribute(corpus, { name: '人口', kind: 'number', choices: [] })
    setAttribute(corpus, attribute.id, { reports: [report], value: '12' })
    expect(problems()).toEqual([])
    spoil(`UPDATE attribute_value SET value = '十二'`)
    expect(problems()).toEqual(['乙县.txt: attribute 人口: its value “十二” is not of the kind number'])
  })

  it('names a report that points to no text', () => {
    const { corpus, spoil, problems } = givenSound()
    corpus.run({ text: 'PRAGMA foreign_keys = OFF', values: [] })
    spoil('UPDATE report SET content = 77')
    expect(problems()).toContain('乙县.txt: its text is missing')
    expect(corpus.all(sql`PRAGMA foreign_key_check`)).toHaveLength(1)
  })
})
