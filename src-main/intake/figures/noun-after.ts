import type { Range } from '../../../src-shared/domain/range.ts'
import { NounWalk } from './noun-walk.ts'
import { PhraseWords } from './phrase-words.ts'

const REACH = 44
/** Nearly every phrase ends within this; only those that do not are read further. */
const USUAL_REACH = 18
const CLAUSE_END = /[,。;!?\n:…]/

/**
 * The noun phrase that follows a count, as written: it ends where a verb, a function word or the clause
 * does, once a word stands there that the unit can count. Null when no such word follows.
 */
export function nounAfter(folded: string, from: number, limit: number, unit: string | null): Range | null {
  const end = clauseEnd(folded, from, Math.min(limit, from + REACH))
  const first = from + (/^[长宽高深厚重]?的/.exec(folded.slice(from, from + 2))?.[0].length ?? 0)
  if (first >= end || /[、和及与]/.test(folded.charAt(first))) return null
  const start = first + (AGE.exec(folded.slice(first, end))?.[0].length ?? 0)
  const near = Math.min(end, start + USUAL_REACH)
  const words = new PhraseWords(folded.slice(start, near))
  const usual = new NounWalk(words, unit, near < end).reach()
  const reached = usual ?? wholeReach(folded.slice(start, end), unit)
  const noun = reached === 0 ? null : { start: first, end: start + reached }
  if (noun === null || opensClause(words, unit, folded.charAt(noun.end))) return behindClause(folded, start, end, unit) ?? noun
  return { start: behindOf(folded, noun), end: noun.end }
}

/** The age, the rank or round the clock opens the name of those counted: 8万名|60岁以上|老年人, 12家|省级以上|示范社, 4座|24小时|书房. */
const AGE =
  /^(?:(?:7[×xX*])?24小时(?=\p{L})|(?:年满|未满|不满)?\d+周?岁(?:及?以[上下])?的?|(?:国家级?|[省市县区]级|[副正]高级?|[高中]级|规模|限额|大专|本科|\d?A+级?)及?以上(?:职称)?的?)/u

/** What ends in 的 tells of the noun and is no part of it. */
const behindOf = (folded: string, { start, end }: Range): number => start + folded.slice(start, end).lastIndexOf('的') + 1

/** A clause that ends in 的 and tells of those counted: 6名|拒不执行判决的|被执行人. */
const CLAUSE = /^(?![且并而或])[^,。;:、()的]{2,20}的(?=\p{L})(?!是|话|时候|情况)/u

function behindClause(folded: string, start: number, end: number, unit: string | null): Range | null {
  const clause = CLAUSE.exec(folded.slice(start, end))?.[0].length ?? 0
  if (clause === 0) return null
  const reached = wholeReach(folded.slice(start + clause, end), unit)
  return reached === 0 ? null : { start: start + clause, end: start + clause + reached }
}

/** True where a verb opens what 的 closes, so that its object is not what was counted: 12家|生产烟花的|企业. */
function opensClause(words: PhraseWords, unit: string | null, next: string): boolean {
  const [first, second] = [words.at(0), words.at(1)]
  return next === '的' && unit !== null && /^[名位人户家]$/.test(unit) && first.isVerbal && !first.describes && !second.isSuffix
}

const wholeReach = (clause: string, unit: string | null): number =>
  new NounWalk(new PhraseWords(clause), unit, false).reach() ?? 0

/** Where no other noun is found, units of persons and households take any noun right behind them: 24名法律顾问, 320户纳税人. */
export function anyNounAfter(folded: string, from: number, limit: number, unit: string | null): Range | null {
  if (unit === null || !/^[名位户]$/.test(unit)) return null
  const first = new PhraseWords(folded.slice(from, clauseEnd(folded, from, Math.min(limit, from + USUAL_REACH)))).at(0)
  return first.isNoun && !first.isVerbal && !first.describes ? nounAfter(folded, from, limit, '个') : null
}

function clauseEnd(folded: string, from: number, limit: number): number {
  let depth = 0
  for (let at = from; at < limit; at += 1) {
    const character = folded.charAt(at)
    if (character === '(') depth += 1
    else if (character === ')') {
      depth -= 1
      if (depth < 0) return at
    } else if (depth === 0 && CLAUSE_END.test(character)) return at
  }
  return limit
}
