import { describe, expect, test } from 'vitest'
import { fold } from '../../../src-main/corpus/fold.ts'
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
    ['二O二一年七月廿三日', '2021-07-23'],
    ['2021-10-2814:49', '2021-10-28'],
    ['2021 年 3 月 8 日', '2021-03-08'],
    ['２０２２／０９／０１', '2022-09-01'],
    ['2022/11', '2022-11'],
    ['民國一百年三月五日', null],
    ['中華民國一一一年十一月三日', '2022-11-03'],
    ['民國九十八年八月八日', '2009-08-08'],
    ['2022年', '2022'],
    ['113-05-20', '2024-05-20'],
    ['電話1130520、長113.5公尺', null],
    ['增长2022.5万元', null],
    ['2022.13.01', null],
  ])('%s', (written, iso) => {
    expect(readDates(fold(written))[0]?.iso ?? null).toBe(iso)
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
    [['2022年3月4日 10:22　青禾新闻网　通讯员 林小满'], '青禾新闻网', '林小满'],
    [['青禾县委宣传部 · 2022-03-04 · 作者：林小满'], '青禾县委宣传部', '林小满'],
    [['发布机构：青禾县民政局　来源：青禾日报　2022-03-04'], '青禾日报', null],
    [['文章来源：青禾发布（公众号）　2022-03-04'], '青禾发布（公众号）', null],
    [['撰稿：韩露　林小满　2022-03-04　供稿：县委办'], '县委办', '韩露 林小满'],
    [['记者：韩露　通讯员：林小满　2022-03-04'], null, '韩露 林小满'],
    [['□ 本报记者 韩露', '2022-03-04'], null, '韩露'],
    [['韩露　林小满', '2022-03-04'], null, '韩露 林小满'],
    [['韩露'], null, '韩露'],
    [['方案'], null, null],
    [['青禾县妇联　2022-03-04　编辑：周蓓'], '青禾县妇联', null],
    [['转自：青禾微讯　文/韩露　图/林小满'], '青禾微讯', '韩露'],
  ])('%j', (lines, publisher, author) => {
    expect(head(...lines)).toMatchObject({ publisher, author })
  })

  test.each([
    [['（供稿：青禾县民政局）'], '青禾县民政局', null],
    [['（通讯员 叶青松 周蓓）'], null, '叶青松 周蓓'],
    [['（韩露）'], null, '韩露'],
    [['供稿：韩露'], null, '韩露'],
    [['责任编辑：韩露'], null, null],
    [['（青禾县民政局 韩露 林小满）'], '青禾县民政局', '韩露 林小满'],
    [['（青禾县民政局供稿）'], '青禾县民政局', null],
    [['（文/韩露 图/林小满）'], null, '韩露'],
    [['（本报记者 韩露 通讯员 阿依古丽）'], null, '韩露 阿依古丽'],
    [['青禾县民政局　韩　露'], '青禾县民政局', '韩露'],
    [['（完）'], null, null],
    [['（摄影：韩露）'], null, null],
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

describe('writers named in the running text', () => {
  const withBody = (body: string): string | null => givenReport(`青禾县多措并举守护夕阳红\n\n　　${body}\n`).author

  test.each([
    ['本报讯（记者 韩露 通讯员 林小满）近日，青禾县助餐点全部开张，老人们足不出村就能吃上热饭。', '韩露 林小满'],
    ['青禾县助餐点全部开张，老人们足不出村就能吃上热饭，都夸这件事办得好。（韩露　林小满）', '韩露 林小满'],
    ['青禾县助餐点全部开张，老人们足不出村就能吃上热饭，都夸这件事办得好。（作者系县民政局干部）', null],
    ['青禾县助餐点全部开张，老人们足不出村就能吃上热饭，都夸这件事办得好。（未完待续）', null],
    ['青禾县助餐点（含流动餐车）全部开张，老人们足不出村就能吃上热饭，都夸这件事办得好。', null],
  ])('%s', (body, author) => {
    expect(withBody(body)).toBe(author)
  })
})

describe('the document number', () => {
  test.each([
    [['青政发[2021]3号'], '青政发[2021]3号'],
    [['青府办〔2019〕7號'], '青府办〔2019〕7號'],
    [['青委办字〔2020〕5号'], '青委办字〔2020〕5号'],
    [['（青）政发〔2020〕5号'], '（青）政发〔2020〕5号'],
    [['青民函（2022）第18号'], '青民函（2022）第18号'],
    [['发文字号：青政办发〔2020〕12号　成文日期：2020-05-06'], '青政办发〔2020〕12号'],
    [['索引号：00012345/2020-1　文 号：青政发〔2020〕2号'], '青政发〔2020〕2号'],
    [['索引号：00012345/2020-1　2020-05-06'], null],
    [['第12号令'], null],
    [['来源：青禾日报　2022-03-04'], null],
  ])('%j', (lines, documentNumber) => {
    expect(head(...lines).documentNumber).toBe(documentNumber)
  })

  test('behind the title it counts, cited in the text it does not', () => {
    expect(givenReport(`关于做好防汛工作的通知（青政办〔2022〕15号）\n\n${BODY}`).documentNumber).toBe('青政办〔2022〕15号')
    expect(
      givenReport(`青禾县防汛纪实\n\n　　按照青政办〔2022〕15号文件要求，全县上下迅速行动，连夜上堤。\n`).documentNumber,
    ).toBeNull()
  })
})

describe('titles as pages declare them', () => {
  const page = (title: string, body = '<p>　　今年以来，青禾县坚持问题导向，把民生实事办到群众心坎上，取得了明显成效。</p>') =>
    givenReport(`<html><head><title>${title}</title></head><body>${body}</body></html>`, 'a.html')

  test.each([
    ['青禾县夏粮丰收在望_青禾新闻网', '青禾县夏粮丰收在望'],
    ['青禾县夏粮丰收在望 - 青禾县人民政府', '青禾县夏粮丰收在望'],
    ['青禾县夏粮丰收在望-要闻动态-青禾县人民政府门户网站', '青禾县夏粮丰收在望'],
    ['青禾县人民政府网 | 青禾县夏粮丰收在望', '青禾县夏粮丰收在望'],
    ['青禾县2019-2020年度工作报告-政府信息公开', '青禾县2019-2020年度工作报告'],
  ])('%s', (declared, title) => {
    const report = page(declared)
    expect(report.title).toBe(title)
    expect(report.provenance.title).toEqual({ origin: 'declared', certainty: 0.75, at: null })
  })

  test('what the page shows too is shown there', () => {
    const report = page(
      '青禾县夏粮丰收在望_青禾新闻网',
      '<h1>青禾县夏粮丰收在望</h1><p>　　今年以来，青禾县坚持早部署，把丰收的底气攥在手里。</p>',
    )
    expect(report.provenance.title).toEqual({ origin: 'found', certainty: 0.98, at: { start: 0, end: 9 } })
  })
})

test('a communiqué is no body that publishes', () => {
  const report = givenReport(`2023年青禾县渔业经济运行情况公报\n青禾县统计局 青禾县农业农村局\n2024年3月15日\n\n${BODY}`)
  expect([report.title, report.publisher, report.date]).toEqual([
    '2023年青禾县渔业经济运行情况公报',
    '青禾县统计局 青禾县农业农村局',
    '2024-03-15',
  ])
})

test('a line with the body, the kind of paper and the date', () => {
  const report = head('青禾市交通运输局 · 经验交流材料 · 2023年12月8日')
  expect([report.publisher, report.date]).toEqual(['青禾市交通运输局', '2023-12-08'])
})

describe('bulletins and papers with a letterhead', () => {
  test.each([
    [
      '民生工作信息\n（第12期）\n青禾县民政局编　　2024年3月1日\n\n青禾县三项举措织密困难群众保障网',
      ['青禾县三项举措织密困难群众保障网', '2024-03-01', '青禾县民政局'],
    ],
    [
      '青禾县人民政府办公室文件\n青政办发〔2023〕41号\n\n青禾县人民政府办公室\n关于2023年农村改厕情况的通报\n2023年11月20日',
      ['关于2023年农村改厕情况的通报', '2023-11-20', '青禾县人民政府办公室'],
    ],
    [
      '夯实三个平台　提升社区治理水平\n——青禾市清江街道党工委\n（2022年8月）',
      ['夯实三个平台　提升社区治理水平', '2022-08', '青禾市清江街道党工委'],
    ],
    [
      '南屯區公所推動社區共餐　長輩吃得健康\n張貼日期：113/06/18　　資料提供：社會課　　瀏覽人次：1,204',
      ['南屯區公所推動社區共餐　長輩吃得健康', '2024-06-18', '社會課'],
    ],
  ])('%j', (lines, expected) => {
    const { title, date, publisher } = givenReport(`${lines}\n\n${BODY}`)
    expect([title, date, publisher]).toEqual(expected)
  })
})
