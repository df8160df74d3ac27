import type { Quotation } from './quotations.ts'

/** What the report as a whole says of the words of a quotation, beyond the sentence that it stands in. */
export interface Mentions {
  readonly isRepeated: boolean
  /** True where it stands in the title, a subtitle or a heading, and something is said to come of it: “竹林夜话”聊出和谐村. */
  readonly hasEffectInHead: boolean
  /** True where the report counts how often or how long it was held. */
  readonly isHeldOften: boolean
}

/** How titles say what a method brings about. */
const EFFECT =
  /^(?:[\u4e00-\u9fff][出起成活亮响通开近热实美强暖清走稳牢富准紧来进住好掉]|让|使|促|推动|推进|赋能|护航|助力|助推|助[企农民老]|激活|激发|破解|破题|化解|解[决民企群难]|守护|撬动|引领|带动|提升|暖|惠[及民企]|[托撑扛架牵]|催生|绘就|织密|夯实|凝聚|添|治理|帮[教扶]|陪伴|照亮|点燃|救助|走进|滋养|涵养|浸润|润泽|书写|谱写|串联|领跑|落地|开花|结果|深化|保障|便[民企]|[富兴][民村农]|[汇聚解润促护化集传连纳系][民人乡众企心合和平群邻]|[里上中][解话聊说议谈断评学定促办拉化])/

/** What is held again and again is a practice: “街巷听音”开展96次. */
const HELD =
  /^[已共累计先后持续,]{0,4}(?:开展|举办|召开|开讲|组织|举行|进行|巡讲|开庭|坚持|开|办|搭起)[了过]?[近约逾超]?[\d一二两三四五六七八九十百千]+[余多几]?(?:次|场|期|轮|回|年|季)/

/** Counts how often the words of each quotation of a report stand in quotation marks. */
export function countMentions(quotations: readonly MentionedQuotation[]): (inner: string) => Mentions {
  const times = new Map<string, number>()
  const effective = new Set<string>()
  const held = new Set<string>()
  for (const { inner, after, isInHead } of quotations) {
    times.set(inner, (times.get(inner) ?? 0) + 1)
    if (isInHead && EFFECT.test(after)) effective.add(inner)
    if (HELD.test(after)) held.add(inner)
  }
  return (inner) => ({
    isRepeated: (times.get(inner) ?? 0) > 1,
    hasEffectInHead: effective.has(inner),
    isHeldOften: held.has(inner),
  })
}

export interface MentionedQuotation extends Quotation {
  /** True in the title, a subtitle or a heading. */
  readonly isInHead: boolean
}
