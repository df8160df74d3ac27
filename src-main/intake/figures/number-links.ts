import { CharacterSet } from './character-set.ts'
import { CHANGED, STARTS_FROM } from './change-words.ts'

/** What leads from a noun to its number and says nothing of the noun's place in the clause. */
const COUNTS =
  /(?:(?<![中平高上对同])等|[日月年周]均|共计|总计|合计|累计|总共|平均|分别|各|全[省市县区旗镇乡村国]|就有|[仅只]有?|,(?:共计|合计|总计|共有?)|此前|目前|首[次度]|[再又]次|再度|还|尚|历史性|一举|人民币|新台币|港币|澳门币|折资|折合|一度|预计|有望|力争|最[高低多少]|(?<![统会设预])计|近|(?<![民公契条合规节])约|每(?:人|户|生|师|案|栋|台|单|套|股|辆|株|头|只|羽|张|门|间|层|幢|座|桌|床|票|箱|袋|盒|瓶|升|公升|公吨|千瓦时|方水|小区|街道|乡镇|镇|组|队|批|季度|千人|万人|亩|车|村|校|班|名|位|个|月|年|天|日|周|季|餐|份|公斤|斤|吨|度|方|件|次|场|平方米|立方米|公里|学期|学年|课时|[\u4e00-\u9fff])|(?:已?连续|近)[一二两三四五六七八九十\d]+(?:年|个月|季度|周)|\s)+$/
/** A verb or preposition of which the noun before is the subject. */
const STATES =
  /(?:共有|共|占到|(?:更|又|再|竟|还|也|均|都|仍|最高|最多|一度|已|将)?(?=达)|(?<![许认])可|达到|已达|高达|多达|达|增至|增加到|降至|减至|占股|占|实现|完成|稳定在|保持在|控制在|维持在|(?:保持|维持)(?!在)|(?:仍|均|都|也|已)?(?<![行作成化整合并])为|(?:仍|均|都|也|已)?是|(?:[仍均都仅只约]|基本)在|[只仅还]剩下?|[尚仍还]有|(?<![拥现具含享所持国私公])有|超过|(?<![A-Za-z彩])超|逾|突?破|不足|发展到|发展至|占[^,。;:占]{1,14}的|是[^,。;:是]{1,10}的)+$/

export interface Linked {
  readonly rest: string
  /** True where a verb of its own leads to the number, so that the noun before is its subject. */
  readonly isStated: boolean
  /** True where that verb is one of change: 减至, 由 … 的. */
  readonly isChanged: boolean
  /** True for 各, 分别 and 等: the number is said of all those listed. */
  readonly isEach: boolean
}

/** What the links end with: most nouns end otherwise, and need none of the patterns. */
const countEnds = new CharacterSet(
  /[\s还尚币性举等计共均别各有约近仅只前资合度望争高低多少数人户案栋亩车台单套股辆株头只羽张门间层幢座桌床票箱袋盒瓶升吨时水组队批名位个月年天日周餐斤吨件次米期生师村校班季份度方场里时省市县区旗镇乡国]/,
)
const stateEnds = new CharacterSet(/[有共到达至比股占现成在为是过逾破足的持剩下]/)
const changeEnds = new CharacterSet(
  /[长加多增升涨浮出收高扩大减少低压缩短小精简滑跌调落窄降率度了幅速翻的价产费充展宽由从到至为成快慢于平值线准标划均差缩]/,
)

const without = (rest: string, ends: CharacterSet, ...patterns: readonly RegExp[]): string =>
  ends.has(rest.charCodeAt(rest.length - 1)) || rest.charAt(rest.length - 2) === '每'
    ? patterns.reduce((words, pattern) => words.replace(pattern, ''), rest)
    : rest

/** What stands before a number without the words that lead up to it: 共计, 由年初的, 比上年增加. */
export function withoutLinks(window: string): Linked {
  let rest = window
  let isStated = false
  let isChanged = false
  for (let round = 0; round < 4; round += 1) {
    const counted = without(rest, countEnds, COUNTS)
    const stated = without(counted, stateEnds, STATES)
    const changed = without(stated, changeEnds, STARTS_FROM, CHANGED)
    isStated ||= stated.length < counted.length
    isChanged ||= changed.length < stated.length
    if (changed.length === rest.length) break
    rest = changed
  }
  return { rest, isStated, isChanged, isEach: rest.length < window.length && /各|分别|等/.test(window.slice(rest.length)) }
}
