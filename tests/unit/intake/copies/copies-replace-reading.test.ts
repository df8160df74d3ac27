import { describe, expect, it } from 'vitest'
import type { FoundFigure, FoundWorkModel, ReadReport } from '../../../../src-shared/domain/report.ts'
import { composeNewBrief, readBrief } from '../../../../src-main/brief/keep-briefs.ts'
import { sentencesOf } from '../../../../src-shared/domain/brief.ts'
import { undo, redo } from '../../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../../src-main/corpus/check-corpus.ts'
import { listHistory } from '../../../../src-main/corpus/history-queries.ts'
import { editReport } from '../../../../src-main/corpus/edit-reports.ts'
import { findReport } from '../../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../../src-main/corpus/sql.ts'
import { listCopies } from '../../../../src-main/intake/copies/copy-queries.ts'
import { replaceReading } from '../../../../src-main/intake/copies/replace-reading.ts'
import { listTags } from '../../../../src-main/tag/tag-queries.ts'
import { givenCategory, givenCorpus, givenReading, givenReadReport, givenReport, givenTag } from '../../../given/given-corpus.ts'

const lines = [
  '甲县防汛',
  '首页 > 新闻',
  '转移群众300人，调拨编织袋5000条。',
  '推行“三色预警”工作法。',
  '转移群众300人到安置点。',
]

function figureIn(text: string, quote: string, value: number, from = 0): FoundFigure {
  const start = text.indexOf(quote, from)
  return {
    start,
    end: start + quote.length,
    quote,
    value,
    unit: '人',
    noun: '群众',
    qualifier: 'exact',
    change: null,
    certainty: 0.9,
  }
}

function modelIn(text: string, quote: string): FoundWorkModel {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length, quote, name: quote, certainty: 0.8 }
}

/** A reading of the lines that finds two figures and a work model. */
function givenFound(of: readonly string[], given: Partial<ReadReport> = {}): ReadReport {
  const text = of.join('\n')
  const second = text.indexOf('300人', text.indexOf('300人') + 1)
  return givenReadReport(of, {
    figures: [figureIn(text, '300人', 300), figureIn(text, '5000条', 5000), figureIn(text, '300人', 300, second)],
    workModels: [modelIn(text, '“三色预警”工作法')],
    provenance: { title: { origin: 'found', certainty: 0.9, at: { start: 0, end: 4 } } },
    ...given,
  })
}

function givenRead() {
  const given = givenCorpus()
  const report = givenReport(given.corpus, lines, givenFound(lines))
  const act = (text: string) => given.corpus.act({ label: 'test', subject: '' }, () => given.corpus.run({ text, values: [] }))
  return { ...given, report, act, read: () => findReport(given.corpus, report) }
}

describe('reading a report again', () => {
  it('leaves no entry where the same is found', () => {
    const { corpus, report } = givenRead()
    const before = listHistory(corpus, 10)
    expect(replaceReading(corpus, report, givenReading(givenFound(lines)))).toEqual({ changes: 0 })
    expect(listHistory(corpus, 10)).toEqual(before)
  })

  it('takes over what is found otherwise now, with the ids of what is still there, as one deed that can be undone', () => {
    const { corpus, report, read } = givenRead()
    const before = read()
    const blocks = before.blocks.map(({ kind, level, certainty, start, end }, index) => ({
      kind: index === 1 ? ('boilerplate' as const) : kind,
      level,
      certainty,
      start,
      end,
    }))
    const found = givenFound(lines, { blocks, date: '2024-07-01', figures: [figureIn(before.text, '5000条', 5000)] })
    expect(replaceReading(corpus, report, givenReading(found))).toEqual({ changes: 4 })
    const after = read()
    expect(after.blocks.map(({ id }) => id)).toEqual(before.blocks.map(({ id }) => id))
    expect(after.blocks[1]).toMatchObject({ kind: 'boilerplate', origin: 'found' })
    expect(after.figures).toEqual([before.figures[1]])
    expect(after.date).toBe('2024-07-01')
    const changes = corpus.all(sql`SELECT "table", before, after FROM change WHERE action = (SELECT max(seq) FROM action)`)
    expect(changes).toHaveLength(4)
    undo(corpus)
    expect(read()).toEqual(before)
    redo(corpus)
    expect(read()).toEqual(after)
    expect(checkCorpus(corpus)).toEqual([])
  })

  it('keeps what the analyst edited, added, removed and said of blocks, and lets nothing be found over it', () => {
    const { corpus, report, act, read } = givenRead()
    editReport(corpus, report, { title: '甲县防汛纪实', author: null, publisher: '甲县发布' })
    const [first, second] = read().figures
    act(`UPDATE figure SET origin = 'removed' WHERE id = '${first?.id}'`)
    act(`UPDATE figure SET origin = 'edited', value = 5001 WHERE id = '${second?.id}'`)
    act(`UPDATE block SET origin = 'edited', kind = 'boilerplate' WHERE id = '${read().blocks[1]?.id}'`)
    act(`UPDATE work_model SET origin = 'edited', name = '三色法' WHERE report = '${report}'`)
    const before = read()
    expect(replaceReading(corpus, report, givenReading(givenFound(lines, { title: '别的', publisher: '别人' })))).toEqual({
      changes: 0,
    })
    expect(read()).toEqual(before)
    expect(before).toMatchObject({ title: '甲县防汛纪实', publisher: '甲县发布' })
    expect(before.provenance).toMatchObject({ title: { origin: 'edited', certainty: 1, at: null } })
    expect(before.figures.map(({ value }) => value)).toEqual([5001, 300])
  })

  it('gives another decoding as a new version of the text; tags, findings and citations follow their words', () => {
    const given = givenRead()
    const { corpus, report, read } = given
    const category = givenCategory(corpus, '转移')
    const tag = givenTag(corpus, report, category.id, '转移群众300人到安置点')
    const brief = composeNewBrief(corpus, { choice: { reports: [report], categories: [category.id] }, language: 'zh-Hans' })
    const before = read()
    const again = ['甲县防汛情况', '首页 > 新闻 > 正文', ...lines.slice(2)]
    replaceReading(corpus, report, givenReading(givenFound(again, { encoding: 'gb18030', warnings: ['characters_replaced'] })))
    const after = read()
    expect(after).toMatchObject({ text: again.join('\n'), encoding: 'gb18030', warnings: ['characters_replaced'] })
    expect(after.figures.map(({ id }) => id)).toEqual(before.figures.map(({ id }) => id))
    const [moved] = listTags(corpus, report)
    expect(moved).toMatchObject({ id: tag.id, start: tag.start + 7, quote: tag.quote })
    for (const { start, end, quote, report: cited } of readBrief(corpus, brief.id)
      .blocks.flatMap(sentencesOf)
      .flatMap(({ citations }) => citations)
      .filter(({ tag: id, figure }) => id !== null || figure !== null)) {
      expect([cited, after.text.slice(start, end)]).toEqual([report, quote])
    }
    expect(checkCorpus(corpus)).toEqual([])
    undo(corpus)
    expect(read()).toEqual(before)
    expect(listTags(corpus, report)).toEqual([tag])
    redo(given.reopen())
  })

  it('changes nothing where a tag or an edited finding has no place in the new text, and says how many', () => {
    const { corpus, report, act, read } = givenRead()
    const category = givenCategory(corpus, '转移')
    givenTag(corpus, report, category.id, '编织袋5000条')
    givenTag(corpus, report, category.id, '转移群众')
    act(`UPDATE figure SET origin = 'edited' WHERE quote = '5000条'`)
    const before = { report: read(), tags: listTags(corpus, report), log: listHistory(corpus, 20) }
    const mojibake = givenFound(['鐢插幙闃叉睕', '杞Щ缇や紬', '转移群众300人'], { figures: [], workModels: [] })
    expect(() => replaceReading(corpus, report, givenReading(mojibake))).toThrow('text_unfit: 甲县防汛.txt: 2: “编织袋5000条”')
    expect({ report: read(), tags: listTags(corpus, report), log: listHistory(corpus, 20) }).toEqual(before)
    expect(checkCorpus(corpus)).toEqual([])
  })

  it('finds the copies of the new text, and those of the old one again when that is undone', () => {
    const { corpus } = givenCorpus()
    const body = Array.from(
      { length: 12 },
      (_, at) => `第${at}条：${String.fromCharCode(...Array.from({ length: 40 }, (_one, n) => 0x4e00 + at * 211 + n * 37))}`,
    )
    const first = givenReport(corpus, ['原文', ...body])
    const garbled = givenReport(corpus, ['錯碼', '亂'])
    replaceReading(corpus, garbled, givenReading(givenReadReport(['转载', ...body])))
    expect(listCopies(corpus, first).map(({ report }) => report)).toEqual([garbled])
    undo(corpus)
    expect(listCopies(corpus, first)).toEqual([])
    redo(corpus)
    expect(listCopies(corpus, garbled)).toHaveLength(1)
  })
})
