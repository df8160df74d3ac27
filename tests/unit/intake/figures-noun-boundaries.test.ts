import { describe, expect, test } from 'vitest'
import { givenParagraph } from './given-report.ts'

const nounsIn = (sentence: string): string[] =>
  givenParagraph(sentence).figures.map(({ value, noun }) => `${value} ${noun ?? '-'}`)

type Table = readonly (readonly [sentence: string, nouns: readonly string[]])[]

const predicates: Table = [
  ['县医院收治留观患者46人。', ['46 留观患者']],
  ['镇里派出农技专家3批12人次。', ['3 农技专家', '12 农技专家']],
  ['公开招标确定供应商9家。', ['9 供应商']],
  ['学校开辟劳动菜地共25亩。', ['25 劳动菜地']],
  ['为种植大户发放贷款3200万元。', ['3200 贷款']],
  ['追回被拖欠的货款86万元。', ['86 货款']],
  ['法律服务所代写诉状54份。', ['54 诉状']],
]

const modifiers: Table = [
  ['其中过夜游客8.6万人次。', ['86000 过夜游客']],
  ['其中新登记企业420户。', ['420 新登记企业']],
  ['全年接诊发热病人3100人。', ['3100 发热病人']],
  ['开通免费接驳专线4条。', ['4 免费接驳专线']],
  ['设立检查卡点26处。', ['26 检查卡点']],
  ['组建巡查小组31个。', ['31 巡查小组']],
  ['下达督办函18份，形成处理意见7条。', ['18 督办函', '7 处理意见']],
  ['全区落实禁牧面积52万亩。', ['520000 禁牧面积']],
]

const amounts: Table = [
  ['每天鲜菜供应量稳定在90吨以上。', ['90 鲜菜']],
  ['日均蔬菜交易量2600吨。', ['2600 蔬菜']],
  ['案件数量较上年减少14件。', ['14 案件']],
  ['全年降水量418毫米。', ['418 降水量']],
  ['寄宿学生占比达43.5%。', ['43.5 寄宿学生占比']],
  ['日均客流超过4000人次。', ['4000 客流']],
  ['大风天气日数增加6天。', ['6 大风天气']],
]

const surroundings: Table = [
  ['县内在建项目37个。', ['37 在建项目']],
  ['瓦屋镇民兵应急分队24人。', ['24 民兵应急分队']],
  ['每课时补助60元，每案补助上限18万元。', ['60 补助', '18 补助上限']],
  ['年预算320万元。', ['320 预算']],
  ['月工资3800元。', ['3800 月工资']],
  ['采暖期为165天。', ['165 采暖期']],
  ['受理群众咨询96件，消防演练5次。', ['96 群众咨询', '5 消防演练']],
]

const shares: Table = [
  ['受访农户中，打算扩种的占六成，想转产的有12.5%。', ['60 受访农户', '12.5 受访农户']],
  ['从问卷看，返乡青年里想创业的有41%，愿意进厂的只有两成。', ['41 返乡青年', '20 返乡青年']],
  ['参训学员中，在县内就业的占58%（其中园区31%、乡镇27%）。', ['58 参训学员', '31 参训学员', '27 参训学员']],
  ['返乡青年260人，七成以上是近两年回来的。', ['260 返乡青年', '70 返乡青年']],
  ['噪音投诉由四月的320宗减至八月的150宗。', ['320 噪音投诉', '150 噪音投诉']],
  ['长效针剂每支900元，规律服药率还不到五成。', ['900 长效针剂', '50 规律服药率']],
]

const units: Table = [
  ['牲畜由36万头只压减到28万头只。', ['360000 牲畜', '280000 牲畜']],
  ['回收废纸640公吨，工程提早3星期完成。', ['640 废纸', '3 -']],
  ['忙了两天半，送出三斤半种子。', ['2.5 -', '3.5 种子']],
  ['山路要走两个多小时，工期3个多月。', ['2 -', '3 工期']],
  ['总经费新臺幣600萬元，步道長320公尺。', ['600 总经费', '320 步道']],
  ['青年读者占比首次突破三成。', ['30 青年读者占比']],
  ['17家乡镇卫生院接种疫苗6.5万头份。', ['17 乡镇卫生院', '65000 疫苗']],
  ['改造二次供水设备12台。', ['12 二次供水设备']],
]

describe('the noun before a count', () => {
  test.each(predicates)('leaves out what was done: %s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
  test.each(modifiers)('keeps what it is like: %s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
  test.each(amounts)('is the thing and not its amount: %s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
  test.each(surroundings)('leaves out where, when and per what: %s', (sentence, nouns) =>
    expect(nounsIn(sentence)).toEqual(nouns),
  )
})

describe('a share or a level without a noun of its own', () => {
  test.each(shares)('is of those it is told of: %s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('units', () => {
  test.each(units)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})
