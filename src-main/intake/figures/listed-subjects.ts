import type { Range } from '../../../src-shared/domain/range.ts'
import type { Counted } from './counted.ts'
import { nounBefore } from './noun-before.ts'
import { isMeasureNoun, isPersonHead } from './noun-heads.ts'

/** No list of subjects is longer. */
const FARTHEST = 48
/** What leads from a list of subjects to their values: 登簿率、发证率|分别为, 涨幅大的是豆角和青椒|,分别上涨. */
const LEADS = /,?(?:同比|环比|年均|(?:(?<![占评对同环])比|较|(?<!参)与)[^,。;\d]{1,12})?分别[^,。;\d]{0,10}$/
/** Between subjects; 及, 与 and 和 also stand in words (普及, 参与, 和谐). */
const JOINT = /、|以及|(?<![普涉波遍])及(?![率时格])|(?<!参)与(?!会)|(?<![共温总缓调])和(?![谐平睦])/g

/** The nouns of the subjects listed before a value behind 分别, in their order; empty where they are not listed, or are parts of one name. */
export function subjectsBefore(folded: string, from: number, { measure }: Counted): readonly Range[] {
  const windowStart = Math.max(from, measure.start - FARTHEST)
  const window = folded.slice(windowStart, measure.start)
  const lead = LEADS.exec(window)
  if (lead === null) return []
  const clauseStart =
    Math.max(...[',', '。', ';', ':', '!', '?', '\n'].map((mark) => window.lastIndexOf(mark, lead.index - 1))) + 1
  const nouns: Range[] = []
  const names: string[] = []
  for (const { start, end } of membersOf(window.slice(0, lead.index), clauseStart)) {
    const noun = nounBefore(folded, windowStart + end, windowStart + start, { unit: measure.unit, kind: 'percent' })
    if (noun === null) return []
    nouns.push(noun)
    names.push(window.slice(start, end))
  }
  return areOfAKind(names) || areOfAKind(nouns.map(({ start, end }) => folded.slice(start, end))) ? nouns : []
}

function membersOf(words: string, from: number): readonly Range[] {
  const members: Range[] = []
  let start = from
  for (const { 0: joint, index } of words.slice(from).matchAll(JOINT)) {
    members.push({ start, end: from + index })
    start = from + index + joint.length
  }
  return [...members, { start, end: words.length }]
}

/** 粮食、蔬菜产量 is one name with a part for each; 登簿率、发证率 are two. */
function areOfAKind(names: readonly string[]): boolean {
  const kinds = names.map((name) => {
    if (isPersonHead(name)) return 'person'
    return isMeasureNoun(name.slice(-3)) || isMeasureNoun(name.slice(-2)) ? 'measure' : 'thing'
  })
  return kinds.every((kind) => kind === kinds[0])
}
