import { readWords, type Word } from '../words/read-words.ts'
import { isMeasureNoun, isPersonHead, isSuffixNoun } from './noun-heads.ts'
import { bondOf, type Bond } from './word-bonds.ts'
import { acts, describes, governs, isComplement } from './verb-classes.ts'

/** What a word can do in a noun phrase. */
export interface PhraseWord {
  readonly text: string
  readonly tag: string
  readonly isNoun: boolean
  /** A verb, and no noun made of one. */
  readonly isVerb: boolean
  /** A verb, or a noun made of one (`vn`). */
  readonly isVerbal: boolean
  readonly isModifier: boolean
  readonly governs: boolean
  /** A short noun that makes one name with the verb before it. */
  readonly isSuffix: boolean
  readonly isPerson: boolean
  /** A noun that measures what stands before it: 满意率, 办结时限, 播种面积. */
  readonly isMeasure: boolean
  /** A body or a person that acts: a verb behind it says what it did. */
  readonly isActor: boolean
  /** A verb that tells of the noun behind it and acts on nothing: 返乡, 受灾. */
  readonly describes: boolean
  /** What came of a verb: 出, 回, 了. */
  readonly isComplement: boolean
  /** What it does to the words before a number; null where its tag tells. */
  readonly bond: Bond | null
  /** A function word: no noun phrase goes on past it. */
  readonly stops: boolean
  /** 、 和 等 and the like, which join what is counted. */
  readonly isJoint: boolean
  readonly isNumber: boolean
  readonly hasLetter: boolean
}

const NOUN = /^(?:n|vn|an|nz|j|l|i|s|f|t|x|zg|ng|vg|g|k|h|eng)/
const VERB = /^(?:v|vd|vi|vq)$/
const MODIFIER = /^(?:a|b|ag|z|m|q|o|y|ad)$/
const STOP_TAG = /^(?:p|d|df|dg|r|c|u[jlvzg]?|uv|e|y|w)$/
const STOP_WORD =
  /^(?:由|向|到|在|至|对|把|被|将|为|以|从|按|经|让|使|已|均|全部|全面|现有|率先|陆续|逐步|都|也|就|仍|共|各|其中|当中|并|而|则|进行|至今|共计|其|于|或|以及|等|以上|以下|以内|左右|且|人人|个个|户户|家家|纷纷|力争|有望|争取|另|仍|又|便|即|拟|曾|正|正在|另|另外)$/
const JOINT = /^(?:、|和|及|与|以及|等)$/
/** Words with the tag of a function word that are parts of names all the same. */
const NAME_PART = /^(?:非公|的|及其)$/

/** Pronouns and numerals by their characters: the dictionary tags 本科 and 良种 as such too. */
const PRONOUN = /^[这那其各每某该此我你他她它何谁几自彼咱之有多]|^(?:本|若干|全体|大家|任何|一切)$/
const NUMERAL = /[\d零〇一二两三四五六七八九十百千万亿半几数多余]/

/** Words that end like nouns and are tagged as verbs: 诊所, 柑橘园. */
const NOUN_AFTER_ALL = /^(?:.[所员者器厂馆室]|.{2,3}[所员者器厂馆室园院站店费款金率证卡])$/

/** Words that say which or how, whatever their tag: 特约 is an adverb only in the dictionary. */
const saysHow = (text: string, tag: string): boolean =>
  text === '一线' || text === '二次' || (tag.startsWith('d') && describes(text))

function likelyTag(text: string, tag: string): string {
  if (saysHow(text, tag)) return 'b'
  const isMistaken =
    (tag === 'r' && !PRONOUN.test(text)) ||
    (tag === 'm' && text.length > 1 && !NUMERAL.test(text)) ||
    (tag === 'z' && text.length > 2) ||
    (/^v[din]?$/.test(tag) && NOUN_AFTER_ALL.test(text))
  return isMistaken ? 'n' : tag
}

function classify(text: string, dictionaryTag: string): PhraseWord {
  const tag = likelyTag(text, dictionaryTag)
  return {
    text,
    tag,
    isNoun: NOUN.test(tag),
    isVerb: VERB.test(tag),
    isVerbal: tag === 'vn' || VERB.test(tag),
    isModifier: MODIFIER.test(tag),
    governs: governs(text) || (/^[il]/.test(tag) && text.length === 4 && governs(text.slice(2))),
    isSuffix: isSuffixNoun(text),
    isPerson: isPersonHead(text),
    isMeasure: isMeasureNoun(text),
    bond: tag === 't' && describes(text) ? null : bondOf(text, tag),
    isActor: acts(text) && !VERB.test(tag),
    describes: describes(text),
    isComplement: isComplement(text),
    stops: STOP_WORD.test(text) || (STOP_TAG.test(tag) && !NAME_PART.test(text)),
    isJoint: JOINT.test(text),
    isNumber: /^(?:[\d一二两三四五六七八九十百千]|[数几][十百千万])/.test(text),
    hasLetter: /\p{L}/u.test(text),
  }
}

const NONE: PhraseWord = classify('', '')
const known = new Map<string, PhraseWord>()
const MOST_KNOWN = 60_000

function wordClass(text: string, tag: string): PhraseWord {
  const found = known.get(text)
  if (found !== undefined) return found
  const word = classify(text, tag)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, word)
  return word
}

/** Set phrases of a verb that governs and its object are two words here: 申请|专利, 节省|成本. */
const isSetPhrase = ({ word, tag }: Word): boolean => word.length === 4 && SET_PHRASE.test(tag) && governs(word.slice(0, 2))

const SET_PHRASE = /^(?:[il]|n[rz]?)$/

function withoutSetPhrases(words: readonly Word[]): readonly Word[] {
  return words.some(isSetPhrase) ? words.flatMap((word) => (isSetPhrase(word) ? halvesOf(word) : [word])) : words
}

function halvesOf({ word, start }: Word): readonly Word[] {
  const at = (part: string, from: number): Word[] =>
    readWords(part).map((piece) => ({ ...piece, start: start + from + piece.start, end: start + from + piece.end }))
  return [...at(word.slice(0, 2), 0), ...at(word.slice(2), 2)]
}

/** The words of a stretch of folded text; beyond its ends stands a word of no kind. */
export class PhraseWords {
  readonly length: number
  readonly #words: readonly PhraseWord[]
  readonly #ends: readonly number[]

  constructor(folded: string) {
    const words = withoutSetPhrases(readWords(folded))
    this.#words = words.map(({ word, tag }) => wordClass(word, tag))
    this.#ends = words.map(({ end }) => end)
    this.length = words.length
  }

  at(index: number): PhraseWord {
    return this.#words[index] ?? NONE
  }

  startOf(index: number): number {
    return this.#ends[index - 1] ?? 0
  }

  endOf(index: number): number {
    return this.#ends[index] ?? 0
  }

  /** The index of the next word with this text after `index`, or -1. */
  next(text: string, index: number): number {
    return this.#words.findIndex((word, at) => at > index && word.text === text)
  }

  textBetween(from: number, to: number): string {
    return this.#words
      .slice(from, to)
      .map(({ text }) => text)
      .join('')
  }

  someBetween(from: number, to: number, holds: (word: PhraseWord) => boolean): boolean {
    return this.#words.slice(from, to).some(holds)
  }
}
