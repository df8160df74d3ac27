import { describe, expect, it } from 'vitest'
import type { ReportId } from '../../../../src-shared/domain/ids.ts'
import { redo, undo } from '../../../../src-main/corpus/change-log.ts'
import { checkCorpus } from '../../../../src-main/corpus/check-corpus.ts'
import { findReport, findReportByBytes, findReportSummary, removeReports } from '../../../../src-main/corpus/report-queries.ts'
import { sql } from '../../../../src-main/corpus/sql.ts'
import { listCopies } from '../../../../src-main/intake/copies/copy-queries.ts'
import { givenCorpus, givenReading, givenReadReport, givenReport } from '../../../given/given-corpus.ts'
import { generateReport } from '../../../given/generated-reports.ts'

/** A text of its own: the same number gives the same one, and different ones share no sentence. */
function givenLines(number: number, count = 12): string[] {
  const words = '山水田林湖草沙路桥渠坝井灯树花果茶米麦棉麻桑竹松柏梅兰菊荷鱼虾蟹牛羊马鸡鸭鹅蜂蚕村镇街巷院墙门窗屋瓦砖石'
  let state = number * 7919 + 1
  const next = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) >>> 8
  return Array.from({ length: count }, () =>
    Array.from({ length: 40 }, (_, at) => (at % 13 === 12 ? '，' : (words[next() % words.length] ?? ''))).join(''),
  )
}

const sharesOf = (given: ReturnType<typeof givenCorpus>, report: ReportId) =>
  listCopies(given.corpus, report).map((copy) => [copy.report, Number(copy.share.toFixed(2))])

describe('near copies', () => {
  it('are found between a report and its reprint under another head, with the parts on both sides', () => {
    const given = givenCorpus()
    const body = givenLines(1)
    const first = givenReport(given.corpus, ['甲县水利纪实', ...body])
    const reprint = givenReport(given.corpus, ['转载：邻县怎样治水', '来源：乙县融媒体中心', ...body, '责任编辑：某某'])
    expect(sharesOf(given, first)).toEqual([[reprint, expect.closeTo(1, 1)]])
    const [copy] = listCopies(given.corpus, reprint)
    const texts = [findReport(given.corpus, reprint).text, findReport(given.corpus, first).text]
    expect(copy?.report).toBe(first)
    for (const part of copy?.parts ?? []) {
      expect(texts[0]?.slice(part.start, part.end)).toBe(texts[1]?.slice(part.otherStart, part.otherEnd))
    }
    expect(copy?.parts.length).toBeGreaterThan(0)
    expect(findReportSummary(given.corpus, first).copyCount).toBe(1)
  })

  it('are found where half of a report stands inside a longer page', () => {
    const given = givenCorpus()
    const body = givenLines(2)
    const whole = givenReport(given.corpus, ['丙县农田', ...body])
    const page = givenReport(given.corpus, ['全市动态汇编', ...givenLines(3, 40), ...body.slice(0, 6), ...givenLines(4, 40)])
    expect(sharesOf(given, whole)).toEqual([[page, expect.closeTo(0.5, 1)]])
  })

  it('are found between a Traditional copy and the Simplified original', () => {
    const given = givenCorpus()
    const simplified = '各乡镇组织党员干部深入农户家中，逐户核对台账，发现问题当场记录，当天汇总，次日整改，让群众看得见变化。'
    const traditional = '各鄉鎮組織黨員幹部深入農戶家中，逐戶核對臺賬，發現問題當場記錄，當天匯總，次日整改，讓群眾看得見變化。'
    const rest = givenLines(5, 4)
    const one = givenReport(given.corpus, ['丁县整治', simplified, ...rest])
    const other = givenReport(given.corpus, ['丁縣整治', traditional, ...rest])
    expect(sharesOf(given, one)[0]?.[0]).toBe(other)
    expect(listCopies(given.corpus, other)[0]?.parts[0]?.start).toBeLessThan(60)
  })

  it('are not reports that share a template’s phrases, nor the boilerplate of a site', () => {
    const given = givenCorpus()
    const footer = givenLines(6, 6)
    const withFooter = (number: number) => {
      const lines = [`第${number}号`, ...givenLines(number, 6), ...footer]
      const { blocks } = givenReadReport(lines)
      return givenReport(given.corpus, lines, {
        blocks: blocks.map((block, index) => (index > 6 ? { ...block, kind: 'boilerplate' as const } : block)),
      })
    }
    const reports = [withFooter(21), withFooter(22)]
    const templates = [1, 2, 3].map((number) => givenReport(given.corpus, generateReport(number, 3000).split('\n')))
    expect([...reports, ...templates].map((report) => sharesOf(given, report))).toEqual([[], [], [], [], []])
  })

  it('are found in a family of fifty reprints, whose every fingerprint is common', () => {
    const given = givenCorpus()
    const body = givenLines(7)
    const family = Array.from({ length: 50 }, (_, index) => givenReport(given.corpus, [`第${index}家网站转载`, ...body]))
    const last = family.at(-1)
    if (last === undefined) throw new Error('there are fifty')
    expect(listCopies(given.corpus, last).length).toBeGreaterThanOrEqual(8)
    const most = given.corpus.get<{ count: number }>(sql`SELECT max(count) AS count FROM fingerprint`)
    expect(most?.count).toBe(32)
  })

  it('go with a report that is removed and come back with it', () => {
    const given = givenCorpus()
    const body = givenLines(8)
    const one = givenReport(given.corpus, ['甲', ...body])
    const other = givenReport(given.corpus, ['乙', ...body])
    removeReports(given.corpus, [other])
    expect(sharesOf(given, one)).toEqual([])
    expect(findReportSummary(given.corpus, one).copyCount).toBe(0)
    undo(given.corpus)
    expect(findReportSummary(given.corpus, one).copyCount).toBe(1)
    undo(given.corpus)
    expect(sharesOf(given, one)).toEqual([])
    redo(given.corpus)
    expect(sharesOf(given, one)).toHaveLength(1)
    expect(checkCorpus(given.corpus)).toEqual([])
  })

  it('know the same bytes again, as long as their report is in the corpus', () => {
    const given = givenCorpus()
    const report = givenReport(given.corpus, ['戊县', '修路。'])
    const { sha256 } = givenReading(givenReadReport(['戊县', '修路。'])).original
    expect(findReportByBytes(given.corpus, sha256)).toEqual({ id: report, title: '戊县' })
    removeReports(given.corpus, [report])
    expect(findReportByBytes(given.corpus, sha256)).toBeUndefined()
  })
})
