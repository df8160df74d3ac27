/** Set phrases of national politics and everyday counts: known everywhere, so no report announces them. */
const SET_PHRASES = new Set(
  '两委,两新,两会,两码,两不愁三保障,三农,三公,三会一课,两学一做,四风,四个意识,四个自信,两个维护,两个确立,五位一体,四个全面,一带一路,八项规定,十四五,十三五,十五五,三支队伍,四支队伍,一把手,第一书记,三无,四害,五保,五保户,一老一小,一线,二维码,三保,六稳,六保,七一,八一,五一,十一,双碳,双减,双创,两山,三区三州,三品一标,两高,一号,一号文件,三夏,三秋,双抢,双十一,双节,三件套,四大班子,五大员,百日攻坚,三类人员,三类户,三资,两代表一委员,一件事,放管服,零距离,零接触,零报告,零新增,零感染,最后一公里,最后一米,第一道防线,第一现场,第一责任人,第一时间,一刀切,两张皮,两头跑,一岗双责,一票否决,三重一大,一站式,一条龙,一盘棋,上下一盘棋,一张网,一股绳,一对一,一个不漏,一门心思,一竿子插到底,千里眼,百变,九彩,万无一失,双百,一阵风,一言堂,回头看,点对点,面对面,手把手,肩并肩,心连心,键对键,门对门,背靠背,不打烊,绿色通道,三分钟热度,双休日,三班倒,三好学生,五好学生,五好家庭,五好战士,四好少年,三天打鱼'.split(
    ',',
  ),
)

/** Fields of work and groups of people, whatever is set up for them: “三农”工作机制 is no method of its own. */
const TOPICS = new Set(
  '三农,三公,两新,两委,两会,两高,两癌,两病,一老一小,一老一幼,双碳,双创,双拥,双一流,三支队伍,四支队伍,三类人员,三类户,五保,五保户,三无,四害,四乱,九小场所,十四五,十三五,十五五,七五,八五,九五,文山会海,脏乱差,急难愁盼,等靠要'.split(
    ',',
  ),
)

export function isTopic(inner: string): boolean {
  return TOPICS.has(inner)
}

/** Set phrases, and what there is none of: 零距离, 零投诉. */
export function isSetPhrase(inner: string): boolean {
  return SET_PHRASES.has(inner) || isTopic(inner) || /^零[\u4e00-\u9fff]{1,3}$/.test(inner)
}

const NUMBER = '[一二两三四五六七八九十百千双\\d]'
const OPENS = new RegExp(
  `^${NUMBER}{1,6}(?:个|项|条|张|支|大|步|类|级|重|人|方|包|联|管|查|有|必|到|清|问|代|帮|带|亮|单|员|化|送|访|定|办|改|进|讲|关|保|心|微|能|制|力|同|全|色|心|站|线|民|报|公|合|先|强|融|在|结|网|长|议|共|社|优|好|公开|通道|先|度|落实|覆盖|提升|点)`,
)

/** 三八红旗手, 五一劳动奖章, 七一前夕. */
const HONOUR_OR_FEAST = /^(?:三八|五一|五四|六一|七一|八一)[\u4e00-\u9fff]|(?:奖|奖章|勋章|奖状|称号|红旗手|先锋号|标兵|模范)$/

/** So many things brought together: 三链融合, 五社联动, 四方共治. */
const JOINED =
  /^[两二双三四五六七八九十][\u4e00-\u9fff]{0,2}(?:融合|联动|联合|联建|联创|联治|联调|联评|联管|联保|联防|互保|共治|共建|共享|共管|合一|一体|同步|同建|并进|并举|并重|协同|贯通|互促|互动|齐抓|统筹|统一|到位|清零|达标|衔接|支撑|驱动|带动|促进|提升|规范|公开|推进)$/

const DIGITS = new RegExp(`^${NUMBER}{2,6}[\\u4e00-\\u9fff]`)
const ONE_OR_MANY = /^(?:一(?![\d一二三四五六七八九十+\u4e00-\u9fff]{1,5}[一二三四五六七八九十\d])|百|千|十分|第)/

/** Steps told one by one: 一看二问三查四建档. */
const SERIES = /^[一1][\u4e00-\u9fff]{1,3}[、,]?[二两2][\u4e00-\u9fff]{1,3}[、,]?[三3][\u4e00-\u9fff]/
/** One each of three things or more: 一格一警一群. */
const ONE_EACH = /^一[\u4e00-\u9fff]{1,2}(?:[、,]?一[\u4e00-\u9fff]{1,3}){2,}$/
/** Distances, years and prices: 三千里加急, 二十年如一日. */
const MEASURED = /^[两二三四五六七八九十百千万\d]+(?:里|公里|年|岁|斤|亩|元|块钱)(?!.{0,6}(?:工作法|行动|计划|圈)$)/

/** True for names that open with a number: 五包一, 三张名单, 双报到, 六关, 123. */
export function opensWithNumber(inner: string): boolean {
  if (HONOUR_OR_FEAST.test(inner) || /[的了]/.test(inner)) return false
  if (SERIES.test(inner) || ONE_EACH.test(inner)) return true
  if (inner.length < 2 || inner.length > 12 || /[,、]/.test(inner) || countsNothing(inner)) return false
  return isPaired(inner) || [OPENS, JOINED, DIGITS].some((opens) => opens.test(inner))
}

/** One, a hundred, the first, a rate or an age group, a measure: numbers that count no parts. */
function countsNothing(inner: string): boolean {
  return ONE_OR_MANY.test(inner) || /^(?:[\d.%]+|\d+后)$/.test(inner) || MEASURED.test(inner)
}

/** True for names that join their parts: 党建+网格, 1+3+N. */
export function joinsParts(inner: string): boolean {
  return /[^+]\+[^+]/.test(inner)
}

/** Two numbers with a word each, 一喷三防, unless the language has it as an idiom. */
function isPaired(inner: string): boolean {
  return /^[一两二三四五六七八九十]\p{Script=Han}[一两二三四五六七八九十]\p{Script=Han}$/u.test(inner) && !IDIOM.test(inner)
}

const IDIOM =
  /^(?:一心一意|一点一滴|一言一行|一举一动|一砖一瓦|一草一木|一针一线|一五一十|一来二去|三心二意|五花八门|五颜六色|四面八方|四通八达|四平八稳|七上八下|七嘴八舌|十全十美|一举两得|一石二鸟)$/
