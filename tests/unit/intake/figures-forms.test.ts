import { describe, expect, test } from 'vitest'
import { givenParagraph } from './given-report.ts'

const figuresIn = (sentence: string): string[] =>
  givenParagraph(sentence).figures.map(({ value, unit, noun }) => `${value} ${unit ?? '-'} ${noun ?? '-'}`)

describe('lists, shares and runs of counts', () => {
  test.each([
    ['监督队329支、宣传队120支。', ['329 支 监督队', '120 支 宣传队']],
    ['排查出监测户一千二百余户，其中因病417户、因灾203户。', ['1200 户 监测户', '417 户 监测户', '203 户 监测户']],
    ['发现隐患5 039处，已整改4 986处。', ['5039 处 隐患', '4986 处 隐患']],
    ['对单位27家立案查处，对重点项目30个实行专班跟踪。', ['27 家 单位', '30 个 重点项目']],
    ['举办“春风行动”招聘会24场，评选“最美家庭”120户。', ['24 场 “春风行动”招聘会', '120 户 最美家庭']],
    ['60周岁以上老年人口43.7万人。', ['437000 人 60周岁以上老年人口']],
    ['排查出险情12处，接回员工300人。', ['12 处 险情', '300 人 员工']],
    ['受教育群众12.6万人次，覆盖1300个村民小组中的大半。', ['126000 人次 受教育群众', '1300 个 村民小组']],
  ])('%s', (sentence, expected) => {
    expect(figuresIn(sentence)).toEqual(expected)
  })
})

describe('units', () => {
  test.each([
    ['修通水渠3.5千米、绿地1.5万㎡，发电120万千瓦时。', ['3.5 千米 水渠', '15000 ㎡ 绿地', '1200000 千瓦时 发电']],
    ['检查企业2 417家次，督导33轮次。', ['2417 家次 企业', '33 轮次 督导']],
    ['拆除防盗窗三千一百余扇，送饭400餐。', ['3100 扇 防盗窗', '400 餐 -']],
    ['发病率为5‰，死亡率下降千分之三。', ['5 ‰ 发病率', '3 ‰ 死亡率']],
    ['投资二十万美元、30万港元。', ['20 万美元 投资', '30 万港元 投资']],
    // per what is not part of the noun, and the unit is that of the amount
    ['每人500元，护理补贴每人每月80元。', ['500 元 -', '80 元 护理补贴']],
    ['步行二十里山路。', ['20 里 山路']],
    ['栈道1260延米，处置警情9860起，推广品种7大类。', ['1260 延米 栈道', '9860 起 警情', '7 大类 品种']],
    ['投放鱼苗1.2亿尾（粒），浇灌麦田两至三遍。', ['120000000 尾（粒） 鱼苗', '2 遍 麦田']],
    ['工期僅5個半月，核定19案，審查約需45個工作天。', ['5.5 個月 工期', '19 案 -', '45 個工作天 -']],
    ['修通三条支路、开通两条公交线路。', ['3 条 支路', '2 条 公交线路']],
  ])('%s', (sentence, expected) => {
    expect(figuresIn(sentence)).toEqual(expected)
  })
})

describe('a range with its unit at both ends is one figure', () => {
  test.each([
    ['预计单产减少6%至8%。', ['6 % 单产 range']],
    ['日工资110元至150元，每亩补助40元—60元。', ['110 元 日工资 range', '40 元 补助 range']],
    ['房租由500元到800元。', ['500 元 房租 exact', '800 元 房租 exact']],
  ])('%s', (sentence, expected) => {
    const { figures } = givenParagraph(sentence)
    expect(figures.map(({ value, unit, noun, qualifier }) => `${value} ${unit} ${noun} ${qualifier}`)).toEqual(expected)
  })
})

test('what stands behind the unit makes it more than the number says', () => {
  const { figures } = givenParagraph('历时两年多，六成多农户参与。')
  expect(figures.map(({ value, qualifier }) => `${value} ${qualifier}`)).toEqual(['2 approx', '60 approx'])
})

test('stretches of time that say when, ages of things and printed copies count nothing', () => {
  const { figures } = givenParagraph('近三年，当地持续投入。一处屋龄42年的老楼、楼龄30年以上的住宅得到改造。（共印60份）')
  expect(figures).toEqual([])
})

describe('vague numbers are no figures', () => {
  test.each(['几十户、数百名、三四百人、七八十户、十几个村。', '半数的村、过半的户已经完成。', '成百上千的人。'])(
    '%s',
    (sentence) => {
      expect(figuresIn(sentence)).toEqual([])
    },
  )
})

describe('digits that count nothing', () => {
  test.each([
    '5—8月走访，第3批到位，2.0版平台上线。',
    '沿G318国道巡查，邮编510000，北纬23.5度，东经113.2度。',
    '拨打110、119或者12345热线。',
    '五年前他入了党，九年义务教育一个不少。',
    '召开第一次会议，出台十条措施，聚焦五个方面。',
    '“3+2”模式、“1+N”体系、“16字”工作法。',
  ])('%s', (sentence) => {
    expect(figuresIn(sentence)).toEqual([])
  })
})
