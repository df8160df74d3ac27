/** A noun behind a quotation that says what kind of thing the quotation names. */
export interface MethodNoun {
  /** How many characters behind the quotation belong to the name, with the words between: “五办”联动服务机制. */
  readonly length: number
  /**
   * sure: only names methods (机制). telling: says how something is done (方式), mostly in a way with a name.
   * wide: names other things too (服务, 平台), so that there must be more to show for it.
   */
  readonly kind: 'sure' | 'telling' | 'wide'
}

const SURE =
  '工作法|管理法|治理法|服务法|推进法|落实法|调解法|走访法|机制|模式|制度|格局|体系|行动|活动|工程|计划|计画|方案|改革|专案|运动|战略|攻略|办法|打法|战法|责任制|包联制|负责制|闭环管理|闭环|链条|矩阵|驱动|联动|路径|流程|服务圈|生活圈|网格|原则|套餐式服务|工作标准|公约|专项(?:整治|治理|检查|执法|清理|打击|督查|监督|斗争)|集中整治|大(?:走访|排查|调研|讨论|练兵|比武|起底|宣讲|整治|培训)|[两二三四五六七八九十\\d]{1,2}(?:步法|字诀|步曲|部曲|步走)'
const WIDE =
  '政策|措施|举措|做法|方法|方式|服务|管理|管护|监管|平台|系统|小程序|品牌|标准|清单|项目|安排|程序|要求|评价|窗口|课程|贷款|保险|守则'
/** Words between the quotation and the noun that make a sentence of them: “三制”指…, “X”推动…机制, “X”等制度. */
const BREAKS =
  /^(?:[等由与或将把让被于也都已并而]|指(?![挥导尖])|在(?![线岗职校])|为(?![民老企农侨])|使(?!用)|和(?![美谐睦])|及(?!时)|从(?!业)|向(?!导)|对(?![口标接])|就(?![业近医学餐地])|以(?![案工奖学])|方面|之后|以来|开展|落地)|[的了是与或、把让被将]|和(?![美谐睦解])|及(?!时)|使(?!用)|嵌入|融入|接入|延伸|推动|促进|促使|助力|助推|赋能|激活|入选|写入|走进|获得|纳入|建立|构建|完善|健全|形成|打造|筑牢|撬动|破解|实现|成为|变成|转为|转向|作为|当作|视为|[跑走闯干做打探交写结发点管织绘唱擦][出起成就活亮响]/
/** Verbs that may stand before the noun as a part of it (提升行动, 推广模式), but not before other words. */
const BREAKS_BEFORE_MORE = /(?:推进|推广|提升|带动|培养|保护|落实|实施|强化|规范|优化|深化|创新|覆盖|护航|守护|开展|推行)../
const NOUN_AT = new RegExp(
  `^ ?([\\u4e00-\\u9fff]{0,9}?)(?:${SURE})+(?:(?:监管|管理|管护)(?=[^\\u4e00-\\u9fff]|$))?(?![化性型数])`,
)
const WIDE_AT = new RegExp(
  `^ ?([\\u4e00-\\u9fff]{0,6}?)(?:(?:平台|小程序)(?![期经])|(?:${WIDE})(?=[^\\u4e00-\\u9fff]|$|上线|推行|推出|覆盖|以来|共|累计|已|后|的|和|与|及|让|使|在全|工作))`,
)
/** How something is done, and brands of a kind of service; brands of goods are wide. */
const TELLING_AT =
  /^ ?([\u4e00-\u9fff]{0,4}?)(?:方式|方法|做法|(?:服务|党建|工作|调解|普法|治理|帮办|代办|宣讲|监督|警务|司法|检察|审判|帮扶|养老|惠民|便民|志愿|公益|协商|廉洁|清廉|德育)品牌)|^ ?经验(?!丰富|不足|主义)/
/** Words in 法 and 制 are endless; these are none of method. */
const LAW_AT =
  /^ ?([\u4e00-\u9fff]{0,6}?)(?:[^司执违依普立宪合非民刑守学用释犯说想看手书做方]法|[^体编控限研管强抵遏节克压自调]制|^[法制])(?=[^\u4e00-\u9fff]|$|的|和|与|及|推行|以来|让|使|把|将|对|来|开展|化解|调处|解决|破解|处理|处置|推进|排查|走访|管理|服务)/

/** The noun of method right behind a quotation, or null: 工作法 behind “三早”, 三方会商机制 behind “企业+园区”. */
export function methodNounBehind(after: string): MethodNoun | null {
  const sure = read(NOUN_AT, after)
  const law = read(LAW_AT, after)
  const longest = sure !== null && law !== null ? Math.max(sure, law) : (sure ?? law)
  if (longest !== null) return { length: longest, kind: 'sure' }
  const telling = read(TELLING_AT, after)
  if (telling !== null) return { length: telling, kind: 'telling' }
  const wide = read(WIDE_AT, after)
  return wide === null ? null : { length: wide, kind: 'wide' }
}

function read(pattern: RegExp, after: string): number | null {
  const match = pattern.exec(after)
  if (match === null) return null
  const between = match[1] ?? ''
  return BREAKS.test(between) || BREAKS_BEFORE_MORE.test(between) ? null : match[0].length
}

/** Nouns that end a name itself and make it one wherever it stands: “一线工作法”, “护水行动”, “十分钟便民服务圈”. */
const ENDS_AS_METHOD =
  /^[^、,]{1,18}(?:工作法|管理法|治理法|调解法|走访法|服务法|机制|模式|工程|行动|计划|计画|方案|专案|责任制|负责制|[长分员岗]制|明厨亮灶|(?:分钟|小时)[\u4e00-\u9fff]{1,6}圈|字诀)$/

/** Experience that is called by a place or a project, and not praised: 枫桥经验. */
const ENDS_AS_EXPERIENCE =
  /^(?!先进|成功|典型|宝贵|好|基层|实践|工作|外地|本地|失败|管理|经典|历史|地方)[\u4e00-\u9fff]{2,6}经验$/

/** 全员导师制, 告知承诺制; not 体制, 编制 and the like. */
const ENDS_AS_SYSTEM = /^[\u4e00-\u9fff]{3,8}[^体编控限研管强抵遏节克压自调机]制$/

export function endsAsMethod(inner: string): boolean {
  return [ENDS_AS_METHOD, ENDS_AS_SYSTEM, ENDS_AS_EXPERIENCE].some((ends) => ends.test(inner))
}
