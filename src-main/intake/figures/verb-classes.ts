import { describingVerbs } from '../words/describing-verbs.ts'
import { governingVerbs } from '../words/governing-verbs.ts'

/** What a hand does, and what came of it: 送出, 换上, 引来, 备齐. No noun is made like these. */
const DONE_WITH_OUTCOME =
  /^[送寄递运搬拉调派请聘招租借买卖种栽植挖打修架铺搭装挂贴拍画写编绘印筛抓揪找跑讨凑筹募拿让腾拆砍铲销捐捞割摘采揭清关叫评选推接领迎引救抢堵拦截劝守稳盯管花投拨划转退追换备立拿建养带办做][出来回上下起掉走好齐足住妥遍满]$/

export function governs(word: string): boolean {
  return governingVerbs.has(word) || DONE_WITH_OUTCOME.test(word)
}

/** What a verb of two characters takes into itself as its object: 返|乡, 用|火, 施|肥. It acts on nothing more, so a noun behind it is what it describes. */
const OWN_OBJECT =
  /^.[业岗门乡村校学会训保火水电肥农林山田地税费薪贫灾难险病毒血车路货商资权法规纪罪案职军兵伍役工标奖赛展网线房婚贷款债信诉访品矿油气粮畜渔残]$/
/** Verbs that open like this tell a state of those they stand before: 受灾, 在建, 失能, 参训, 留守, 驻村. */
const STATE =
  /^(?:[受在失参返退驻留独待未已遇应][\u4e00-\u9fff]|空巢|外出|应急|流动|脱贫|致富|获救|困难|确诊|隔离|挂职|持证|经营|闲置|违规|违法|非法|超限|超载|侵权|拖欠|离退休|受教育|相关|有关|其他|.{2}化)$/
const NO_STATE = /^(?:受理|参与|参加|参观|返还|退还|退回|应对|应用|留住|失去|加工)$/

/** True for verbs that describe the noun behind them and never act on it, unless they are known to govern. */
export function describes(word: string): boolean {
  return (OWN_OBJECT.test(word) || STATE.test(word) || describingVerbs.has(word)) && !NO_STATE.test(word) && !governs(word)
}

/** True for verbs that are chosen as describing, and no word that only looks like one. */
export const tellsState = (word: string): boolean => describingVerbs.has(word)

/** Where a verb went or what came of it: 排查出|监测户, 接回|员工. */
const COMPLEMENT = /^(?:出|起|回|来|去|上|下|入|进|到|过|完|给|成|好|强|了|至|掉|齐)$/

export function isComplement(word: string): boolean {
  return COMPLEMENT.test(word)
}

/** Verbs of which a measure is the object (缩短时间, 涉及金额); any other verb before one is what it measures (办结时限). */
const OF_MEASURES =
  /^(?:涉及|涉|落实|取得|拥有|追回|缩短|压缩|节约|节省|减少|增加|新增|提高|提升|延长|降低|下降|增长|精简|压减|压降|核减|扩大|减免|挽回|划定|实现|提供|给予|改善|收取|享受|测得|录得|测到|测出|创下|增添)$/

export function actsOnMeasures(word: string): boolean {
  return OF_MEASURES.test(word)
}

/** Verbs that only open an act: what follows is what was done, verb or noun (开展巡查, 完成普查). */
const OPENS_ACT = /^(?:开展|组织|进行|实施|举办|举行|完成|落实|推进|接受|接待|受理|办理|给予|召开|提出)$/
/** Of these the ones that others are made to act by: 组织|党员|巡查. */
const MAKES_ACT = /^(?:组织|发动|动员|安排|选派|带领|引导|督促|责令|指导|帮助)$/

/** Adverbs and prefixes that lead to the verb of a clause: 日均|接待, 新|登记. */
const LEADS = /^(?:[日月年周]均?|新|再|净|集中|当场|现场|自发|主动|临时|联合|动态|持续|优先|同步|定向|正式)$/

export const leadsTo = (word: string): boolean => LEADS.test(word)

/** True for bodies and persons that act. */
const ACTOR =
  /(?:部门|单位|政府|党委|党组织|支部|机关|法院|公安|[^办]局|委|办|所|站|中心|财政|公司|企业|企|馆|厅|院|校|厂|店|银行|干部|党员|人员|队|队员|志愿者|热线|窗口|平台|当地|全[省市县区镇乡村]|各地)$/

export const acts = (word: string): boolean => ACTOR.test(word)

/** What verbs act on more often than they make a name with it: 排查整治|问题, but 开展|培训活动. */
const ACTED_ON = /^(?:问题|事项|案件|线索|任务|企业|单位|部门|人员|学校)$/
export const isActedOn = (word: string): boolean => ACTED_ON.test(word)

/** Of these, what two verbs in a row both act on: 推动|解决|问题, but 检查|配送|企业. */
const AFFAIR = /^(?:问题|事项|案件|线索|任务)$/
export const isAffair = (word: string): boolean => AFFAIR.test(word)

/** Of these, what even a verb that is often part of a name acts on: 查办|案件, 服务|企业. */
const ONLY_ACTED_ON = /^(?:问题|案件|线索|企业)$/
export const isOnlyActedOn = (word: string): boolean => ONLY_ACTED_ON.test(word)

/** Verbs of going: what stands behind them is where. */
const GOES = /^(?:深入|前往|赶赴|奔赴|赴|到|入驻|下沉)$/
export const goesTo = (word: string): boolean => GOES.test(word)

export const opensAct = (word: string): boolean => OPENS_ACT.test(word)
export const makesAct = (word: string): boolean => MAKES_ACT.test(word)
