import type { PhraseWords } from './phrase-words.ts'

/**
 * Words that say how much there is of a thing, and are no part of its name: 蔬菜|供应量, 案件|数量. What is an amount of nothing else (降水量,
 * 客流量, 点击量), a rate or a sum is a name of its own and not among them.
 */
const AMOUNT =
  /^(?:日均|月均|年均|平均)?(?:(?:供应|供给|需求|吞吐|交易|成交|销售|产销|库存|储备|储存|使用|消费|排放|投放|产生|产出|分出|收集|收运|清运|转运|处理|处置|运输|周转|保有|生产|进口|出口|采购|收购|发行|举报|信访|投诉|发案|报案|栽植|种植)量|[产销储存库用总]量|总?数量?|总?数字|总数|起数|件数|宗数|户数|日数|个数)$/

/** The word that a phrase from `first` to `last` names a thing with, where words of amount stand behind it; else `last`. */
export function lastOfThing(words: PhraseWords, { first, last }: { readonly first: number; readonly last: number }): number {
  let amount = ''
  for (let at = last; at > first && amount.length < LONGEST; at -= 1) {
    amount = words.at(at).text + amount
    const thing = words.at(at - 1)
    if (AMOUNT.test(amount) && isThing(thing.text) && thing.isNoun && !thing.isVerbal && !thing.governs) return at - 1
  }
  return last
}

/** As long as 日均 with 交易量. */
const LONGEST = 6

/** Not the whole of which a place has so much (全县), nor what only orders or measures (系数, 人数). */
const isThing = (text: string): boolean => text.length > 1 && !/^(?:全.|总体|日均|月均|年均|平均)$/.test(text)
