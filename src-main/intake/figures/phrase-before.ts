import { lastOfThing } from './amount-words.ts'
import { countsPersons } from './noun-heads.ts'
import { phraseFront } from './phrase-front.ts'
import type { PhraseWord, PhraseWords } from './phrase-words.ts'
import { isNamedByAct, objectStart } from './predicate.ts'
import { stretchTo, type Setting } from './stretch.ts'
import { goesTo, isActedOn, leadsTo, makesAct, opensAct, tellsState } from './verb-classes.ts'

/** What is counted: its unit, and whether it is a count, money or a rate. */
export interface CountedKind {
  readonly unit: string | null
  readonly kind: 'count' | 'money' | 'percent'
}

/** First and last word of a noun phrase. */
interface Span {
  readonly first: number
  readonly last: number
}

/** The noun phrase that these words before a number end with; null when they end with a verb or a function word. */
export function phraseBefore(words: PhraseWords, counted: CountedKind, setting: Setting): Span | null {
  const last = words.length - 1
  const word = words.at(last)
  if (!word.hasLetter || namesNothing(word, counted, last === 0)) return null
  // the next of a list of nouns is one itself, whatever its tag: 专列6趟、包车188辆
  if (setting.isMember && last <= 1) return nounPhrase(words, last, setting)
  if (isBareState(words, last) && !OF_AMOUNTS.test(counted.unit ?? '')) return doneBy(words, counted, setting)
  if (isCountedAct(word, counted) || isAct(words, last)) return actBefore(words, counted, setting)
  return isHead(words, last) ? nounPhrase(words, last, setting) : null
}

/** What somebody did, with its object in itself and nothing of a name before it: 就地|开庭64次. */
function isBareState(words: PhraseWords, last: number): boolean {
  const { text, isSuffix, isPerson } = words.at(last)
  const before = words.at(last - 1)
  return (
    tellsState(text) && !/[症病药]$/.test(text) && !isSuffix && !isPerson && (last === 0 || before.stops || before.bond !== null)
  )
}

/** Per what is no noun (每人500元), nor is a time or a direction, nor a measure word that was left alone. */
function namesNothing({ text, tag }: PhraseWord, { kind }: CountedKind, isAlone: boolean): boolean {
  if (PER.test(text) || text === '占地' || (kind === 'count' && /^[tf]$/.test(tag))) return true
  return isAlone && text.length === 1 && /^(?:zg|q)$/.test(tag)
}

const PER = /^(?:每.{0,2}|[人户日月年次亩村]均)$/

/** Those who did it are counted with the units of persons; with others nothing is. */
const doneBy = (words: PhraseWords, { unit }: CountedKind, setting: Setting): Span | null =>
  unit === '人次' || countsPersons(unit) ? subjectBefore(words, setting) : null

/** What is measured by these is named by what was done: 发电120万千瓦时. */
const OF_AMOUNTS = /千瓦|米|吨|升|公里|亩|顷|斤|克|元|%/

const isCountedAct = ({ isVerbal, isSuffix, isPerson }: PhraseWord, { unit }: CountedKind): boolean =>
  countsActs(unit) && isVerbal && !isSuffix && !isPerson

function isAct(words: PhraseWords, at: number): boolean {
  const word = words.at(at)
  const before = words.at(at - 1)
  const isNamed = word.isSuffix || word.isMeasure
  // a verb with its object, one character each: 讨|薪
  if (word.text.length === 1 && before.text.length === 1 && before.isVerb && !isNamed) return true
  return (word.isVerb || (word.governs && (word.isVerbal || word.tag === 'n'))) && !(isNamed && at > 0)
}

function isHead(words: PhraseWords, at: number): boolean {
  const word = words.at(at)
  if (word.text === '的' || (word.tag === 's' && /[里上下外中内旁前后]$/.test(word.text))) return false
  return word.isNoun || word.isSuffix || word.isPerson || word.isMeasure || endsUnknownName(word, words.at(at - 1))
}

/** The last character of a name that the segmenter does not know, under whatever tag: 样|地, 儿童之|家. */
function endsUnknownName(word: PhraseWord, before: PhraseWord): boolean {
  if (word.text.length > 1 || (word.stops && word.text !== '地') || word.isVerb) return false
  return before.isNoun || before.text === '之' || before.text.length === 1
}

function nounPhrase(words: PhraseWords, head: number, setting: Setting): Span | null {
  const stretch = stretchTo(words, head, setting)
  const first = phraseFront(words, coordinated(words, { first: objectStart(stretch), last: head }, setting), head)
  // per what is no part of it: 每|课时|补助
  const from = words.at(first - 1).text === '每' ? first + 1 : first
  return from > head ? null : { first: from, last: lastOfThing(words, { first: from, last: head }) }
}

const AMOUNTS = /欠薪|款|资|贷|补|奖|支出|收入|增收|创收|拨款|罚|预算|分红|绩效|投资/
const COUNTS_ACTS = /^(?:次|人次|场|场次|户次|轮次|批次|班次|件|起|例|期|批|案|趟次|件次|堂|节)$/

/** What is counted where a verb stands before the number: what another verb opens (开展巡查300次), or those of whom the verb tells (失业人员再就业90人). */
function actBefore(words: PhraseWords, { unit, kind }: CountedKind, setting: Setting): Span | null {
  const last = words.length - 1
  if (kind === 'percent') return null
  if (kind === 'money') return AMOUNTS.test(words.at(last).text) ? amountGiven(words, last, setting) : null
  if (countsPersons(unit)) return subjectBefore(words, setting)
  const opened = openedAct(words, last, setting)
  if (unit === '人次') return opened ?? subjectBefore(words, setting)
  if (countsActs(unit)) return opened
  return opened !== null && isThingByAct(words, opened) ? opened : actedOnBefore(words, setting)
}

/** True where an act with words of its own names what is counted by things: 优待证|申请. */
function isThingByAct(words: PhraseWords, { first, last }: Span): boolean {
  if (first >= last) return false
  const act = words.at(last)
  return isNamedByAct(act.text) || (!act.governs && !opensAct(words.at(first - 1).text))
}

/** 为大户授信: for whom is no noun, and the act alone is none either. */
function amountGiven(words: PhraseWords, last: number, setting: Setting): Span | null {
  return stretchTo(words, last, setting).isGoverned ? null : nounPhrase(words, last, setting)
}

const countsActs = (unit: string | null): boolean => unit !== null && COUNTS_ACTS.test(unit)

function openedAct(words: PhraseWords, last: number, setting: Setting): Span | null {
  if (setting.isQuoted && last === 0) return { first: 0, last }
  const stretch = stretchTo(words, last, setting)
  const first = objectStart(stretch)
  const opener = words.at(first - 1)
  if (first === stretch.first) return isNamedAct(words, last, first) ? { first, last } : null
  if (goesTo(opener.text)) return null
  if (!opensAct(opener.text) && (!opener.governs || words.at(last).governs)) return null
  if (makesAct(opener.text) && first < last && words.at(last - 1).isPerson) return null
  return { first, last }
}

/** An act that a noun before it makes a name: 消防|演练, 个案|咨询. Who acted and what cases were dealt with make none: 案件|查处. */
function isNamedAct(words: PhraseWords, last: number, first: number): boolean {
  const act = words.at(last)
  const before = words.at(last - 1)
  if (first >= last || act.tag !== 'vn' || act.governs || !before.isNoun || before.isVerbal || before.text.length < 2)
    return false
  return !before.isPerson && !before.isActor && before.bond === null && !isActedOn(before.text) && !before.stops
}

/** Those of whom the verbs that end the words tell. */
function subjectBefore(words: PhraseWords, setting: Setting): Span | null {
  const head = headBeforeVerbs(words)
  return head !== null && words.at(head).isPerson ? nounPhrase(words, head, { ...setting, isStated: true }) : null
}

/** What the verbs that end the words were done to: 低产茶园|改造. */
function actedOnBefore(words: PhraseWords, setting: Setting): Span | null {
  const head = headBeforeVerbs(words)
  return head === null || words.at(head).isPerson || BODY.test(words.at(head).text) ? null : nounPhrase(words, head, setting)
}

function headBeforeVerbs(words: PhraseWords): number | null {
  let head = words.length - 1
  while (head >= 0 && belongsToVerb(words.at(head))) head -= 1
  const { text, tag, bond, stops } = words.at(head)
  const isNoHead = stops || !words.at(head).hasLetter || bond === 'manner' || /^n[rst]/.test(tag) || PER.test(text)
  return head < 0 || isNoHead || !isHead(words, head) ? null : head
}

const belongsToVerb = (word: PhraseWord): boolean => word.isVerbal || word.tag === 'd' || leadsTo(word.text) || word.governs

/** Bodies act themselves: what they did so many times is no noun. */
const BODY = /(?:部门|单位|政府|委|局|办|机关|公司|企业|党委|支部|专班|[省市县区镇乡村队组])$/

/** Where a coordination begins that the number is said of; a list that 等 closes leads up to its head only. */
function coordinated(words: PhraseWords, { first, last }: Span, { isEach }: Setting): number {
  let start = first
  for (let at = first; at < last; at += 1) {
    const word = words.at(at)
    if (!word.isJoint) continue
    if (!isKept(words, { at, first: start, last, isEach })) start = at + 1
  }
  return start
}

interface Joint extends Span {
  readonly at: number
  readonly isEach: boolean
}

function isKept(words: PhraseWords, { at, last, isEach }: Joint): boolean {
  const word = words.at(at)
  const before = words.at(at - 1)
  if (word.text === '等') return false
  if (isEach || (before.isPerson && words.at(last).isPerson)) return true
  return (word.text !== '、' || words.next('等', at) === -1) && isHead(words, at - 1)
}
