/** Verbs behind which 制 and 制度 end the name of a system; 落实 and 完善 speak of any. */
const BRINGS_IN = '推行|实行|试行|首创|探索|推开|建立起|建立|推出|采行|首推|全面落实'
/** 楼组长负责制, 村级事务清单制: five characters or more, so that 合同制 and 实名制 are none. */
const SYSTEM = new RegExp(
  `(?:${BRINGS_IN})(?:了)?([\\u4e00-\\u9fff]{4,12}?[^体编控限研管强抵遏节克压自调机]制)(?=管理|[^\\u4e00-\\u9fff]|$|[和及与的])`,
  'g',
)
/** Systems that the law or custom has everywhere. */
const COMMON_SYSTEM =
  /(?:岗位|目标|生产|安全|消防|工作|领导|主体|行政|首长|校长|院长|所长|法人|承包|建设|廉政|防火|保护|双重|国有|合作|公司|小时|工时|工作日|会员|合同|聘任|聘用|任期|任用|终身|代表大会|常任|学分|学年|全日|寄宿|股份|实名|预约|政治|社会|民主集中|责任追究|考核|绩效|意识形态|经济|所有|集体)(?:责任|负责|所有|领导|审批)?制$/
/** Somebody with a task of a kind of their own: 包村法官制度, 驻厂辅导员制度. */
const ROLE_SYSTEM = new RegExp(
  `(?:${BRINGS_IN})(?:了)?((?:驻|包|联|挂|派|首席|法治|科技|民间|特约|专职|兼职|义务|金融|健康|企业|项目|学校|社区|村级)[\\u4e00-\\u9fff]{1,7}[员官师长]制度?)(?=[^\\u4e00-\\u9fff]|$|[和及与的])`,
  'g',
)
/** Numbers only, as short for a division: 三三制. */
const DIVIDED =
  /(?:推行|实行|采取|采用|按照?|探索|落实|运用)((?:[一二三四五六七八九]){2,4}(?:制|工作法|模式|机制|法)(?:管理)?)(?!度)/g
/** 一医一策一档管理. */
const ONE_EACH = new RegExp(
  `(?:${BRINGS_IN})(一[\\u4e00-\\u9fff]{1,2}一[\\u4e00-\\u9fff]{1,2}(?:、?一[\\u4e00-\\u9fff]{1,2}一?[\\u4e00-\\u9fff]{0,2}?)?(?:工作|服务)?(?:制度|管理|机制|工作法|模式|制))`,
  'g',
)
/** Counted levels or partners that act together: 三级书记联抓体系; and a numbered pattern told before: …的三金模式. */
const JOINT =
  /(?:[两二三四五六](?:级|方|员|长|社|位)[\u4e00-\u9fff]{0,5}[联包共互协][\u4e00-\u9fff]{1,5}?(?:机制|体系|格局|模式|制度|责任制|网络)|(?<=的)[两二三四五六七八][金变改统清包联定化级方员社](?:工作)?(?:模式|机制|工作法|制度))/g
/** A platform by what it does at one stroke: 一网统管平台. */
const PLATFORM = /一[网屏窗码图键站][\u4e00-\u9fff]{2,4}平台/g

const PATTERNS: readonly RegExp[] = [SYSTEM, ROLE_SYSTEM, DIVIDED, ONE_EACH, JOINT, PLATFORM]

/** A name in a stretch; `end` is exclusive. */
export interface NamedSystem {
  readonly name: string
  readonly end: number
}

/** Systems and patterns named without quotation marks by the way they are built. */
export function findSystems(stretch: string): NamedSystem[] {
  return PATTERNS.flatMap((pattern) =>
    [...stretch.matchAll(pattern)].flatMap((match) => {
      const name = match[1] ?? match[0]
      const end = match.index + match[0].length
      return COMMON_SYSTEM.test(name) || /[的了和与及]/.test(name.slice(0, -1)) ? [] : [{ name, end }]
    }),
  )
}
