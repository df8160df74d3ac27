import { describe, expect, test } from 'vitest'
import { nounsIn } from './nouns-in.ts'

const clauses: readonly (readonly [string, readonly string[]])[] = [
  ['5名拒不执行判决的被执行人被公开。', ['5 被执行人']],
  ['210名年满65周岁的居民完成登记。', ['210 居民']],
  ['4家长期停产的企业恢复生产。', ['4 企业']],
  ['7家生产烟花的工厂停业。', ['7 工厂']],
  ['首批37名参加“技能提升”培训的学员结业。', ['37 学员']],
  ['为46个因洪水受灾的行政村送去饮用水3000件。', ['46 行政村', '3000 饮用水']],
  ['为320户困难家庭的房屋加固。', ['320 困难家庭']],
  ['长廊尽头是18公里长的环湖步道。', ['18 环湖步道']],
  ['总投资2.6亿元的食品产业园开工。', ['2.6 总投资']],
]

const sums: readonly (readonly [string, readonly string[]])[] = [
  ['县里备足1 500万元应急周转金，追回46.8万元工资。', ['1500 应急周转金', '46.8 工资']],
  ['投入300万元建设食堂，签下200万元订单。', ['300 -', '200 订单']],
  ['每户领到500元消费券和2000元现金。', ['500 消费券', '2000 现金']],
  ['兑现19家企业稳岗返还资金160万元。', ['19 企业', '160 稳岗返还资金']],
]

const ends: readonly (readonly [string, readonly string[]])[] = [
  ['产品销往9个国家和地区。', ['9 国家和地区']],
  ['36个部门、单位签订承诺书。', ['36 部门、单位']],
  ['整治28条农村黑臭水体，新建3座航空冷链中心。', ['28 农村黑臭水体', '3 航空冷链中心']],
  ['开展4轮专项检查，组织两场技能培训。', ['4 专项检查', '2 技能培训']],
  ['全部还到了1200亩柑橘园里。', ['1200 柑橘园']],
  ['有18支队伍参赛，12所高校联合攻关。', ['18 队伍', '12 高校']],
  ['建成6个“零事故”示范工地，挂出500块“维权”公示牌。', ['6 “零事故”示范工地', '500 “维权”公示牌']],
  ['新增26家规模以上工业企业、8家省级以上示范社。', ['26 规模以上工业企业', '8 省级以上示范社']],
  ['其中21人留在本地从事护理工作。', ['21 -']],
  ['设置42个爱心送考点。', ['42 爱心送考点']],
  ['面包等产品30余款上架销售。', ['30 产品']],
]

const vocabulary: readonly (readonly [string, readonly string[]])[] = [
  ['由48名送餐志工送餐，9月送出便當6,200個。', ['48 送餐志工', '6200 便當']],
  ['21個里中已有17個里設立關懷據點共19處。', ['21 里', '17 里', '19 關懷據點']],
  ['組成4組在宅醫療團隊，媒合6所國小。', ['4 在宅醫療團隊', '6 國小']],
  ['清除淤泥90公噸，出動抓斗車6輛、人力85人。', ['90 淤泥', '6 抓斗車', '85 人力']],
  ['向9個屋邨的長者派發關懷包5,600個。', ['9 屋邨', '5600 關懷包']],
  ['列出任务清单65条，抽检食材1 260批次。', ['65 任务清单', '1260 食材']],
  ['在12个抵边村寨设立驿站，320个自然屯通了水。', ['12 抵边村寨', '320 自然屯']],
]

describe('a clause with 的 between a count and its noun', () => {
  test.each(clauses)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('what a sum is paid as', () => {
  test.each(sums)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('where the noun behind a count ends', () => {
  test.each(ends)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('ordinary words that a general dictionary lacks', () => {
  test.each(vocabulary)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})
