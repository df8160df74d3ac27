import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { givenParagraph } from './given-report.ts'
import { nounsIn } from './nouns-in.ts'

const actedOn: readonly (readonly [string, readonly string[]])[] = [
  ['检查特种设备使用单位320家，下达监察指令书45份。', ['320 特种设备使用单位', '45 监察指令书']],
  ['查处非法营运车辆34台，侦破涉毒刑事案件24起。', ['34 非法营运车辆', '24 涉毒刑事案件']],
  ['推广水稻侧深施肥技术1.6万亩，回收废旧农膜420吨。', ['16000 水稻侧深施肥技术', '420 废旧农膜']],
  ['走访慰问退役军人370名，结对帮扶困境儿童52名。', ['370 退役军人', '52 困境儿童']],
  ['优化调整公交线路9条，打通断头路7条。', ['9 公交线路', '7 断头路']],
  ['县档案馆接收进馆档案3.2万卷。', ['32000 进馆档案']],
  ['施划非机动车停放区310处，督改火灾隐患4 508处。', ['310 非机动车停放区', '4508 火灾隐患']],
  ['申请专利126件，一年节省成本40多万元。', ['126 专利', '40 成本']],
  ['开展職業技能培訓73期，發放普法讀物2.4萬冊。', ['73 職業技能培訓', '24000 普法讀物']],
]

const withSubject: readonly (readonly [string, readonly string[]])[] = [
  ['巡察组发现问题283个，移交问题线索17条。', ['283 问题', '17 问题线索']],
  ['县图书馆新购图书1.8万册，年接待读者21万人次。', ['18000 图书', '210000 读者']],
  ['为消费者挽回经济损失95万元，为残疾人配发辅助器具1 200件。', ['95 经济损失', '1200 辅助器具']],
  ['利用闲置校舍建成农村幸福院19所。', ['19 农村幸福院']],
  ['选拔党员群众组建监督队329支。', ['329 监督队']],
  ['春运期间发送旅客82万人次。', ['820000 旅客']],
  ['失业人员再就业1 230人，登记失业人员实现再就业1 140人。', ['1230 失业人员', '1140 登记失业人员']],
  ['实施低产茶园改造2.7万亩，设施农业受损340亩。', ['27000 低产茶园', '340 设施农业']],
]

const stated: readonly (readonly [string, readonly string[]])[] = [
  ['受益观众达15万人次，入园企业增至86家。', ['150000 受益观众', '86 入园企业']],
  ['一般公共预算收入完成18.7亿元。', ['18.7 一般公共预算收入']],
  ['平均办理环节由11个压减至4个。', ['11 平均办理环节', '4 平均办理环节']],
  ['家庭医生签约服务覆盖率达76%，按时办结率99.2%。', ['76 家庭医生签约服务覆盖率', '99.2 按时办结率']],
  ['规模养殖场粪污处理设施装备配套率达97%。', ['97 规模养殖场粪污处理设施装备配套率']],
  ['划定生态保护红线面积320平方公里，执行到位金额2.8亿元。', ['320 生态保护红线面积', '2.8 执行到位金额']],
  ['诉前调解案件占一审民商事案件的四成六。', ['46 诉前调解案件']],
  ['比上年增长5.8%，按可比价格计算。', ['5.8 -']],
  ['地区生产总值312.6亿元，按可比价格计算，比上年增长5.8%。', ['312.6 地区生产总值', '5.8 地区生产总值']],
]

const listed: readonly (readonly [string, readonly string[]])[] = [
  ['建成充电站22座、充电桩410根。', ['22 充电站', '410 充电桩']],
  ['开行返岗专列6趟、包车188辆。', ['6 返岗专列', '188 包车']],
  ['检查药店215家，责令整改38家，立案12家。', ['215 药店', '38 药店', '12 药店']],
  ['新登记经营主体7 460户，其中个体工商户5 890户。', ['7460 经营主体', '5890 个体工商户']],
  ['培训学员3 650人，其中取得证书2 910人。', ['3650 学员', '2910 学员']],
  ['解决用地、融资、招工等困难问题176个。', ['176 困难问题']],
  ['培训种养大户、家庭农场主等1 900人次。', ['1900 种养大户、家庭农场主']],
  ['查处群众身边不正之风和腐败问题94起。', ['94 群众身边不正之风和腐败问题']],
]

const following: readonly (readonly [string, readonly string[]])[] = [
  ['为1 320户纳税人上门送去政策。', ['1320 纳税人']],
  ['聘请42名法律顾问、18名心理咨询师。', ['42 法律顾问', '18 心理咨询师']],
  ['为8.6万名60岁以上老年人建立档案。', ['86000 60岁以上老年人']],
  ['村里的326亩撂荒地种上了油菜。', ['326 撂荒地']],
  ['该区38家社会组织认领公益项目52个。', ['38 社会组织', '52 公益项目']],
  ['全县18个乡镇（街道）党（工）委书记参加评议。', ['18 乡镇（街道）']],
]

const unnamed: readonly (readonly [string, readonly string[]])[] = [
  ['县领导接访下访87次，巡回宣讲410场。', ['87 -', '410 -']],
  ['检察机关提起公诉312人，强制隔离戒毒56人。', ['312 -', '56 -']],
  ['为农民工讨薪870万元。', ['870 -']],
  ['扶持创业810人，带动就业2 900人。', ['810 -', '2900 -']],
  ['基本建成640套。', ['640 -']],
]

const changed: readonly (readonly [string, readonly string[]])[] = [
  ['受市场走弱影响，全年出口额3.2亿元，受订单减少影响下降6.1%。', ['3.2 出口额', '6.1 出口额']],
  ['接待观众58万人次，文创产品销售额930万元，比上年多210万元。', ['580000 观众', '930 文创产品销售额', '210 文创产品销售额']],
  ['粮食产量21万吨、产值6亿元，同比分别增长1.8%和2.3%。', ['210000 粮食产量', '6 产值', '1.8 粮食产量', '2.3 产值']],
  ['新增护理型床位780张，占65%。', ['780 护理型床位', '65 护理型床位']],
  ['补贴资金六成用于设备更新，四成奖励个人。', ['60 补贴资金', '40 补贴资金']],
  ['近八成养殖户装上监控，六成以上受访家长表示满意。', ['80 养殖户', '60 受访家长']],
  ['公交线路由23条优化为19条，平均用时0.8个工作日。', ['23 公交线路', '19 公交线路', '0.8 平均用时']],
  ['6600名务工人员中，有2100名在本县就业，占三成多。', ['6600 务工人员', '2100 务工人员', '30 务工人员']],
  ['采购均价比零售价低12%，抽检合格率99%，高于全省平均水平0.4个百分点。', ['12 采购均价', '99 抽检合格率', '0.4 抽检合格率']],
  ['示范面积一度达到4.6万亩，其中旱地1.2万亩。', ['46000 示范面积', '12000 旱地']],
  ['诊疗量占比由48%升至61%，县域内住院率达到90%。', ['48 诊疗量占比', '61 诊疗量占比', '90 县域内住院率']],
]

const wholeNames: readonly (readonly [string, readonly string[]])[] = [
  ['清理河道垃圾、水草1600吨，拆除违建码头、泊位23处。', ['1600 河道垃圾、水草', '23 违建码头、泊位']],
  ['每天出动运粮车42台次，设置集中供水点16处。', ['42 运粮车', '16 集中供水点']],
  ['检查配送企业9家，引进种植大户14户。', ['9 配送企业', '14 种植大户']],
  ['受理工伤认定申请1240件，召开里民座谈会30场。', ['1240 工伤认定申请', '30 里民座谈会']],
  ['工厂化养殖池26座，成立小区自管会14个。', ['26 工厂化养殖池', '14 小区自管会']],
  ['帮扶因灾致困家庭148户，日常管护资金80万元。', ['148 因灾致困家庭', '80 日常管护资金']],
  ['全县规模以上加工企业31家，龙潭村常住人口1800人。', ['31 规模以上加工企业', '1800 常住人口']],
  ['92个车位夜间使用率不高，5家供货企业中标，编制教材《乡土地理》三卷。', ['92 车位', '5 供货企业', '3 《乡土地理》']],
  ['现有非遗项目126项，其中国家级4项、省级28项。', ['126 非遗项目', '4 非遗项目', '28 非遗项目']],
  ['建成桥梁57座（2180延米），刊发稿件90篇。', ['57 桥梁', '2180 桥梁', '90 稿件']],
  ['查处案件58起，移送公安机关9起14人。', ['58 案件', '9 案件', '14 -']],
  ['2023年全县农民工总量8.46万人，我县数字电视用户8.6万户。', ['84600 农民工', '86000 数字电视用户']],
  ['改造户厕1.36万座，完成年度任务的92%。', ['13600 户厕', '92 户厕']],
  ['村医，共计93名；每学期听课不少于6次。', ['93 村医', '6 -']],
]

describe('changes and shares are of what was measured', () => {
  test.each(changed)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('names are neither cut in halves nor led by place and verb', () => {
  test.each(wholeNames)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('what a verb at the front acts on, without the verb', () => {
  test.each(actedOn)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('behind who acts, for whom, with what, and when', () => {
  test.each(withSubject)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('the subject that a verb of its own says the number of', () => {
  test.each(stated)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('lists, and counts that go on with a noun', () => {
  test.each(listed)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('the noun behind its number', () => {
  test.each(following)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

describe('acts without a noun', () => {
  test.each(unnamed)('%s', (sentence, nouns) => expect(nounsIn(sentence)).toEqual(nouns))
})

test('however clauses are put together, a noun stands in the sentence of its figure', () => {
  const clauses = [actedOn, withSubject, stated, listed, following, changed, wholeNames, unnamed]
    .flat()
    .flatMap(([sentence]) => sentence.split(/[，。]/))
  const clause = fc.constantFrom(...clauses.filter((words) => words !== ''))
  const sentence = fc.array(clause, { minLength: 1, maxLength: 6 }).map((parts) => `${parts.join('，')}。`)
  fc.assert(
    fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
      const { text, figures } = givenParagraph(sentences.join(''))
      for (const { start, noun } of figures) {
        const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('\n', start)) + 1
        expect(text.slice(from, text.indexOf('。', start))).toContain(noun ?? '')
      }
    }),
    { numRuns: 300 },
  )
})
