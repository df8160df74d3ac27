import { describingVerbs } from './describing-verbs.ts'
import { governingVerbs } from './governing-verbs.ts'

/**
 * Verbs that act on an object and are hardly ever part of a name. Of other verbs the place in the clause decides: the same 服务 is
 * what was done at its front (服务群众) and part of a name behind a noun (便民服务窗口).
 */
const GOVERNING = new Set(
  [
    '核销 接收 帮销 加密 延伸 新辟 扣减 施划 编列 组成 提档升级 提质升级 改扩建 新改建 公开 申请 充实 壮大 丰富 稳定 下放 硬化 清掏 观看 查办 派驻 容纳 运送 规范 更新 回应 明确 公布 曝光 核定 调整 包联 缩短 压缩 节约 节省 精简 增加 减少 下降 增长 提升 提高 降低 压减 压降 减免 扩大 核减 达 达到 实现 完成 取得 获得 拥有',
    '设立 建立 成立 组建 建成 创办 投用 新建 改建 扩建 建设 改造 新增 增设 修复 修缮 加固 疏通 搭建 架设 铺设 布设 加装 安装 设置 设卡 划定 划分 开通 打通 打造 创建 争创 培育 培养 引进 引育 健全 完善',
    '推行 推出 实行 实施 落实 开展 进行 采取 组织 举办 召开 开设 开办 提供 投入 投身 投放 参加 覆盖 惠及 涉及 涉 带动 拉动 撬动 促成 促进 推动 借助 依托',
    '发放 收到 兑换 兑现 配备 配送 配发 购置 购买 采购 添置 更换 划拨 下拨 拨付 垫付 捐赠 捐款 募集 筹集 争取 追回 追缴 追讨 挽回 补发 退还 没收 收缴 缴获 查获 存储 调拨 调运 供给 供应',
    '选派 选聘 招募 聘请 聘用 抽调 遴选 选树 评选 认定 表彰 动员 发动 出动 吸纳 吸引 担任 资助 联系 结对 包保 领办 认领 协助 负责 承担 看护 帮助 帮扶 救助 慰问 走访 安置 转移 培训 督促 引导',
    '发现 侦破 检查 排查 摸排 抽查 核查 巡查 查处 整改 整治 整顿 整合 清理 清运 清淤 拆除 取缔 关停 关闭 淘汰 打击 破获 抓获 惩处 惩治 制止 纠正 取消 撤销 注销 吊销 暂停 解除 撤并 排除 消除 解决 处理 处置 处治 化解 调处 受理 办理 办结 审结 督办 移交 移送 上报 立案 立案查处 建档 跟踪 通报 约谈 责令 处罚 梳理 达成 采纳 接受 接待 接到 征集 收集',
    '制定 印发 下发 出台 修订 签订 签约 提交 递交 写下 立下 签下 张贴 悬挂 报名 请战 入驻 开工 投产 上线 缓缴 协调 征求 听取 造成 导致 盘活 复垦 种植 养殖 发展 补种 栽植 补植 抢通 抢修 抢险 恢复 扑灭',
    '新装 新添 新购 新配 新招 新聘 新铺 新挖 新栽 新划 新修 布局 接入 进驻 调剂 汇总 印制 播撒 拓宽 陈列 续建 馆藏 珍藏 转介 测得 复绿 配建 增招 投喂 清剿 放流 打响 转移 捐出 留住 扩繁 补拨 增拨 张挂 劝离 增配 增购 添购 增聘 增订 筹建 复建 查扣 查没 查摆 挽损 募资 获批 汰换 媒合 挹注 增辟 批出 布建 建置 补强 布控 引育 选聘 内设 转供 归集 归并 备足',
    '奔赴 赶赴 前往 赴 下沉 深入 奋战 坚守 冲锋 排列 主动 累计 分别 全部',
    '含 占 致 包 送 发 建 创 修 种 拨 投 捐 派 帮 扶 救 治 查 罚 收 购 买 卖 拆 植 抢 转 清 挖 运 供 办 开 设 请 让 使 对 把 将 从 有 是 为 在 到 向 与 给 被 由 以 按 已 均 都 共 各 深',
  ]
    .join(' ')
    .split(' '),
)

/** What a hand does, and what came of it: 送出, 换上, 引来, 备齐. No noun is made like these. */
const DONE_WITH_OUTCOME =
  /^[送寄递运搬拉调派请聘招租借买卖种栽植挖打修架铺搭装挂贴拍画写编绘印筛抓揪找跑讨凑筹募拿让腾拆砍铲销捐捞割摘采揭清关叫评选推接领迎引救抢堵拦截劝守稳盯管花投拨划转退追换备立拿建养带办做][出来回上下起掉走好齐足住妥遍满]$/

export function governs(word: string): boolean {
  return GOVERNING.has(word) || governingVerbs.has(word) || DONE_WITH_OUTCOME.test(word)
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
