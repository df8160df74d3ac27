import type { PhraseWord, PhraseWords } from './phrase-words.ts'

/** The first word of the phrase itself, without a time or a place that stands before it. */
export function phraseFront(words: PhraseWords, from: number, last: number): number {
  let first = from
  for (let at = from; at < last; at += 1) if (words.at(at).bond === 'determiner') first = at
  first = behindTown(words, first, last)
  first += placeBefore(words, first, last)
  // 县域内|住院费用报销比例, but 县域内就诊率 is a name
  if (opensWithin(words, first, last)) first += 2
  while (first < last && isOutside(words.at(first), words.at(first + 1))) first += 1
  return first
}

/** Behind the last town of the phrase, however the segmenter cuts its name: 扎|敏|镇|宣传队. */
function behindTown(words: PhraseWords, first: number, last: number): number {
  for (let at = last - 1; at > first; at -= 1) {
    if (WHEREABOUTS.test(words.at(at).text) && words.at(at + 1).hasLetter) return at + 1
    if (/^[镇乡]$/.test(words.at(at).text) && words.at(at + 1).hasLetter && !/^[村街社级]/.test(words.at(at + 1).text))
      return at + 1
  }
  return first
}

function opensWithin(words: PhraseWords, first: number, last: number): boolean {
  if (words.at(first + 1).text !== '内' || !words.at(first).text.endsWith('域')) return false
  return words.textBetween(first + 2, last + 1).length > LONGEST_RATE
}

/** No rate of a place that is called by it, such as 县域内就诊率, has a longer name behind it. */
const LONGEST_RATE = 4

/** What closes the name of a place: 林道|一带, 县域|内. */
const WHEREABOUTS = /^(?:一带|沿线|境内|辖区|辖内|全境|周边|上游|下游)$/

/** How many words at the front are a place that the segmenter does not know (龙潭|村), or the rest of what says where or when: 我|县, 2023|年. */
function placeBefore(words: PhraseWords, at: number, last: number): number {
  const { text } = words.at(at)
  if (text.length === 1) return at < last && isRest(text, words.at(at - 1)) ? 1 : 0
  return text.length === 2 && at + 1 < last && namesPlace(text, words.at(at + 1).text) ? 2 : 0
}

function isRest(text: string, before: PhraseWord): boolean {
  return before.isNumber ? /[年月日]/.test(text) : /[我该本各]/.test(before.text) && /[省市县区旗镇乡村]/.test(text)
}

const namesPlace = (text: string, next: string): boolean =>
  next.length === 1 && /[村镇乡县]/.test(next) && !KINDS_OF_VILLAGE.test(text)

const KINDS_OF_VILLAGE = /^(?:建制|行政|自然|示范|试点)$/

/** How much there is in a day or a year says when: 日均|客流, 年|预算; pay is called by it: 月工资. */
const isPerTime = (text: string, next: PhraseWord): boolean =>
  /^(?:[日月年周]均?|单日|全年|全月)$/.test(text) && !PAY.test(next.text)

const PAY = /^(?:工资|薪|收入|租金|利率|费率|薪酬|报酬|津贴|补贴)/

/** The whole of a place, and what lies in it: 全县, 县内, 辖区内. */
const WITHIN = /^(?:全?[省市县区旗州镇乡村]|辖区|境|域|街)内$/
const ALL_OF = /^全[省市县区旗盟州镇乡村]$/
const LISTED_PLACE = /^..+[省市县区旗镇乡村]$/

/** When or where, before the phrase itself. */
const isOutside = (word: PhraseWord, next: PhraseWord): boolean => saysWhen(word, next) || saysWhere(word, next)

const saysWhen = ({ bond, text }: PhraseWord, next: PhraseWord): boolean =>
  bond === 'time' || isPerTime(text, next) || text.startsWith('每')

function saysWhere({ tag, text }: PhraseWord, next: PhraseWord): boolean {
  if (WITHIN.test(text) || (ALL_OF.test(text) && next.text !== '性')) return true
  return (tag === 'f' && text.length === 1 && next.text.length > 1) || (tag === 'ns' && LISTED_PLACE.test(text))
}
