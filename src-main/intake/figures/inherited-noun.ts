import type { Range } from '../../../src-shared/domain/range.ts'
import { SENTENCE, type Counted } from './counted.ts'
import type { Measure } from './measure-token.ts'
import { PhraseWords } from './phrase-words.ts'
import { countsPersons, isPersonHead } from './noun-heads.ts'

/** Counts in a list share the noun of the count that opens it; cases go on counting what the sentence counted before. */
export function inheritedNoun(folded: string, measure: Measure, before: Range | null, previous: Counted): Range | null {
  const { noun } = previous
  const between = folded.slice(previous.measure.end, measure.start)
  if (noun === null || SENTENCE.test(between)) return null
  const words = before === null ? '' : folded.slice(before.start, before.end)
  const next: Next = { folded, measure, previous, between, words, isOfSum: previous.isShared || between.includes('其中') }
  if (isPartOfArea(folded, before, next) || isTakenIn(folded, before, next) || isTimedAlike(next)) return noun
  if (before !== null && folded.charAt(before.start - 1) === '“') return null
  return isOfTheSame(next) || goesOnWithCases(next, folded.slice(noun.start, noun.end)) ? noun : null
}

const isOfTheSame = (next: Next): boolean => isPart(next) || isRanked(next) || sharesNoun(next) || isOfOthers(next)

/** A count behind another, and what stands between the two. */
interface Next {
  readonly folded: string
  readonly measure: Measure
  readonly previous: Counted
  readonly between: string
  /** The noun that it may have of its own; empty when it has none. */
  readonly words: string
  /** True where the count before is a sum, or a part of one. */
  readonly isOfSum: boolean
}

/** True for a later part of the same list: persons by where they are from, other things by what stands before them. */
function sharesNoun(next: Next): boolean {
  const { measure, previous, between, words } = next
  const { unit } = measure
  if (unit !== previous.measure.unit) return false
  if (countsPersons(unit)) return (words === '' || (previous.isShared && !isPersonHead(words))) && isShare(between)
  if (unit === '户' && words === '') return isShare(between)
  if (measure.kind === 'percent') return isShareIn(next)
  return words !== '' && (saysWhere(next) || (measure.kind === 'count' && isListed(between, words, previous)))
}

/** Shares in a bracket behind a share are of the same: 在县内就业的占61%(其中园区34%、乡镇27%). Rates have names of their own. */
function isShareIn({ between, previous, words }: Next): boolean {
  if (words === '' || /[率比度量]$/.test(words)) return false
  return /^[^(]{0,2}[(][^)]{0,12}$/.test(between) || (previous.isShared && /^、[^,。;()]{1,10}$/.test(between))
}

/** Where or in which branch the parts of a sum are: 其中国内59条、国际32条. */
function saysWhere({ previous: { noun, isShared }, between, words, folded }: Next): boolean {
  if (noun === null || !PART.test(words) || PART.test(folded.slice(noun.start, noun.end))) return false
  return between.includes('其中') || /[(:][^)]{0,12}$/.test(between) || (isShared && /^[、,].{0,8}$/.test(between))
}

const PART =
  /(?:国[内际]|[境省市县区州盟][内外]|城区|城镇|农村|乡村|乡镇|镇村|镇街|街道|社区|行政村|村级?|[省市县区州]直|中央|自治[区州县]|[省市县区州镇乡](?:级|财政)|中央财政|^[省市县区州旗盟]|机关|工业|农业|服务业|[一二三]产|第[一二三]产业|基础设施|社会事业|民生|民事|刑事|行政|民商事|公办|民办|公立|民营|国有|[^种各]类|领域|行业|方面|系统|本[地县市区省]|外[地县市区省])$/

/** Where some of the things counted went: 事项240项,进驻县级大厅210项. */
function isTakenIn(folded: string, before: Range | null, next: Next): boolean {
  if (before === null || !unitsAgree(next.measure, next.previous)) return false
  return /(?:进驻|入驻|纳入|接入|进入|落户|录入|移入)$/.test(folded.slice(before.start - 2, before.start))
}

/** The next of two times that are of the same: 办理时间压缩到3天、跨省5天. */
function isTimedAlike({ measure, previous, between, words }: Next): boolean {
  return measure.isDuration && words === '' && unitsAgree(measure, previous) && /^[、,][^,。;\d]{1,6}$/.test(between)
}

function isPart({ measure, previous, between, words }: Next): boolean {
  const isMoney = measure.kind === 'money' && previous.measure.kind === 'money'
  return words === '' && between.includes('其中') && (isMoney || unitsAgree(measure, previous))
}

const unitsAgree = ({ unit }: Measure, { measure }: Counted): boolean => unit !== null && unit === measure.unit

/** 国家级4项、自治区级28项: the rank is no noun. */
function isRanked({ measure, previous, words, isOfSum }: Next): boolean {
  return isOfSum && unitsAgree(measure, previous) && (words === '' || words.endsWith('级'))
}

/** What was done on a part of an area is a part of that area: 养殖面积41万亩,其中海水养殖12万亩. */
function isPartOfArea(folded: string, before: Range | null, { measure, previous, isOfSum }: Next): boolean {
  if (!isOfSum || before === null || before.end === measure.start || previous.noun === null) return false
  return unitsAgree(measure, previous) && folded.slice(previous.noun.start, previous.noun.end).endsWith('面积')
}

/** Whose it is, in a list of measures: 男生身高增加5厘米、女生增加4厘米. */
function isOfOthers({ measure, previous, between, words }: Next): boolean {
  const { unit } = measure
  if (!unitsAgree(measure, previous) || !isPersonHead(words) || countsPersons(unit)) return false
  return !/^[户支]|次$/.test(unit ?? '') && /^[、,][^,。;]{1,8}$/.test(between)
}

/** A later count of the same unit takes up the noun inside a bracket, in a list, or after 其中. */
function isShare(between: string): boolean {
  return /[(:]|其中|^[、,][^,。;]{1,12}$|已|各/.test(between)
}

/** True inside a bracket or an enumeration that splits up the count before it. */
function isListed(between: string, words: string, { measure, noun, isShared }: Counted): boolean {
  const isSplit = noun !== null && noun.end < measure.numberStart - 8
  const isOwn = isOwnThing(words) && !(OF_CASES.test(measure.unit ?? '') && (isShared || between.includes('(')))
  return (
    (!isOwn && /[(:][^)]{0,12}$/.test(between)) ||
    /[(:][^)]{0,12}占$/.test(between) ||
    (isSplit && !isOwn && /^[、,].{0,11}$/.test(between))
  )
}

/** Cases are split up by what they are about: 矛盾纠纷301起(婚姻家庭97起). */
const OF_CASES = /^[起宗例案]$/

/** A name that is a thing's and no place's. */
function isOwnThing(name: string): boolean {
  const words = new PhraseWords(name)
  const { tag, isNoun, isVerbal } = words.at(words.length - 1)
  // a verb with its object, one character each, is none: 登|簿
  if (name.length === 2 && words.at(0).isVerb) return false
  return isNoun && !isVerbal && !/^(?:n[rstz]|[sfj])$/.test(tag)
}

/** Cases that are opened are no longer what led to them: 处置线索40条,立案9件. */
const OPENS_CASES = /立案(?:审查|调查|侦查|查处)*$/

function goesOnWithCases(next: Next, noun: string): boolean {
  const { words } = next
  const { unit } = next.measure
  return (
    unit !== null &&
    (words === '' || /(?:疫情|问题)$/.test(words)) &&
    /^[条件起例宗个处项]$/.test(unit) &&
    !OPENS_CASES.test(next.between) &&
    /(?:线索|案件|事件|问题|诉求|隐患|投诉|建议|意见|矛盾|纠纷|工单|信访件|交办件|转办件)$/.test(noun)
  )
}
