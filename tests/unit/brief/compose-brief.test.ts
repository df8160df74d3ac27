import { describe, expect, test } from 'vitest'
import type { BriefBlock } from '../../../src-shared/domain/brief.ts'
import { briefBlockSchema, sentencesOf } from '../../../src-shared/domain/brief.ts'
import { composeBrief } from '../../../src-main/brief/compose-brief.ts'
import { findReportText } from '../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../src-main/corpus/sql.ts'
import { givenThreePlaces, sentenceAt, textsOf } from './given-brief.ts'

describe('a brief in Chinese', () => {
  test('tells who states a measure, what each place does, and figures side by side', () => {
    const { corpus, choice, harbour, hill, lake } = givenThreePlaces()
    const blocks = composeBrief(corpus, { choice, language: 'zh-Hans' })
    const say = (slot: string) => sentenceAt(blocks, slot)?.text

    expect(say('overview/reports')).toBe('本简报对照3地的报告：望潮镇、青岭乡、镜湖村。')
    expect(say('overview/period')).toBe('报告日期最早为2023年5月6日，最晚为2023年7月1日；另有1份未载日期。')
    expect(say('overview/publishers')).toBe('发布单位有望潮镇政府；另有2份未载发布单位。')
    expect(say('overview/common')).toBe('3地中，述及最多的举措是队伍配备（均有）、投放设施（2地）。')
    expect(say('overview/single')).toBe('仅见于一地的举措：积分奖励（青岭乡）。')
    expect(say('category:sites/opener')).toBe('3地中有2地述及此项：望潮镇、青岭乡。')
    expect(say('category:sites/methods')).toBe('其中有名称的做法：望潮镇的“三点一线”工作法。')
    expect(say(`category:sites/report:${harbour}`)).toBe(
      '望潮镇的做法：全镇新建投放点18处，按照“三点一线”工作法每300米设一处，方便居民就近投放。',
    )
    expect(say(`category:sites/report:${hill}`)).toBe('青岭乡的报告写道：「新建投放點7處」。')
    expect(say('category:sites/figures:投放点:处')).toBe('“投放点”一项，望潮镇为18处，青岭乡为7处。')
    expect(say('category:staff/figures:志愿者:名')).toBe('“志愿者”一项，望潮镇为46名，青岭乡为20余名。')
    expect(say('category:reward/opener')).toBe('3地中仅青岭乡述及此项。')
    expect(say('silences/everywhere')).toBe('各报告中均未见（其中1份尚未读完，不能断定没有）：处罚。')
    expect(say(`silences/report:${harbour}`)).toBe('望潮镇的报告已读毕，未述及：积分奖励。')
    expect(say(`silences/report:${lake}`)).toBe('镜湖村的报告尚未开读，不能断定有无：投放设施、积分奖励。')
  })

  test('has its sections in order, a table of the reports and one of the counts', () => {
    const { corpus, choice, harbour, hill, lake } = givenThreePlaces()
    const blocks = composeBrief(corpus, { choice, language: 'zh-Hans' })
    expect([...new Set(blocks.map(({ section }) => section))]).toEqual([
      'overview',
      'reports',
      'category:sites',
      'category:staff',
      'category:reward',
      'counts',
      'silences',
    ])
    expect(tableOf(blocks, 'reports')).toEqual([
      ['地方', '报告', '日期', '发布单位', '工作法'],
      ['望潮镇', '望潮镇垃圾分类小结', '2023年5月6日', '望潮镇政府', '“三点一线”工作法'],
      ['青岭乡', '青嶺鄉垃圾分類情況', '2023年7月1日', '—', '—'],
      ['镜湖村', '镜湖村分类动态', '—', '—', '—'],
    ])
    expect(tableOf(blocks, 'counts')).toEqual([
      ['举措', '望潮镇', '青岭乡', '镜湖村'],
      ['投放设施', '1', '1', '未读'],
      ['队伍配备', '1', '1', '1'],
      ['积分奖励', '0', '1', '未读'],
    ])
    expect(sentenceAt(blocks, `reports/${harbour}/date`)?.citations[0]?.quote).toBe('2023年5月6日')
    expect(sentenceAt(blocks, `reports/${hill}/place`)?.citations[0]?.quote).toBe('青嶺鄉')
    expect(sentenceAt(blocks, `counts/staff/${lake}`)?.citations[0]?.kind).toBe('passage')
  })

  test('cites for every statement text that stands there, and has each slot once', () => {
    const { corpus, choice } = givenThreePlaces()
    for (const language of ['zh-Hans', 'en'] as const) {
      const blocks = composeBrief(corpus, { choice, language })
      for (const block of blocks) expect(briefBlockSchema.parse(block)).toEqual(block)
      const sentences = blocks.flatMap(sentencesOf)
      expect(new Set(sentences.map(({ slot }) => slot)).size).toBe(sentences.length)
      const stating = blocks
        .filter((block) => block.kind === 'paragraph' || block.kind === 'listItem')
        .flatMap(sentencesOf)
        .filter(({ slot }) => slot !== 'counts/note')
      expect(stating.filter(({ citations }) => citations.length === 0)).toEqual([])
      for (const { report, start, end, quote } of sentences.flatMap(({ citations }) => citations)) {
        const text = findReportText(corpus, report)
        expect(text.slice(start, end)).toBe(quote)
      }
    }
  })

  test('has the same slots from one composing to the next, in either language', () => {
    const { corpus, choice } = givenThreePlaces()
    const slots = (language: 'zh-Hans' | 'en') =>
      composeBrief(corpus, { choice, language })
        .flatMap(sentencesOf)
        .map(({ slot }) => slot)
    expect(slots('zh-Hans')).toEqual(slots('zh-Hans'))
    expect(slots('en')).toEqual(slots('zh-Hans'))
  })

  test('names reports by title where no place is known, and says nothing of nothing', () => {
    const { corpus, choice, harbour } = givenThreePlaces()
    corpus.act({ label: 'corpus.editReport', subject: '' }, () =>
      corpus.run(sql`UPDATE report SET place_name = NULL WHERE id = ${harbour}`),
    )
    const blocks = composeBrief(corpus, { choice: { ...choice, reports: [harbour] }, language: 'zh-Hans' })
    expect(sentenceAt(blocks, 'overview/reports')?.text).toBe('本简报依据1份报告写成：《望潮镇垃圾分类小结》。')
    expect(composeBrief(corpus, { choice: { reports: [], categories: [] }, language: 'en' })).toEqual([])
  })
})

test('a brief in English romanises places and keeps quotes in their script', () => {
  const { corpus, choice, hill, harbour } = givenThreePlaces()
  const blocks = composeBrief(corpus, { choice, language: 'en' })
  expect(sentenceAt(blocks, `category:sites/report:${hill}`)?.text).toBe('Qingling Township: “新建投放點7處”.')
  expect(sentenceAt(blocks, `category:sites/report:${harbour}`)?.text).toContain('Wangchao Town: “全镇新建投放点18处，按照')
  expect(sentenceAt(blocks, 'category:staff/opener')?.text).toBe(
    'All 3 places state this measure: Wangchao Town, Qingling Township and Jinghu Village.',
  )
  expect(sentenceAt(blocks, 'category:sites/figures:投放点:处')?.text).toBe(
    'On “投放点”: Wangchao Town, 18; Qingling Township, 7.',
  )
  expect(textsOf(blocks).filter((text) => text.includes('undefined'))).toEqual([])
})

function tableOf(blocks: readonly BriefBlock[], section: string): string[][] {
  return blocks.flatMap((block) =>
    block.kind === 'table' && block.section === section
      ? block.rows.map((row) => row.map((cell) => cell.sentences.map(({ text }) => text).join('')))
      : [],
  )
}
