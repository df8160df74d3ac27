import type { Range } from '../../../src-shared/domain/range.ts'
import { findSystems } from './unquoted-systems.ts'
import { certainties, type NamedMethod } from './named-method.ts'

const INTRODUCES =
  '建立健全|建立起|建立了|建立|健全|构建|完善|推行|实行|实施|创新|探索|形成|打造|落实|推广|建成|搭建|制定|创建|试行|首创|推出'
const KIND = '工作法|联动机制|责任制|管理模式|服务模式|治理模式|工作机制|工作模式|机制|模式|制度|体系|格局|制管理|制'
/** A quoted name may stand between: 实行“红黄榜”制度和积分兑换机制. */
const QUOTED_BETWEEN = '“[^”\\n]{2,60}”(?:[\\u4e00-\\u9fff]{0,8}[和及、与])?'
const NAMED = new RegExp(
  `(?:${INTRODUCES})(?:了|起)?(?:${QUOTED_BETWEEN})?([\\u4e00-\\u9fff\\d+]{2,16}?(?:${KIND}))(?=[,。;、:!的)]|$|全覆盖|,)`,
  'g',
)
const NUMBERED =
  /^(?:[一二两三四五六七八九十]{1,2}|\d{1,2})(?:级|方|位|个|项|重|维|员|长|色|步|联|包|单|会|定|清|有|大|线|张|心|化)/
const PLAIN =
  /^(?:党内|相关|有关|各项|各类|长效|工作|管理|考核|激励|奖惩|保障|规章|常态化|一系列|一套|科学|完善|良好|新|现代|基本|社会|政策|组织|责任|监督|督导|服务|应急|预警|会商|沟通|联系|协调|整改|培训|例会|值班|信息)/
const OWN_NAME =
  /(?:军号|河长|林长|田长|路长|街长|楼长|链长|湖长|点长|网格长|积分|红黑榜|吹哨|揭榜|赛马|派单|点单|接单|首问|包保|包联|挂牌|销号|红黄蓝|轮值|报到)|(?:[长员官师岗]|首席[\u4e00-\u9fff]{2}|代办|包案|陪餐|陪检|双签|双审|承包|包干|分馆|积分|[包联挂驻][片点栋组户村乡镇街])制(?:管理)?$/
/** Set up in every county by order from above. */
const EVERYWHERE = /^(?:河|湖|林|田|河湖|河湖林田)长制$|^(?:会员|职员|导演|校长负责|首长负责|公务员|合同|聘任)制$/
/** Numbers with plus signs are names wherever a noun of method follows: 1+3+N管理模式. */
const PLUS_NUMBERED =
  /(?<![\d+%.“])[\dN]{1,2}(?:\+[\dNnXx]{1,2}){1,4}[\u4e00-\u9fff]{0,8}?(?:工作法|机制|模式|制度|体系|格局|责任制|网格)/g
/** What is done in each period, or who does what for whom, in a row of like parts: 周调度、月研判、季通报制度, 县管乡用、乡聘村用机制. */
const IN_RHYTHM =
  /(?:[日周旬月季年][\u4e00-\u9fff]{2}、){1,4}[日周旬月季年][\u4e00-\u9fff]{2}(?:工作)?(?:机制|制度|办法|制)|(?:[省市县区镇乡街村校院企站][\u4e00-\u9fff]){2}(?:、(?:[省市县区镇乡街村校院企站][\u4e00-\u9fff]){2}){1,3}(?:机制|模式|制度|制)/g

/** Methods named without quotation marks where the report says that it sets them up. */
export function findUnquotedNames(folded: string, block: Range): NamedMethod[] {
  const stretch = folded.slice(block.start, block.end)
  const names: NamedMethod[] = []
  const add = (name: string, end: number): void => {
    names.push({ start: block.start + end - name.length, end: block.start + end, core: name, certainty: certainties.unquoted })
  }
  for (const match of stretch.matchAll(NAMED)) {
    const name = match[1] ?? ''
    if (isOwnName(name)) add(name, match.index + match[0].length)
  }
  // most blocks hold no sign of either: to look for the sign is quicker than to try the pattern everywhere
  const rare = [stretch.includes('+') ? PLUS_NUMBERED : null, /[制式]/.test(stretch) ? IN_RHYTHM : null]
  for (const pattern of rare.filter((each) => each !== null))
    for (const { 0: name, index } of stretch.matchAll(pattern)) add(name, index + name.length)
  for (const { name, end } of findSystems(stretch)) add(name, end)
  return names
}

function isOwnName(name: string): boolean {
  if (/^一[项个种套]/.test(name) || EVERYWHERE.test(name) || PLAIN.test(name) || /[的了和与及]/.test(name.slice(0, -1)))
    return false
  return NUMBERED.test(name) || OWN_NAME.test(name)
}
