/**
 * What a word does to the words before a number, where its part of speech alone does not tell: it opens a name, it ends a stretch,
 * it belongs to an age, it says which or when or how.
 */
export type Bond = 'age' | 'determiner' | 'prefix' | 'time' | 'manner' | 'preposition'

const bonds: readonly (readonly [Bond, RegExp])[] = [
  ['age', /^(?:\d+|周岁|岁|以上|以下|副高|中级|高级)$/],
  ['determiner', /^(?:各类|各种|各式|各项|各级|相关|有关|首批|其他)$/],
  // short numerals, adverbs and prepositions that open a name: 半|专业扑火队, 不|合格产品, 在|岗医生, 用|火案件
  ['prefix', /^(?:半|准|零|不|非|无|未|在|用|再|自)$/],
  [
    'time',
    /^(?:[全今去当本近]年|单[日月季]|年内|期间|以来|[之以]?[前后]|前后|同期|.{0,3}季度|[上下]半年|[\d一二三四五六七八九十]+[年月日]份?|现有|原有|预计|[年月日]产)$/,
  ],
  // nouns and adjectives that say how something is done where a verb follows
  ['manner', /^(?:基本|当场|现场|全面|集中|联合|义务|无偿|柔性|免费|主动|自发|自行|依法|就近|定期|自动|及时|科学|上门)$/],
  [
    'preposition',
    /^(?:对|为|向|给|由|从|以|按|与|让|使|把|将|到|已|均|都|共|各|分别|全部|被|累计|共计|合计|总计|一共|总共|合共|先后|相继|是|有)$/,
  ],
]

/** These have the tag of a time, but say for whom or what: 老年|食堂, 夜间|巡逻. */
const NAMES_BY_TIME = /^(?:老年|中年|青年|少年|童年|假日|节日|日间|夜间|[春夏秋冬]季|秋冬|冬春|[春夏秋冬]|课时|学时|工时)$/

export function bondOf(word: string, tag: string): Bond | null {
  const known = bonds.find(([, pattern]) => pattern.test(word))
  if (known !== undefined) return known[0]
  return tag === 't' && !NAMES_BY_TIME.test(word) ? 'time' : null
}
