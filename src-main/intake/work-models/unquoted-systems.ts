/** Verbs that bring in something new, so that what they bring in is named; 落实 and 完善 speak of anything. */
const BRINGS_IN = '(?:推行|实行|试行|首创|探索|推开|建立|推出|采行|首推|全面落实)(?:建立|实施|推行|实行|试行)?(?:了|起)?'
const PUTS_TO_WORK = '(?:推行|实行|运用|落实|坚持|用好|执行|按照|采取)'
const HAN = '[\\u4e00-\\u9fff]'
const NUMBER = '[两二三四五六七八九十]'
const LEVEL = '[省市县区镇乡村校院企站]'

/** Words that names without quotation marks end on; each is looked for once, and what stands before it is looked at. */
const ENDS = /制度?|(?:工作|调解|管理|治理)法|模式|体系|格局|网络|平台|管理/g
/** The longest name with the verb that brings it in. */
const LONGEST = 26

/** What stands before the end and with it makes a name; the first group is the name where a verb opens the pattern. */
interface NamePattern {
  readonly before: RegExp
  /** True where nothing may follow that would make the end a part of another word. */
  readonly isWhole: boolean
}

const PATTERNS: readonly NamePattern[] = [
  // 楼组长负责制, 村级事务清单制: five characters or more, so that 合同制 and 实名制 are none.
  { before: new RegExp(`${BRINGS_IN}(${HAN}{3,12}[^体编控限研管强抵遏节克压自调机]制)$`), isWhole: true },
  // Somebody with a task of a kind of their own: 包村法官制度, 驻厂辅导员制度.
  {
    before: new RegExp(
      `${BRINGS_IN}(?:企业)?((?:驻|包|联|挂|派|首席|法治|科技|民间|特约|专职|兼职|义务|金融|健康|项目|学校|社区|村级)${HAN}{1,7}[员官师长]制度?)$`,
    ),
    isWhole: true,
  },
  // Numbers only, as short for a division: 三三制.
  {
    before: new RegExp(`(?:${BRINGS_IN}|${PUTS_TO_WORK}|采用|按)([一二三四五六七八九]{2,4}(?:制|工作法|模式|机制))$`),
    isWhole: false,
  },
  // 一医一策一档管理.
  {
    before: new RegExp(
      `${BRINGS_IN}(一${HAN}{1,2}一${HAN}{1,2}(?:、?一${HAN}{1,2})?(?:工作|服务)?(?:制度|管理|机制|工作法|模式|制))$`,
    ),
    isWhole: false,
  },
  // Two numbers or more with a word each: 四议两公开工作法, 五包五保责任制.
  {
    before: new RegExp(
      `(?:${PUTS_TO_WORK}|[^\\u4e00-\\u9fff“、])(${NUMBER}${HAN}{1,2}[一两二三四五六七八九十]${HAN}{1,3}(?:工作法|调解法|管理法|治理法|责任制))$`,
    ),
    isWhole: false,
  },
  {
    before: new RegExp(`${PUTS_TO_WORK}(${NUMBER}${HAN}{1,2}[一两二三四五六七八九十]${HAN}{1,3}(?:制度|机制))$`),
    isWhole: false,
  },
  // Counted levels or partners that act together: 三级书记联抓体系.
  {
    before: new RegExp(
      `([两二三四五六][级方员长社位]${HAN}{0,5}[联包共互协]${HAN}{1,5}(?:机制|体系|格局|模式|制度|责任制|网络))$`,
    ),
    isWhole: false,
  },
  // What the parts told before are summed up as: …的三金模式.
  { before: new RegExp(`的(${NUMBER}[金变改统清包联定化级方员社](?:工作)?(?:模式|机制|工作法|制度))$`), isWhole: false },
  // Who does what in a row: 县招乡管村用机制.
  { before: new RegExp(`((?:${LEVEL}[管用聘招包带建收运筹选训]){2,4}(?:机制|模式|制度|制))$`), isWhole: false },
  // A platform by what it does at one stroke: 一网统管平台.
  { before: new RegExp(`(一[网屏窗码图键站]${HAN}{2,4}平台)$`), isWhole: false },
]

/** Systems that law or custom has everywhere. */
const COMMON_SYSTEM =
  /(?:岗位|目标|生产|安全|消防|工作|领导|主体|行政|首长|校长|院长|所长|法人|承包|建设|廉政|防火|保护|双重|国有|合作|公司|小时|工时|工作日|会员|合同|聘任|聘用|任期|任用|终身|代表大会|常任|学分|学年|全日|寄宿|股份|实名|预约|政治|社会|民主集中|责任追究|考核|绩效|意识形态|经济|所有|集体|带班|值班|轮休|一贯|选举|委员会|听证)(?:责任|负责|所有|领导|审批)?制$/

/** A name in a stretch; `end` is exclusive. */
export interface NamedSystem {
  readonly name: string
  readonly end: number
}

/** Systems and patterns named without quotation marks, by the way they are built. */
export function findSystems(stretch: string): NamedSystem[] {
  return [...stretch.matchAll(ENDS)].flatMap(({ 0: ending, index }) => {
    const end = index + ending.length
    const name = nameBefore(stretch.slice(Math.max(0, end - LONGEST), end), endsThere(stretch.slice(end, end + 2)))
    return name === null ? [] : [{ name, end }]
  })
}

function nameBefore(before: string, isEnd: boolean): string | null {
  for (const pattern of PATTERNS) {
    const name = pattern.isWhole && !isEnd ? undefined : pattern.before.exec(before)?.[1]
    if (name !== undefined && isOfItsOwn(name)) return name
  }
  return null
}

function endsThere(behind: string): boolean {
  return behind === '管理' || /^(?:[^\u4e00-\u9fff]|$|[和及与的])/.test(behind)
}

function isOfItsOwn(name: string): boolean {
  return !COMMON_SYSTEM.test(name) && !/^(?:健全|完善|落实)|[的了和与及]/.test(name.slice(0, -1))
}
