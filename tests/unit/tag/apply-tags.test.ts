import { describe, expect, it } from 'vitest'
import { redo, undo } from '../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../src-main/corpus/check-corpus.ts'
import { listHistory } from '../../../src-main/corpus/history-queries.ts'
import { removeReports } from '../../../src-main/corpus/report-queries.ts'
import { applyTags } from '../../../src-main/tag/apply-tags.ts'
import { drawPortrait } from '../../../src-main/tag/draw-portrait.ts'
import { listTags } from '../../../src-main/tag/tag-queries.ts'
import { givenCategory, givenCorpus, givenReport, givenTag } from '../../given/given-corpus.ts'

function givenTwo() {
  const given = givenCorpus()
  const { corpus } = given
  const one = givenReport(corpus, ['甲县', '修渠两条，𠮷田清淤。'])
  const two = givenReport(corpus, ['乙县', '修渠一条。'])
  const category = givenCategory(corpus, '水利').id
  const quotes = () => [one, two].map((report) => listTags(corpus, report).map(({ quote }) => quote))
  return { ...given, one, two, category, quotes }
}

describe('tagging many passages', () => {
  it('is one deed that leaves out what is there already', () => {
    const { corpus, one, two, category, quotes } = givenTwo()
    const known = givenTag(corpus, one, category, '修渠')
    const passages = [
      { report: one, start: 3, end: 5 },
      { report: two, start: 3, end: 5 },
      { report: one, start: 8, end: 12 },
      { report: two, start: 3, end: 5 },
    ]
    expect(applyTags(corpus, { category, passages, origin: 'auto' })).toEqual({ applied: 2, present: 2 })
    const after = [['修渠', '𠮷田清'], ['修渠']]
    expect(quotes()).toEqual(after)
    const [first, second] = listTags(corpus, one)
    expect(first).toEqual(known)
    expect(second).toMatchObject({ origin: 'auto', coderName: 'Lin', memo: '', prefix: '甲县\n修渠两条，', suffix: '淤。' })
    expect(listHistory(corpus, 1)).toMatchObject([{ label: 'tag.apply', subject: '水利 (4)', changes: 2 }])
    expect(checkCorpus(corpus)).toEqual([])
    undo(corpus)
    expect(quotes()).toEqual([['修渠'], []])
    redo(corpus)
    expect(quotes()).toEqual(after)
  })

  it('changes nothing when one passage cannot be tagged', () => {
    const { corpus, one, two, category, quotes } = givenTwo()
    const good = { report: one, start: 3, end: 5 }
    const bad = [
      { report: two, start: 3, end: 99 },
      { report: two, start: 3, end: 3 },
      { report: one, start: 9, end: 11 },
      { report: two, start: 2, end: 3 },
    ]
    for (const passage of bad)
      expect(() => applyTags(corpus, { category, passages: [good, passage], origin: 'manual' })).toThrow('bad_input')
    removeReports(corpus, [two])
    const gone = { report: two, start: 3, end: 5 }
    expect(() => applyTags(corpus, { category, passages: [good, gone], origin: 'manual' })).toThrow('not_found: report')
    expect(quotes()).toEqual([[], []])
  })

  it('takes 20,000 passages at once', () => {
    const { corpus, category } = givenTwo()
    const report = givenReport(corpus, ['长报告', '清淤'.repeat(20_000)])
    const passages = Array.from({ length: 20_000 }, (_, at) => ({ report, start: 4 + at * 2, end: 6 + at * 2 }))
    const began = performance.now()
    expect(applyTags(corpus, { category, passages, origin: 'manual' })).toEqual({ applied: 20_000, present: 0 })
    expect(performance.now() - began).toBeLessThan(15_000)
  })
})

describe('the portrait of a report', () => {
  it('joins what a top category covers, itself or with those below it', () => {
    const { corpus } = givenCorpus()
    const report = givenReport(corpus, ['甲县', '修渠两条，清淤三处。'])
    const water = givenCategory(corpus, '水利')
    const canals = givenCategory(corpus, '渠道', givenCategory(corpus, '工程', water.id).id)
    const other = givenCategory(corpus, '其他')
    expect(drawPortrait(corpus, report)).toEqual({ length: 13, stretches: [] })
    givenTag(corpus, report, water.id, '修渠两')
    givenTag(corpus, report, canals.id, '两条，')
    givenTag(corpus, report, canals.id, '三处')
    givenTag(corpus, report, other.id, '渠')
    const [wide, small] = [
      { name: '水利', colour: water.colour },
      { name: '其他', colour: other.colour },
    ]
    expect(drawPortrait(corpus, report)).toEqual({
      length: 13,
      stretches: [
        { start: 3, end: 8, ...wide },
        { start: 4, end: 5, ...small },
        { start: 10, end: 12, ...wide },
      ],
    })
  })
})
