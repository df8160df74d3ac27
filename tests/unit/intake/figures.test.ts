import { describe, expect, test } from 'vitest'
import { givenParagraph, givenReport } from './given-report.ts'

/** The figures of one sentence as `value unit noun qualifier`. */
const figuresIn = (sentence: string): string[] =>
  givenParagraph(sentence).figures.map(
    ({ value, unit, noun, qualifier }) => `${value} ${unit ?? '-'} ${noun ?? '-'} ${qualifier}`,
  )

describe('a number with its unit and noun', () => {
  test.each([
    ['全县新建村级服务站36个，配备网格员412名。', ['36 个 村级服务站 exact', '412 名 网格员 exact']],
    ['组建3支抢险队伍赶赴现场。', ['3 支 抢险队伍 exact']],
    ['县里为28家小微企业送去政策礼包。', ['28 家 小微企业 exact']],
    ['转移安置群众240户561人，无一伤亡。', ['240 户 群众 exact', '561 人 群众 exact']],
    [
      '抽调机关干部86名（县直单位51名、乡镇35名）驻村。',
      ['86 名 机关干部 exact', '51 名 机关干部 exact', '35 名 机关干部 exact'],
    ],
    ['收到投诉举报线索120条，已办结98件。', ['120 条 投诉举报线索 exact', '98 件 投诉举报线索 exact']],
    ['在12个乡镇（街道）设立代办点。', ['12 个 乡镇（街道） exact']],
    ['选树劳动模范和技术能手各6名。', ['6 名 劳动模范和技术能手 exact']],
  ])('%s', (sentence, expected) => {
    expect(figuresIn(sentence)).toEqual(expected)
  })
})

describe('how a number is written', () => {
  test.each([
    ['栽种油茶３，４５０株。', ['3450 株 油茶 exact']],
    ['覆盖全市1 126个小区。', ['1126 个 小区 exact']],
    ['发放宣传手册3万8千份。', ['38000 份 宣传手册 exact']],
    ['招募志愿者一千二百余名。', ['1200 名 志愿者 approx']],
    ['服务老人近2万人次。', ['20000 人次 老人 approx']],
    ['上百名医护人员参加义诊。', ['100 名 医护人员 approx']],
    ['建成口袋公园不少于15个。', ['15 个 口袋公园 atLeast']],
    ['办理时限压缩到5个工作日以内。', ['5 个工作日 办理时限 atMost']],
    ['每村培育3—5名带头人。', ['3 名 带头人 range']],
    ['参与农户超过600户。', ['600 户 农户 over']],
    ['动员近500党员群众清淤。', ['500 - 党员群众 approx']],
  ])('%s', (sentence, expected) => {
    expect(figuresIn(sentence)).toEqual(expected)
  })
})

describe('money and rates', () => {
  test.each([
    ['筹集救灾资金1850万元。', ['1850 万元 救灾资金 exact']],
    ['争取专项债券2.3亿元，其中六千万元用于管网。', ['2.3 亿元 专项债券 exact', '6000 万元 专项债券 exact']],
    ['发放价值12万余元的棉被、大米等物资。', ['12 万元 棉被、大米等物资 approx']],
    ['群众满意率达百分之九十八点五。', ['98.5 % 群众满意率 exact']],
    ['参与率超过六成。', ['60 % 参与率 over']],
    ['投诉量同比下降三成五。', ['35 % 投诉量 exact']],
    ['回收率提高12.3个百分点。', ['12.3 个百分点 回收率 exact']],
  ])('%s', (sentence, expected) => {
    expect(figuresIn(sentence)).toEqual(expected)
  })
})

describe('Traditional script', () => {
  test.each([
    ['組建志願服務隊112支，招募隊員４，２００多名。', ['112 支 志願服務隊 exact', '4200 名 隊員 approx']],
    ['劃撥經費3萬8千元。', ['3.8 萬元 經費 exact']],
    ['走訪獨居老人三百五十戶。', ['350 戶 獨居老人 exact']],
  ])('%s', (sentence, expected) => {
    const nouns = expected.map((line) => line.split(' ').slice(0, 2).join(' '))
    expect(figuresIn(sentence).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(nouns)
  })
})

describe('what is no figure', () => {
  test.each([
    '2023年5月12日上午9:30，县里召开部署会。',
    '二〇二一年六月起施行，有效期自7月1日开始。',
    '启动防汛Ⅲ级和4级响应，三级书记齐抓共管。',
    '72岁的老党员带头，90后干部紧随其后。',
    '第3季度印发《关于做好16项重点工作的通知》。',
    '拨打12345热线或者0558-2233445咨询。',
    '值班人员24小时在岗，落实7×24小时制度。',
    '坚持两手抓、两不误，抓好三个结合、五大行动。',
    '这是一名老兵的心愿，也是一个村的变化。',
    '三五个人围坐，数百人鼓掌，几十辆车排队。',
    '百万人口大县千方百计稳就业。',
    '推行“3个100”和“1+3+N”做法。',
    '县政发〔2022〕18号文件提出要求。',
    '三分之一的村尚未达标。',
  ])('%s', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })

  test('numbers in a title, a caption and boilerplate', () => {
    const report = givenReport(
      '柳湾镇100天建成20个驿站\n浏览次数：300次\n\n　　柳湾镇把小事办实，群众都说好，干部作风也跟着转变了不少。\n图为12名志愿者在服务。\n',
    )
    expect(report.figures).toEqual([])
  })
})

test('the quote is the text at its range, and holds noun, number and unit', () => {
  const { figures, text } = givenParagraph('共清理河道63公里，选拔党员群众组建监督队329支。')
  expect(figures.map(({ quote }) => quote)).toEqual(['河道63公里', '监督队329支'])
  for (const { start, end, quote } of figures) expect(text.slice(start, end)).toBe(quote)
})
