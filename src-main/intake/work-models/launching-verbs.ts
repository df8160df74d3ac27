/** Verbs that bring in what the report's people thought out: what stands in quotation marks behind them is its name. */
const LAUNCHES =
  '推出|推行|推广|推展|首推|首创|创新|创设|独创|探索|实行|试行|试点|试办|试点推行|实施|开办|开通|启用|上线|总结出|总结提炼|提炼出|归纳出|创新推出|创新实施|创造性推出|量身定制'
/** Verbs that put to work or set up; they bring in metaphors as well, so that the name must be built like one. */
const SETS_UP =
  '开展|打造|建立|落实|坚持|运用|活用|用好|用活|通过|依托|推动|推进|实现|引入|启动|设立|创建|形成|构建|做优|做强|做实|做深|深化|健全|完善|采取|采用|采|配备|配强|搭建|叫响|打响|践行|执行|推|抓实|抓好|办起|办好|组织|有|用|以|按照|按|实施|遵循|贯彻|参加|参与|发起|变'

const DIRECT = new RegExp(`(?:${LAUNCHES})(?:了|出|起|全国|全省|全市|全县|全区)?$`)
const NEAR = new RegExp(`(?:${LAUNCHES}|${SETS_UP})(?:了|出|起)?[\\u4e00-\\u9fff]{0,7}$`)
const RUNS = /^ ?(?:全面|全域|正式|深入|持续|落地)?(?:推行|推开|铺开|上线|落地|实施|启动|开展)(?:以来|后|落地|见效|,|。|$|以后)/

/** True behind a verb that launches: 首创“…”, 推出了“…”. */
export function isLaunchedBy(before: string): boolean {
  return DIRECT.test(before)
}

/** True behind a verb that puts to work, a few words before it at most: 落实“…”, 推动惠企政策“…”. */
export function isSetUpBy(before: string): boolean {
  return NEAR.test(before)
}

/** True before what only measures do: “…”全面推行, “…”开展以来. */
export function isRunBy(after: string): boolean {
  return RUNS.test(after)
}
