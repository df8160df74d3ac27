import type { Range } from '../../../src-shared/domain/range.ts'
import type { Measure } from './measure-token.ts'
import { nounBefore } from './noun-before.ts'

const WINDOW = 60
const LONGEST_CLAUSE = 28
const WHEN =
  '(?:目前|如今|现在|现|至今|截至目前|到目前|上个?月|去年|今年|本月|年底|全年|已经?|也|就|都|又|共|累计|先后|陆续|迅速)*'
/** A clause that says no more than the level something came to. */
const ONLY_LEVEL = new RegExp(
  `^${WHEN}(?:增至|增加到|增长到|升至|升到|提升至|提高到|上升到|攀升至|达到?|降至|降到|下降到|减少到|发展到|扩大到|扩大至|涨到|涨至)$`,
)
/** A clause that says no more than how many of them are done. */
const ONLY_DONE = new RegExp(
  `^${WHEN}(?:建成|建起|建好|完成|完工|竣工|开工|投用|投产|落成|落地|挂牌|办结|办妥|化解|整改|覆盖)(?:投用|投产|运营)?$`,
)
/** How something went, without a number: 落地企业|从无到有, 收缴率|也一路走高. */
const WENT =
  /^([^\d]{2,20}?)(?:也|已|都|均)?(?:从无到有|从小到大|从少到多|由小到大|由弱到强|与日俱增|一路.{2}|(?:不断|持续|逐年|逐步|稳步|大幅|明显|显著|连年|节节|日益|快速|迅速).{2,3})$/

/** What the clause before told of, where this one has nothing but the level or the outcome: 布局充电站,目前建成31个. */
export function toldBefore(folded: string, { start, unit, kind }: Measure, from: number): Range | null {
  const windowStart = Math.max(from, start - WINDOW)
  const [clause, before] = clausesOf(folded.slice(windowStart, start))
  if (clause === undefined || before === undefined || before.text.length > LONGEST_CLAUSE || /\d/.test(before.text)) return null
  const end = windowStart + before.start
  if (ONLY_DONE.test(clause.text) && kind === 'count') return nounBefore(folded, end + before.text.length, end, { unit, kind })
  // a rate is stated of what stands before it, and so is a level
  const went = ONLY_LEVEL.test(clause.text) ? WENT.exec(before.text)?.[1] : undefined
  return went === undefined ? null : nounBefore(folded, end + went.length, end, { unit, kind: 'percent' })
}

interface Clause {
  readonly start: number
  readonly text: string
}

/** The clause that ends the words and the one before it in the same sentence. */
function clausesOf(words: string): readonly Clause[] {
  const sentence = Math.max(...['。', ';', ':', '!', '?', '\n'].map((mark) => words.lastIndexOf(mark))) + 1
  const comma = words.lastIndexOf(',')
  if (comma < sentence) return []
  const start = Math.max(sentence, words.lastIndexOf(',', comma - 1) + 1)
  return [
    { start: comma + 1, text: words.slice(comma + 1) },
    { start, text: words.slice(start, comma) },
  ]
}
