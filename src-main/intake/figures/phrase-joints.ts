import { countsPersons } from './noun-heads.ts'
import type { PhraseWord, PhraseWords } from './phrase-words.ts'

const REMARK = /[\d:,]|^(?:含|其中|包括|涉及|如|即|共|原|约|不含|占|截至|具体)/

/** The closing bracket of a variant of the name, as in 村(居); null when no bracket opens here, or it holds a remark. */
export function variantEnd(words: PhraseWords, open: number): number | null {
  if (words.at(open).text !== '(') return null
  const close = words.next(')', open)
  if (close === -1) return null
  const inner = words.textBetween(open + 1, close)
  if (inner.length > 8 || REMARK.test(inner)) return null
  return words.someBetween(open + 1, close, (word) => word.isVerb && word.governs) ? null : close
}

/** Whether 、 和 等 joins more of what is counted: before any head it must; after one, only persons with persons, or a list closed by 等. */
export function joins(words: PhraseWords, at: number, unit: string | null, hasHead: boolean): boolean {
  const next = words.at(at + 1)
  if (at + 1 >= words.length || next.isNumber) return false
  if (words.at(at).text === '等') return next.isNoun || next.isModifier
  if (!hasHead) return true
  if (pairs(words, at)) return true
  if (!countsPersons(unit)) return unit === '元' && closesWithEtc(words, at + 1)
  const member = memberEnd(words, at + 1)
  return words.at(member - 1).isPerson || (member - at <= 7 && closesWithEtc(words, at + 1))
}

/** Kinds of places and bodies that are counted together: 11个国家和地区, 14个乡镇、街道. */
const OF_A_KIND =
  /^(?:国家|地区|省|省份|省市|市|城市|县|县区|县市|区|乡镇|街道|镇|乡|村|社区|部门|单位|企业|学校|医院|园区|开发区|机构|组织|团体|社团|协会|商会|高校|院校|院所|科研院所|农场|林场|站所|小区|合作社|家庭农场|工厂|门店|商铺|商户|行业|领域|屋邨|屋苑|楼宇|大厦|村庄|屯|部落|景区|公园|车站|码头|港口|机场|市场|商场|超市|饭店|宾馆|幼儿园|卫生院|诊所|药店)$/

function pairs(words: PhraseWords, at: number): boolean {
  // 公共屋邨及|私人|屋苑: each with an attribute of its own
  const first = words.at(at + 1).isModifier || /^(?:私人|个人)$/.test(words.at(at + 1).text) ? at + 2 : at + 1
  const [before, next, last] = [words.at(at - 1), words.at(first), words.at(first + 1)]
  return OF_A_KIND.test(before.text) && OF_A_KIND.test(next.text) && !last.isNumber && !(last.isNoun && !last.isVerbal)
}

function memberEnd(words: PhraseWords, from: number): number {
  let at = from
  while (at < words.length && !endsMember(words.at(at))) at += 1
  return at
}

function endsMember(word: PhraseWord): boolean {
  return word.isJoint || word.stops || word.governs || !word.hasLetter || /^\d/.test(word.text)
}

/** True when a list goes on to 等 and a noun without a number or a governing verb between. */
function closesWithEtc(words: PhraseWords, from: number): boolean {
  const etc = words.next('等', from - 1)
  if (etc === -1) return false
  const next = words.at(etc + 1)
  if (!next.isNoun && !next.isModifier) return false
  return !words.someBetween(from, etc, (word) => word.isNumber || word.text === '以及' || (word.isVerb && word.governs))
}
