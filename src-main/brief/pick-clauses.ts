import type { Range } from '../../src-shared/domain/range.ts'
import { fold } from '../corpus/fold.ts'
import { splitClauses } from './split-clauses.ts'

/** A stretch of a passage that says what was done: one clause or several that follow each other, as written. */
export interface PickedRun {
  readonly text: string
  readonly score: number
}

/** What a government report says when it says what was done. Written in Simplified script, matched on folded text. */
const deed =
  /成立|组建|建立|建成|设立|设置|划分|划定|选派|抽调|下派|派出|组织|开展|实行|实施|推行|落实|制定|印发|出台|发放|发动|招募|配备|投入|拨付|划拨|募集|捐|排查|走访|登记|巡查|检查|督查|通报|问责|培训|演练|宣传|张贴|播放|代办|配送|慰问|补助|奖励|表彰|公开|整改|改造|新增|新建|开通|搭建|上线|采集|建档|联系|包保|包片|包村|包户|值守|值班|轮流|报到|协调|签订|推动|统筹|完善|健全|明确|依托|采取|安排|改为|缩短|提供|免费|减免|种植|清理|分类|回收|安装|检测|随访|签约/gu
/** What it says when it praises or exhorts. */
const slogan =
  /深入贯彻|坚决|充分发挥|切实|进一步|不断|扎实|牢固树立|高度重视|重要讲话|精神|思想|号召|积极响应|初心|奋战|凝聚|彰显|贡献|奠定|堡垒|先锋模范|政治任务|重大意义|胜利|优势转化|筑牢|守门人|防线|好评|赞扬|受到了?|得到了?|赢得|浓厚|取得|成效|美好|美丽/gu
/** Words that lean on the clause before. */
const leaning =
  /^(?:并且?|而且?|其中?|该|以此|使得?|让|从而|进而|确保|为此|也|还|又|但|却|因此|同时|此外|另外|切实|有效|真正|做到|形成了?|达到)/u
/** Clauses that lead to the next: a condition, a ground, a place or an aim. */
const leadIn =
  /^(?:以(?!上|下|来)|通过|按照?|根据|围绕|针对|面对|为(?!期)|随着|结合|紧盯|抓住|自.{1,12}以来|当.{1,12}时|在.{1,24}(?:中|下|上|时|后|前|期间)$)|期间$|以来$|(?:基础|前提)上$/u
/** Words that number a point and say nothing once it stands alone. Matches on folded text too. */
export const opener =
  /^(?:[一二三四五六七八九十](?:是|要)(?!求)|首先|其次|再次|最后|同时|此外|另外|并且?|而且|其中|第[一二三四五六七八九十](?=[，,、])|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．])[，,、\s]*/u

const longest = 150

/** The most telling clauses of a passage in its order, together at most about `budget` characters, at least one; neighbours are one run. */
export function pickClauses(text: string, budget: number): PickedRun[] {
  const flat = unbroken(text)
  const units = joinLeadIns(flat, splitClauses(flat))
  const chosen: ClauseUnit[] = []
  let length = 0
  for (const unit of units.toSorted((one, other) => other.score - one.score || one.index - other.index)) {
    const added = unit.clauses.reduce((sum, clause) => sum + clause.end - clause.start, 0)
    if (chosen.length > 0 && (unit.score < 1 || length + added > budget)) continue
    chosen.push(unit)
    length += added
  }
  chosen.sort((one, other) => one.index - other.index)
  const runs: { index: number; start: number; end: number; score: number }[] = []
  for (const { index, clauses, score } of chosen) {
    const range = { start: clauses[0]?.start ?? 0, end: clauses.at(-1)?.end ?? 0 }
    const run = runs.at(-1)
    if (run?.index === index - 1) Object.assign(run, { index, end: range.end, score: Math.max(run.score, score) })
    else runs.push({ index, ...range, score })
  }
  return runs.map((run) => ({ text: trimmedRun(flat.slice(run.start, run.end)), score: run.score }))
}

/** Clauses that only say something together: a lead-in such as “按照…” and what it leads to. */
interface ClauseUnit {
  readonly index: number
  readonly clauses: readonly Range[]
  readonly score: number
}

function joinLeadIns(text: string, clauses: readonly Range[]): ClauseUnit[] {
  const folded = fold(text)
  const units: { clauses: Range[]; score: number }[] = []
  let isOpen = false
  clauses.forEach((clause, index) => {
    const score = scoreClause(folded, clause, index)
    const last = units.at(-1)
    const startsSentence = index === 0 || /[。；;！!？?]/u.test(text.slice(clauses[index - 1]?.end ?? 0, clause.start))
    if (isOpen && !startsSentence && last !== undefined) {
      last.clauses.push(clause)
      last.score = Math.max(last.score, score)
    } else {
      units.push({ clauses: [clause], score })
    }
    isOpen = leadIn.test(folded.slice(clause.start, clause.end))
  })
  return units.map((unit, index) => ({ ...unit, index }))
}

/** How much a passage tells: the score of its best clause. */
export function scorePassage(text: string): number {
  return Math.max(0, ...pickClauses(text, 0).map((run) => run.score))
}

/** The text without line ends: joined between Han characters, a space elsewhere. */
export function unbroken(text: string): string {
  return text
    .trim()
    .replace(/(?<=[\p{Script=Han}\p{P}])\s*\n\s*(?=[\p{Script=Han}\p{P}])/gu, '')
    .replace(/\s+/gu, ' ')
}

function scoreClause(folded: string, { start, end }: Range, index: number): number {
  const words = folded.slice(start, end)
  const numbers = words.match(/\d[\d,.]*|[一二三四五六七八九十百千万]{2,}/gu)?.length ?? 0
  const named = /“[^”]{2,}”/u.test(words) ? 2 : 0
  const deeds = Math.min(2, words.match(deed)?.length ?? 0)
  return (
    (numbers > 0 ? 2 + Math.min(2, numbers) : 0) +
    named +
    deeds * 1.5 +
    lengthScore(words.length) -
    2 * (words.match(slogan)?.length ?? 0) -
    (leaning.test(words) ? 1 : 0) +
    (index === 0 ? 0.5 : 0)
  )
}

function lengthScore(length: number): number {
  if (length < 5) return -3
  return length <= 30 ? 1 : length <= 50 ? 0 : -1
}

function trimmedRun(words: string): string {
  const standing = words.replace(opener, '')
  const kept = standing === '' ? words : standing
  return kept.length <= longest ? kept : `${kept.slice(0, longest - 1)}…`
}
