import type { PhraseWord, PhraseWords } from './phrase-words.ts'
import { actsOnMeasures, describes, isComplement } from './verb-classes.ts'

/** A stretch of words before a number that no function word interrupts, and what its clause tells of it. */
export interface Stretch {
  readonly words: PhraseWords
  /** Its first word. */
  readonly first: number
  /** The head: the last word of the noun phrase. */
  readonly head: number
  /**
   * `object`: the number stands right behind, so that a verb at the front acts on what is counted (发放手册3万份). `subject`: a
   * verb of its own leads to the number (受益群众达3万人). `changed`: that verb is one of change (考核指标减至74项). `member`: the
   * next of a list whose verb stood before the first.
   */
  readonly role: 'object' | 'subject' | 'changed' | 'member'
  /** True behind a preposition that takes what follows: a verb must come then (为企业|办理|贷款). */
  readonly isGoverned: boolean
}

/** True for bodies and persons: they act, so a verb behind them says what they did (农资部门|调运|化肥). */
const ACTOR =
  /(?:部门|单位|政府|党委|党组织|支部|机关|法院|公安|[^办]局|委|办|所|站|中心|财政|公司|企|馆|厅|院|校|厂|店|企业|银行|干部|党员|人员|队|队员|志愿者|热线|窗口|平台|当地|全[省市县区镇乡村]|各地|[^农][省市县区镇乡村])$/

/** The first word of the noun phrase: what stands behind the last verb that acts on it. Equals `first` when no verb does. */
export function objectStart(stretch: Stretch): number {
  const { words, first, head } = stretch
  let start = first
  let hasPredicate = false
  while (start < head && isComplement(words.at(start).text)) start += 1
  for (let at = start; at < head; at += 1) {
    const isAside = start === at && at > first && isComplement(words.at(at).text)
    if (!isAside && !isPredicate(stretch, at, { start, hasPredicate })) continue
    start = at + 1
    hasPredicate = true
  }
  return hasPredicate || stretch.role !== 'object' ? start : behindPlainVerb(stretch)
}

/** A clause whose number stands right behind its words has a predicate: where none is known for one, the last plain verb is it. */
function behindPlainVerb({ words, first, head }: Stretch): number {
  for (let at = head - 1; at > first; at -= 1) {
    const word = words.at(at)
    const next = words.at(at + 1)
    const isPlain = word.isVerb && word.text.length > 1 && !describes(word.text) && !word.isSuffix
    const isObject = next.isVerbal ? at + 1 < head && describes(next.text) : next.isNoun
    if (isPlain && isObject && !next.isSuffix && !next.isMeasure && !words.at(head).isMeasure && next.text.length > 1)
      return at + 1
  }
  return first
}

interface SoFar {
  readonly start: number
  readonly hasPredicate: boolean
}

function isPredicate(stretch: Stretch, at: number, { start, hasPredicate }: SoFar): boolean {
  const { words, role } = stretch
  const word = words.at(at)
  const next = words.at(at + 1)
  if (word.isMeasure || !canGovern(words, at, isOpening(stretch, at))) return false
  if (isComplement(next.text) && next.text.length === 1 && at + 1 < stretch.head) return true
  const isFront = at === start || words.at(at - 1).isJoint || isOpening(stretch, at)
  if (makesName(stretch, at, isFront && !hasPredicate)) return false
  const follows = ACTOR.test(words.at(LEADS.test(words.at(at - 1).text) ? at - 2 : at - 1).text)
  if (word.governs) return role === 'changed' ? !isFront && follows : isFront || !hasPredicate || follows || (word.isVerb && word.text.length > 1)
  if (role !== 'object') return false
  if (hasPredicate) return at === start && word.isVerb && next.isPerson
  return isFront || stretch.isGoverned || (follows && word.isVerb)
}

/** A verb of one character acts by itself only at the front (包|专车), or with another that says what came of it (接|回). */
function canGovern(words: PhraseWords, at: number, isOpening: boolean): boolean {
  const word = words.at(at)
  const next = words.at(at + 1)
  if (word.text.length === 1) {
    const pairs = next.text.length === 1
    if (word.governs) return !pairs || next.isVerbal || isComplement(next.text) || words.at(at + 2).text === ''
    return word.isVerb && isOpening && (!pairs || next.isVerbal || isComplement(next.text))
  }
  return word.governs || (word.isVerbal && !describes(word.text) && !word.isSuffix)
}

/** True at the front of the stretch, where only other verbs and adverbs of measure stand before: 日均|接待, 新|登记. */
function isOpening({ words, first }: Stretch, at: number): boolean {
  for (let before = first; before < at; before += 1) {
    const word = words.at(before)
    if (!word.isVerbal && !word.governs && !LEADS.test(word.text)) return false
  }
  return true
}

const LEADS = /^(?:[日月年周]均|新|再|净|集中|当场|现场|自发|主动)$/

/** True where the verb makes one name with what follows: 监督|队, 办结|时限, and behind another word 服务|中心. */
function makesName({ words, first, head, isGoverned }: Stretch, at: number, isFirstOfAll: boolean): boolean {
  const word = words.at(at)
  const next = words.at(at + 1)
  if (next.isMeasure) return !actsOnMeasures(word.text)
  if (measuresAct(words, at, head) && (!word.governs || at > first)) return true
  if (next.text.length === 1 && (next.isSuffix || next.isPerson)) return true
  if (!next.isSuffix || isGoverned) return false
  return isFirstOfAll ? !word.governs : !word.governs || !isNominal(words.at(at - 1))
}

/** Verbs in a row before a measure are all what it measures: 执行到位金额. */
function measuresAct(words: PhraseWords, from: number, head: number): boolean {
  if (!words.at(head).isMeasure) return false
  for (let at = from; at < head; at += 1) if (!words.at(at).isVerbal) return false
  return true
}

const isNominal = (word: PhraseWord): boolean => word.isNoun && !word.isVerbal && !word.governs
