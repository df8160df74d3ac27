import type { Range } from '../../../src-shared/domain/range.ts'
import { CharacterSet } from './character-set.ts'

const HAN = '[零〇一二三四五六七八九十百]'
const NUMBER = `(?:\\d[\\d,]*|${HAN}{1,5})`

/** Stretches of a folded text in which digits count nothing. */
const patterns: readonly string[] = [
  // titles, addresses and names of files
  '《[^《》\\n]{1,160}》',
  'https?:\\/\\/[^\\s\\u4e00-\\u9fff]+|www\\.[^\\s\\u4e00-\\u9fff]+|[\\w.+-]+@[\\w-]+\\.[\\w.]+',
  '\\b[\\w-]{1,60}\\.(?:png|jpe?g|gif|bmp|webp|docx?|pdf|xlsx?|pptx?|mp4|rar|zip)',
  // dates and times of day
  '(?:19|20)\\d{2}\\s?(?:[-—~至、/]\\s?(?:(?:19|20)\\d{2}|\\d{2}))?\\s?年(?:代|度|底|初|末)?(?:\\s?\\d{1,2}\\s?(?:[-—~至]\\s?\\d{1,2}\\s?)?月(?:份|底|初|中旬|上旬|下旬)?(?:\\s?\\d{1,2}(?:\\s?[-—~至]\\s?\\d{1,2})?\\s?[日号]?)?)?',
  '(?<=自|从|于|截至|始于|到)1[01]\\d\\s?年(?=起|底|初|末|间|以来|开始|至|推|开办|成立|启|获|[,。;)])',
  '(?:民国\\s?\\d{1,3}|(?<!\\d)1[01]\\d)\\s?年(?=\\s?\\d{1,2}\\s?月|度)',
  '(?:19|20)\\d{2}\\s?[-/.]\\s?\\d{1,2}\\s?[-/.]\\s?\\d{1,2}',
  '\\d{1,2}\\s?(?:日|月)?\\s?(?:[-—~至、]\\s?\\d{1,2}\\s?)?月(?:份|底|初|末)?(?:\\s?\\d{1,2}(?:日?\\s?[-—~至、]\\s?\\d{1,2})?\\s?[日号]?)?(?!饼|嫂|球)',
  '(?<![\\d连续时经达])\\d{1,2}(?:\\s?[-—~至]\\s?\\d{1,2})?\\s?日(?!内|间|游|后|均)',
  '[一二][〇零一二三四五六七八九]{3}年(?:度|底|初)?',
  `${HAN}{1,2}月(?:份|${HAN}{1,3}[日号]?)?`,
  `(?<!${HAN})${HAN}{1,3}[日号](?!内|间|游|常|夜)`,
  '\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}\\s?[时点](?:\\s?\\d{1,2}\\s?分?|半|整|许|左右|前|后)?(?!间|差|代|期|多|余|建议|意见|要求)',
  '\\d0年代|\\d[05]后|[〇零一二三四五六七八九][〇零五]后',
  // ordinals, ages, levels, numbers of things
  `第\\s?${NUMBER}[\\u4e00-\\u9fff]?`,
  `${NUMBER}(?:\\s?[余多]?\\s?(?:周岁|岁)|(?:[,、至-]${NUMBER})*\\s?级(?!台阶)|\\s?(?:号(?!召)|#|路公交|单元|周年|年级|届|中全会|次全会|大精神|大报告))`,
  '[〔[(](?:19|20)\\d{2}[〕\\])]\\s?\\d*\\s?号?',
  '十[二三四五]五(?=[”规时期末开”])|十[六七八九]大|二十大|二十届',
  // telephone numbers and hotlines
  '1[3-9]\\d{9}|0\\d{2,3}\\s?[-—]?\\s?\\d{7,8}|400-?\\d{3}-?\\d{4}',
  '(?:电话|热线|专线|拨打|传真|手机|QQ|微信)\\s?[号]?:?\\s?[“"]?\\d{3,}',
  '\\d{5}(?=[^,。;\\d]{0,8}(?:热线|专线))',
  '[“"]?\\d{3,5}[”"]?(?=(?:政务|便民|市民|服务|政府|举报|监督|投诉|民生|纪检|社会|应急){0,3}(?:热线|专线|平台|报警|电话))',
  // round the clock, and codes made of digits and letters
  '(?:7|七)\\s?[×xX*]\\s?24(?:小时)?|24\\s?小时(?!以?内)|(?:二十四)小时(?!以?内)',
  '[A-Za-z]+[-—]?\\d[\\d.]*|\\d+(?:\\.\\d+)?[A-Za-z]{1,3}(?![A-Za-z\\u00b2\\u00b3])(?<!\\d(?:kg|km|mm|cm|ml|m|g|t|kw|mw|KW|MW|KM|KG|kW))',
  // formulas and names made of digits
  '[“"]\\s?[\\d.·+＋Nn×-]+\\s?[”"]|(?<!\\d)\\d\\+[\\dA-Za-zN“\\u4e00-\\u9fff](?:\\+[\\dA-Za-z])*|\\d{1,2}·\\d{1,2}',
  `[二三四五六七八九十]分之${HAN}+|\\d+\\/\\d+(?!\\d)`,
  // 二次 is the second or what comes after the first, and no count, which is 两次
  '(?<![〇一二三四五六七八九十百千\\d])二次(?!以上)',
  // words that are no counts
  '(?<![一二三四五六七八九十百千万\\d])(?=[一二三四五六七八九十百千万两双低成])(?:九年(?=义务|一贯)|四面八方|五湖四海|三天两头|三番五次|千家万户|千方百计|千辛万苦|千头万绪|成千上万|万众|十分(?!钟)|百分百|百姓|百年|百日|万一|一一|三三两两|五花八门|七嘴八舌|两手抓|两手硬|两不误|两促进|四套班子|三轮车|四轮|五保|低保|三口之家|三农|两会|两委|二维|三维|三方|双方|万无一失|万里|千里|百里|十里|三军|八小时(?:之)?外|六神无主|九牛|两岸|两旁|两侧|两头|两地|两级|两山|三伏|三九|三餐|一日三餐|四季|四邻|四周|三夏|三秋|三产|二产|三无|三违)',
  '[一二三四五六七八九十]年(?=行动|计划|规划|攻坚|任务|倍增)|百日(?=攻坚|行动|会战)|\\d+日(?=攻坚|行动)',
  `${NUMBER}年(?:多)?(?:前|后|来(?!自))`,
  // numbers too vague to be a value
  '(?:(?<![人次户总指])数|几|好几)[十百千万亿]+(?!分之)|[十百千万]几',
]

/** What any of the patterns opens with: at most places of a text none of them needs to be tried. */
const openings = new CharacterSet(/[\w《.+民零〇一二两三四五六七八九十百千万双低成几好数第〔[(电热专拨传手微“"-]/)
const excluded = new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'y')

/** The stretches of a folded text in which digits are no figures: dates, titles, ordinals, ages, telephone numbers and the like; in order. */
export function findExcludedRanges(folded: string): Range[] {
  const ranges: Range[] = []
  const end = folded.length
  for (let at = openings.next(folded, 0, end); at < end; at = openings.next(folded, at, end)) {
    excluded.lastIndex = at
    const isMatch = excluded.test(folded)
    if (isMatch) ranges.push({ start: at, end: excluded.lastIndex })
    at = isMatch ? Math.max(excluded.lastIndex, at + 1) : at + 1
  }
  return ranges
}
