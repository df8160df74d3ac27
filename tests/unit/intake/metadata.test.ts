import { describe, expect, test } from 'vitest'
import { fold } from '../../../src-main/intake/fold.ts'
import { readDates } from '../../../src-main/intake/metadata/read-date.ts'
import { givenReport } from './given-report.ts'

const BODY = '　　今年以来，青禾县坚持问题导向，把民生实事办到群众心坎上，取得了明显成效。\n'
const head = (...lines: string[]): ReturnType<typeof givenReport> =>
  givenReport(`青禾县多措并举守护夕阳红\n${lines.join('\n')}\n\n${BODY}`)
const foot = (...lines: string[]): ReturnType<typeof givenReport> =>
  givenReport(`青禾县多措并举守护夕阳红\n\n${BODY}${lines.join('\n')}\n`)

describe('dates', () => {
  test.each([
    ['2020-02-17', '2020-02-17'],
    ['2021年10月28日14:49', '2021-10-28'],
    ['二〇二二年五月六日', '2022-05-06'],
    ['２０２３年１１月０３日', '2023-11-03'],
    ['10/23/2023', '2023-10-23'],
    ['2022.7.9', '2022-07-09'],
    ['20230115', '2023-01-15'],
    ['2021年12月', '2021-12'],
    ['（2019-06-30）', '2019-06-30'],
    ['May 6, 2022', '2022-05-06'],
    ['民國113年4月10日', '2024-04-10'],
    ['二〇二一年十二月三十一日', '2021-12-31'],
  ])('%s', (written, iso) => {
    expect(readDates(fold(written))[0]?.iso).toBe(iso)
  })

  test('what is no day of the calendar is no date', () => {
    expect(readDates('2021-02-30 2021-13-01')).toEqual([])
  })

  test('a date that only the body tells of is not the date of the report', () => {
    expect(givenReport(`青禾县防汛纪实\n\n　　2021年7月20日，一场暴雨突袭青禾县，全县干部群众连夜上堤抢险。\n`).date).toBeNull()
  })

  test('a date of signature below the text counts', () => {
    expect(foot('青禾县民政局', '2022年12月30日')).toMatchObject({ date: '2022-12-30', publisher: '青禾县民政局' })
  })
})

describe('publisher and author', () => {
  test.each([
    [['来源：青禾日报　作者：韩露　发布时间：2022-03-04 08:10'], '青禾日报', '韩露'],
    [['发布时间：2022-03-04  信息来源：县民政局  浏览次数：57'], '县民政局', null],
    [['【来源：青禾发布】【作者：林小满】'], '青禾发布', '林小满'],
    [['来 源： 县融媒体中心', '作 者： 叶青松 周蓓'], '县融媒体中心', '叶青松 周蓓'],
    [['青禾县民政局', '2022-03-04'], '青禾县民政局', null],
    [['来源：本站　作者：admin　2022-03-04'], null, null],
    [['来源：青禾日报 记者 韩露', '2022-03-04'], '青禾日报', '韩露'],
    [['Source: Qinghe Daily  Date: 2022/3/4'], 'Qinghe Daily', null],
    [['青禾新闻网 2022-03-04 10:22'], '青禾新闻网', null],
  ])('%j', (lines, publisher, author) => {
    expect(head(...lines)).toMatchObject({ publisher, author })
  })

  test.each([
    [['（供稿：青禾县民政局）'], '青禾县民政局', null],
    [['（通讯员 叶青松 周蓓）'], null, '叶青松 周蓓'],
    [['（韩露）'], null, '韩露'],
    [['供稿：韩露'], null, '韩露'],
    [['责任编辑：韩露'], null, null],
  ])('%j below the text', (lines, publisher, author) => {
    expect(foot(...lines)).toMatchObject({ publisher, author })
  })

  test('Traditional labels are read, values stay as written', () => {
    const report = givenReport(
      '青禾縣推動垃圾分類\n發布單位：青禾縣環境保護局　發布日期：2022年5月6日　作者：林曉雯\n\n　　青禾縣把垃圾分類作為關鍵小事來抓，居民參與的熱情很高，成效明顯。\n',
    )
    expect(report).toMatchObject({ publisher: '青禾縣環境保護局', author: '林曉雯', date: '2022-05-06', script: 'Hant' })
  })
})
