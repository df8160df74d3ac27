import { isCountable, isHeadFor, isPersonHead, isUncounted } from './noun-heads.ts'
import { joins, variantEnd } from './phrase-joints.ts'
import type { PhraseWord, PhraseWords } from './phrase-words.ts'
import { tellsState } from './verb-classes.ts'

interface Head {
  end: number
  readonly text: string
  readonly isTime: boolean
}

/** A way through the words behind a count, from head to head, until the phrase ends. */
export class NounWalk {
  readonly #words: PhraseWords
  readonly #unit: string | null
  readonly #isCutOff: boolean
  readonly #heads: Head[] = []
  /** True right after 、 or 和: the new member of the list has no head yet. */
  #isNewMember = false

  constructor(words: PhraseWords, unit: string | null, isCutOff: boolean) {
    this.#words = words
    this.#unit = unit
    this.#isCutOff = isCutOff
  }

  /** How far into the words the phrase reaches, 0 when there is none; null when words cut off in mid-clause do not tell. */
  reach(): number | null {
    const sure = this.#isCutOff ? this.#words.length - 2 : this.#words.length
    for (let at = 0; at < this.#words.length; at += 1) {
      if (at >= sure || (this.#isCutOff && this.#words.at(at).isJoint)) return null
      const variant = variantEnd(this.#words, at) ?? this.#houseEnd(at)
      if (variant === null && !this.#takes(at)) break
      if (variant === null) continue
      this.#extend(this.#words.endOf(variant))
      at = variant
    }
    return this.#lastCounted()
  }

  /** 妇女|之|家, 乡村|之|星: one name with the character behind 之. */
  #houseEnd(at: number): number | null {
    if (this.#words.at(at).text !== '之' || !this.#hasHead) return null
    return /^[家窗路星声友光美乡]$/.test(this.#words.at(at + 1).text) ? at + 1 : null
  }

  get #hasHead(): boolean {
    return this.#heads.length > 0 && !this.#isNewMember
  }

  #extend(end: number): void {
    const last = this.#heads.at(-1)
    if (last !== undefined) last.end = end
  }

  #takes(at: number): boolean {
    const word = this.#words.at(at)
    if (this.#isHead(at)) {
      const isInside = word.tag === 's' && INSIDE.test(word.text)
      this.#heads.push({ end: this.#words.endOf(at) - (isInside ? 1 : 0), text: word.text, isTime: word.tag === 't' })
      this.#isNewMember = false
      return !isInside
    }
    if (word.isJoint) {
      this.#isNewMember = true
      return joins(this.#words, at, this.#unit, this.#heads.length > 0)
    }
    if (word.text === '“') return !this.#hasHead || /^[^“]{1,6}”/.test(this.#words.textBetween(at + 1, at + 8))
    if (word.text === '”') return this.#takesClosingQuote(at)
    return this.#goesOn(at)
  }

  #takesClosingQuote(at: number): boolean {
    if (this.#heads.at(-1)?.end === this.#words.startOf(at)) this.#extend(this.#words.endOf(at))
    return true
  }

  #isHead(at: number): boolean {
    const word = this.#words.at(at)
    if (word.text === '里' && at === 0) return this.#unit === '个'
    const isLast = closes(this.#words, at)
    if (namesNothing(word) || WHERE.test(word.text) || word.stops || isStateOfThose(this.#words, at)) return false
    if (this.#hasHead && this.#tellsOfHead(word, isLast)) return false
    return this.#isNamed(word, this.#words.at(at + 1), isLast) && isHeadFor(this.#unit, word.text)
  }

  /** Behind a head: when it was, and what it did. */
  #tellsOfHead(word: PhraseWord, isLast: boolean): boolean {
    return word.bond === 'time' || actsOnly(word) || (isLast && saysWhatWasDone(word) && !countsActs(this.#unit))
  }

  #isNamed(word: PhraseWord, next: PhraseWord, isLast: boolean): boolean {
    if (word.isPerson || (word.isNoun && word.tag !== 'vn')) return true
    if (word.isSuffix && (!word.governs || isLast || next.isVerb)) return true
    return word.tag === 'vn' && (isLast || word.isSuffix) && (!this.#hasHead || countsActs(this.#unit))
  }

  #goesOn(at: number): boolean {
    const word = this.#words.at(at)
    const next = this.#words.at(at + 1)
    if (this.#goesOnBehindQuote(at) || this.#goesOnWithMoney(word, next)) return true
    if (this.#isStop(word, next)) return false
    if (!this.#hasHead || (word.isNoun && word.tag !== 'vn')) return true
    // after a head only a name that a noun closes goes on: 党员劝导队, 乡镇临时党支部
    if (/^(?:b|ng|k|m|q)$/.test(word.tag)) return next.isNoun && next.tag !== 'vn'
    return (word.isVerbal || word.isModifier) && next.isSuffix
  }

  /** 10个“零事故”|示范|工地: what the name in quotation marks opens. */
  #goesOnBehindQuote(at: number): boolean {
    const [word, next] = [this.#words.at(at), this.#words.at(at + 1)]
    return this.#words.at(at - 1).text === '”' && word.tag === 'vn' && !word.governs && next.isNoun && next.tag !== 'vn'
  }

  /** 80万元欠薪|应急|周转金. */
  #goesOnWithMoney(word: PhraseWord, next: PhraseWord): boolean {
    return this.#unit === '元' && this.#hasHead && word.describes && next.isNoun
  }

  #isStop(word: PhraseWord, next: PhraseWord): boolean {
    if (namesNothing(word)) return true
    if (word.text === '的') return this.#hasHead
    if (word.stops || (this.#hasHead && endsName(word))) return true
    if (!word.isVerbal) return false
    if (!this.#hasHead) return NEVER_INSIDE.test(word.text) && !next.isSuffix
    return !next.isSuffix || (word.governs && word.tag !== 'vn')
  }

  /** Those who are given what the phrase ran on to: 17家企业|返还资金230万元. */
  #receivers(): number | null {
    return this.#heads.find(({ text }) => isPersonHead(text) || RECEIVES.test(text))?.end ?? null
  }

  #beforeRate(): number | null {
    return this.#heads.findLast(({ text, isTime }) => !RATE.test(text) && !isTime)?.end ?? null
  }

  /** The last head; where the phrase ran on into what cannot be counted, the last one that can. */
  #lastCounted(): number {
    const last = this.#heads.at(-1)
    if (last === undefined) return 0
    return (this.#unit === null ? null : this.#countedBefore(last, this.#unit)) ?? last.end
  }

  #countedBefore({ text }: Head, unit: string): number | null {
    if (GIVEN.test(text) && /^[家名户位人所]$/.test(unit)) return this.#receivers()
    if (RATE.test(text)) return this.#beforeRate()
    const ranOn = isUncounted(text) || (unit === '个' && isPersonHead(text))
    if (!ranOn || !/^[个支家名位座所处]$/.test(unit)) return null
    return this.#heads.findLast((head) => isCountable(head.text) || (unit !== '个' && isPersonHead(head.text)))?.end ?? null
  }
}

/** Persons and bodies are counted, and never what they are given. */
const GIVEN = /(?:资金|补贴|补助|津贴|贷款|款|[^基]金|[^免收]费|税费|社保|医保|保险|工资|薪酬)$/
const RECEIVES = /(?:企业|公司|单位|商户|农户|户|合作社|学校|医院|机构|家庭|门店|商家|主体)$/

/** A rate is never counted: the count is of what it is a rate of (140个车位|夜间使用率). */
const RATE = /率$/

/** What those counted did closes their clause: 40名村民|务工, 8个项目|投产. */
const saysWhatWasDone = ({ tag, describes }: PhraseWord): boolean => tag === 'v' && describes

/** Words of place that close a phrase and are no part of its name: 1300个村民小组|中. */
const WHERE = /^[中内里外上下前后间]$/

/** Of these the one that is inside: 3600亩桃园|里. */
const INSIDE = /.里$/

/** 15支|待命, 12栋|施工中: at once behind the count, how those counted are and no noun. */
function isStateOfThose(words: PhraseWords, at: number): boolean {
  const { text, isSuffix, isPerson } = words.at(at)
  return at === 0 && !isSuffix && !isPerson && tellsState(text) && (words.length === 1 || words.at(1).text === '中')
}

/** Units of acts, which a noun made of a verb can close: 3轮专项|检查. */
const countsActs = (unit: string | null): boolean => unit !== null && /^(?:轮|次|场|场次|批|批次|轮次|遍)$/.test(unit)

/** Verbs that say what those counted did, even where no head stands before them. */
const NEVER_INSIDE =
  /^(?:转|交|报|移交|移送|转交|转入|交由|转由|属|属于|系|留|留在|从事|返回|回到|走进|走上|走出|成为|当选|荣获|获得|取得|担任|考上|考入|进入|列入|纳入|来自|加入|实现|通过|享受|领取|领到|收到|得到|选择|赴|前往|参加|参与|组成|受|被|获|进|入|到|有|为|请战|奔赴|赶赴|达|达到|出现|发生|用于|认为|表示|希望|反映|愿意|需要|能够|缺乏|没有)$/

/** No letters, a number, or for each of whom. */
const namesNothing = ({ hasLetter, text }: PhraseWord): boolean => !hasLetter || /^[\d每]/.test(text)

/** A governing verb or a set phrase of four and more characters is what those counted did, under whatever tag. */
function actsOnly(word: PhraseWord): boolean {
  if (word.isSuffix || word.tag === 'vn') return false
  return (word.governs && word.text.length > 1) || (word.tag === 'i' && word.text.length >= 4)
}

/** Behind a head, when something was and what was done are no part of its name. */
const endsName = (word: PhraseWord): boolean => actsOnly(word) || word.bond === 'time'

/** True for the last word of a phrase or of a member of a list. */
function closes(words: PhraseWords, at: number): boolean {
  const next = words.at(at + 1)
  return at + 1 >= words.length || next.isJoint || next.stops || /^[”)(]$/.test(next.text)
}
