import type { PhraseWord, PhraseWords } from './phrase-words.ts'
import type { Bond } from './word-bonds.ts'

/** The words before a number up to the last function word, and what the clause tells of them. */
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
  /** True behind 着, 了 or 过: the verb has been said, and what follows is its object (住着|搬迁群众). */
  readonly isObject: boolean
  /** True behind a name in quotation marks, which the first word may go on with: “一站式”|助残服务点. */
  readonly isQuoted: boolean
}

/** What the words between a noun and its number tell of the noun. */
export interface Setting {
  readonly isStated: boolean
  readonly isChanged: boolean
  readonly isEach: boolean
  /** True for the next of a list of counts: 公园6个、步道53公里. */
  readonly isMember: boolean
  /** True where a name in quotation marks stands right before. */
  readonly isQuoted: boolean
}

/** The stretch that ends with this head. */
export function stretchTo(words: PhraseWords, head: number, setting: Setting): Stretch {
  let first = head
  while (first > 0 && joins(words, first - 1, head)) first -= 1
  const isGoverned = TAKES_OBJECT.test(words.at(first - 1).text)
  while (first < head && words.at(first).isJoint) first += 1
  // of a part one only says how many there are: 其中|新登记企业
  const isPart = words.at(first - 1).text === '其中'
  const isObject = DONE.test(words.at(first - 1).text) && words.at(first - 2).isVerbal
  const role = roleOf({ ...setting, isStated: setting.isStated || isPart }, first)
  return { words, first, head, role, isGoverned, isObject, isQuoted: setting.isQuoted && first === 0 }
}

/** What marks the verb before as done or going on. */
const DONE = /^[着了过]$/
const TAKES_OBJECT = /^[为对给向把将让使与同由]$/

function roleOf({ isStated, isChanged, isMember }: Setting, first: number): Stretch['role'] {
  if (isChanged) return 'changed'
  if (isStated) return 'subject'
  return isMember && first <= 1 ? 'member' : 'object'
}

/** False for a word that no noun phrase and no predicate reaches across: a preposition, an adverb, a pronoun, a number. */
function joins(words: PhraseWords, at: number, head: number): boolean {
  const word = words.at(at)
  const next = words.at(at + 1)
  if (word.isComplement && word.text !== '给' && words.at(at - 1).isVerbal) return true
  if (word.bond !== null) return joinsByBond(word, word.bond, next, { head: words.at(head), isNamed: words.at(at - 1).governs })
  if (/^(?:之|及其)$/.test(word.text) || opensByGround(word, next)) return true
  if (word.isJoint) return joinsMembers(words, at)
  if (!word.hasLetter || word.text === '的') return false
  return endsUnknownName(word, next, at + 1 === head) || joinsByTag(word, next)
}

/** 与 and 及 are mostly prepositions or verbs; behind a thing that opens the clause they join it with the next. */
function joinsMembers(words: PhraseWords, at: number): boolean {
  const { text, tag } = words.at(at)
  const first = words.at(0)
  return !/^[与及]$/.test(text) || tag === 'c' || (at === 1 && isThing(first) && !first.isActor)
}

/** What stands beyond a word and the next: the head, and whether a verb right before takes all that follows for its object (开通|免费|接驳专线). */
interface Beyond {
  readonly head: PhraseWord
  readonly isNamed: boolean
}

/** 地 before one character is ground and no particle: 地|笼. */
const opensByGround = (word: PhraseWord, next: PhraseWord): boolean => word.text === '地' && next.text.length === 1 && next.isNoun

function joinsByBond(word: PhraseWord, bond: Bond, next: PhraseWord, { head, isNamed }: Beyond): boolean {
  switch (bond) {
    case 'age':
      return isInAge(word, next)
    case 'determiner':
      return true
    case 'prefix':
      return next.hasLetter && (!/[在用自]/.test(word.text) || takesOne(word, next, head))
    case 'manner':
      return isNamed || !isAct(next) || head.isMeasure || next === head
    case 'time':
    case 'preposition':
      return false
    default:
      return bond satisfies never
  }
}

/** 在|岗医生, 用|火案件, 野外用|火: with one character these are a word, else prepositions. */
function takesOne(word: PhraseWord, next: PhraseWord, head: PhraseWord): boolean {
  return next.text.length === 1 && (next !== head || word.text === '用')
}

const isAct = (word: PhraseWord): boolean => (word.isVerbal || word.governs) && !word.isSuffix && !word.describes

/** 60周岁以上老年人口: the age is part of the name of those counted, as is the rank in 副高以上职称医师. */
function isInAge({ text }: PhraseWord, next: PhraseWord): boolean {
  if (/^以[上下]$/.test(text)) return next.isNoun
  return /^\d/.test(text) ? /^周?岁$/.test(next.text) : /^以[上下]$/.test(next.text) || next.isNoun
}

/** Single characters that end a name which the segmenter does not know, under whatever tags: 便|道. */
function endsUnknownName(word: PhraseWord, next: PhraseWord, isNextHead: boolean): boolean {
  return isNextHead && word.text.length === 1 && next.text.length === 1 && word.tag !== 'p'
}

function joinsByTag(word: PhraseWord, next: PhraseWord): boolean {
  switch (word.tag) {
    case 'm':
      return /^[日年月]$/.test(word.text) || (word.text.length === 1 && next.text.length === 1 && next.tag !== 'q')
    case 'd':
      return next.isMeasure || (word.text.length > 1 && (isThing(next) || next.describes))
    case 'q':
      return word.text.length === 1
    default:
      return !word.stops || word.governs
  }
}

/** 据点 and 异常 have the tag of adverbs, but an adverb stands before a verb. */
const isThing = (word: PhraseWord): boolean => word.isNoun && !word.isVerbal && !word.governs
