/** Verbs that bring in what the report's people thought out: what stands in quotation marks behind them is its name. */
const LAUNCHES =
  '推出|推行|推广|推展|首推|首创|创新|创设|独创|探索|实行|试行|试点|试办|采行|实施|开办|开通|启用|上线|总结出|总结提炼|提炼出|归纳出'
/** Verbs that put to work or set up; they bring in metaphors as well, so that the name must be built like one. */
const SETS_UP =
  '开展|打造|建立|落实|坚持|运用|活用|用好|用活|通过|依托|推动|推进|实现|引入|启动|设立|创建|形成|构建|做优|做强|做实|做深|深化|健全|完善|采取|采用|配备|配强|搭建|叫响|打响|践行|执行|抓实|抓好|办起|办好|组织|按照|遵循|贯彻|发起|办理|规划|订定|透过|举办|设置|成立|制定|制订|导入|建置|结合|借助|借由|经由|创办|开展|倡导|倡议|统一用|执行'
/** These are part of many words, so that they must stand right before the name. */
const SETS_UP_RIGHT_BEFORE = '按|推|采|参加|参与'
/** With these a thing is at hand; before a way of acting they only help to say how. */
const HAS_AT_HAND = '有|用|以'
/** Verbs that practise what has a name as odd as 小手拉大手. */
const PRACTISES = '开展|推行|通过|实施|创新|探索|实行|试行|推广|结合|运用|采取|建立|组织|倡导'

const DIRECT = new RegExp(`(?:${LAUNCHES})(?:了|出|起|全国|全省|全市|全县|全区)?$|[处局会所府校署部]推$`)
const NEAR = new RegExp(`(?:${LAUNCHES}|${SETS_UP})(?:了|出|起)?[\\u4e00-\\u9fff]{0,7}$|(?:${SETS_UP_RIGHT_BEFORE})$`)
const AT_HAND = new RegExp(`(?:${HAS_AT_HAND})$`)
const PRACTISED = new RegExp(`(?:${PRACTISES})了?$`)
const SOON = '(?:全面|全域|正式|深入|持续)?'
const RUNS = new RegExp(
  `^ ?${SOON}(?:推行|推广|推开|铺开|上线|落地|实施|启动|开展)(?:以来|后|见效|,|。|$)|^(?:结硕果|开花结果|见成效|见实效|显成效|显实效|出实效|走深走实|全覆盖)`,
)
const SPREADS = new RegExp(`^ ?${SOON}(?:推行|推广|推开|铺开|实施)(?:以来|后|见效|,|。|$)`)

/** True behind a verb that launches: 首创“…”, 推出了“…”. */
export function isLaunchedBy(before: string): boolean {
  return DIRECT.test(before)
}

/** True right behind a verb that brings in a rule, not goods: 实行“…”. */
export function isRuledBy(before: string): boolean {
  return /(?:推行|实行|试行|首创)(?:了)?$/.test(before)
}

/** True behind a verb that puts to work, a few words before it at most: 落实“…”, 推动惠企政策“…”. */
export function isSetUpBy(before: string): boolean {
  return NEAR.test(before)
}

/** Verbs that found, give out or use a thing: 组成“…”, 接入“…”, 用“…”. */
const USES =
  /(?:组成|结成|组建|成立|建立|创办|开办|举办|开设|设立|增设|设|办好|办起|用好|抓好|发放|推出|推行|编印|印制|打造|开通|上线|启用|登录|登陆|借助|依托|接入|开发|研发|建成|搭建|运用|链接|链入|通过|透过|经由|使用|活用|点开|打开|[用过])(?:了|出|起)?$/

/** True right behind a verb that founds a thing or puts it to use. */
export function isUsedBy(before: string): boolean {
  return USES.test(before)
}

/** True right behind a verb that has or uses: 都有“…”, 以“…”. */
export function isAtHand(before: string): boolean {
  return AT_HAND.test(before)
}

/** True right behind a verb of practice: 开展“…”. */
export function isPractisedBy(before: string): boolean {
  return PRACTISED.test(before)
}

/** True before what measures and services do: “…”上线以来, “…”开展以来. */
export function isRunBy(after: string): boolean {
  return RUNS.test(after)
}

/** True before what measures do, not events: “…”全面推行, “…”铺开后. */
export function isSpreadBy(after: string): boolean {
  return SPREADS.test(after)
}
