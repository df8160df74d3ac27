import type { PhraseWord, PhraseWords } from './phrase-words.ts'
import type { Stretch } from './stretch.ts'
import { actsOnMeasures, isActedOn, isAffair, isOnlyActedOn, leadsTo, makesAct, opensAct } from './verb-classes.ts'

/** What is known of the words before one that may be a predicate. */
interface SoFar {
  /** Where the object begins as far as read. */
  readonly start: number
  readonly hasPredicate: boolean
}

/** The first word of the noun phrase: what stands behind the last verb that acts on it. Equals `first` when no verb does. */
export function objectStart(stretch: Stretch): number {
  const { words, first, head } = stretch
  let start = first
  let hasPredicate = stretch.isObject
  while (start < head && words.at(start).isComplement) start += 1
  if (opensWithUnknownVerb(stretch)) {
    start = first + 2
    hasPredicate = true
  }
  for (let at = start; at < head; at += 1) {
    if (!isOutcome(words, at, { start, first }) && !isPredicate(stretch, at, { start, hasPredicate })) continue
    start = at + 1
    hasPredicate = true
  }
  return hasPredicate || stretch.role !== 'object' ? start : behindPlainVerb(stretch)
}

/** Two single characters at the front of which the second is a verb are a verb that the segmenter does not know: 督|改, 施|划. */
function opensWithUnknownVerb({ words, first, head, role }: Stretch): boolean {
  const [one, two, next] = [words.at(first), words.at(first + 1), words.at(first + 2)]
  if (role !== 'object' || first + 2 > head || one.text.length > 1 || two.text.length > 1) return false
  return (
    two.isVerb &&
    !two.isSuffix &&
    !two.isComplement &&
    one.bond === null &&
    next.text.length > 1 &&
    !next.isVerbal &&
    !next.isMeasure &&
    !next.governs
  )
}

/** 排查|出: the verb's outcome belongs to the verb; in 接收|进馆档案 the same word opens a name. */
function isOutcome(words: PhraseWords, at: number, { start, first }: { start: number; first: number }): boolean {
  if (at !== start || at === first || !words.at(at).isComplement) return false
  return words.at(at + 1).text.length > 1 || words.at(at + 1).isComplement
}

function isPredicate(stretch: Stretch, at: number, soFar: SoFar): boolean {
  const { words, head } = stretch
  const word = words.at(at)
  if (word.isMeasure || !canGovern(stretch, at)) return false
  if (words.at(at + 1).isComplement && at + 1 < head && words.at(at + 2).text.length > 1) return true
  if (makesName(stretch, at, soFar)) return false
  return word.governs ? governsHere(stretch, at, soFar) : actsHere(stretch, at, soFar)
}

/** A verb that acts on objects does so nearly anywhere, but in a phrase that a verb of change tells of. */
function governsHere(stretch: Stretch, at: number, soFar: SoFar): boolean {
  const word = stretch.words.at(at)
  const isFront = standsInFront(stretch, at, soFar.start)
  if (stretch.role === 'changed') return !isFront && followsActor(stretch.words, at)
  if (isFront || followsActor(stretch.words, at)) return true
  if (stretch.words.at(stretch.head).isMeasure && stretch.role === 'subject') return false
  return !soFar.hasPredicate || (word.isVerb && word.text.length > 1)
}

/** Any other verb acts where the clause needs a predicate: at its front, behind who acts, behind a preposition with its noun. */
function actsHere(stretch: Stretch, at: number, { start, hasPredicate }: SoFar): boolean {
  const { words, role, isGoverned } = stretch
  if (role !== 'object' || (stretch.isObject && at === stretch.first)) return false
  const { isVerb } = words.at(at)
  if (hasPredicate && at === start) return (isVerb && words.at(at + 1).isPerson) || runsOn(stretch, at)
  if (hasPredicate) return isVerb && followsActor(words, at)
  return standsInFront(stretch, at, start) || isGoverned || followsOneThatActs(stretch, at)
}

const followsOneThatActs = (stretch: Stretch, at: number): boolean =>
  followsAuthority(stretch, at) || (stretch.words.at(at).tag !== 'vn' && followsActor(stretch.words, at))

/** Authorities act and hardly ever open the name of a thing: 交警大队|升级|电子警察. */
function followsAuthority({ words, head }: Stretch, at: number): boolean {
  return AUTHORITY.test(words.at(at - 1).text) && !words.at(at + 1).isSuffix && !words.at(at + 1).isMeasure && at < head
}

const AUTHORITY =
  /(?:[^邮]局|[大支中总]队|法院|法庭|检察院|派出所|公所|[^事办到好难用住去各处]处|署|纪委|监委|发改委|卫健委|海关|政府|党委|疾控中心|妇联|残联|团委|工会|红十字会|学会|协会|公安|水务|财政|公司)$/

/** Two verbs that both may be nouns are one predicate before a noun with an attribute of its own: 优化|调整|公交线路. */
function runsOn({ words, head }: Stretch, at: number): boolean {
  const isOfOneKind = words.at(at).tag === 'vn' && isVerbalNoun(words.at(at - 1))
  return isOfOneKind && isNominal(words.at(at + 1)) && at + 1 < head
}

const isVerbalNoun = ({ tag, governs }: PhraseWord): boolean => tag === 'vn' || (tag === 'n' && governs)

function standsInFront(stretch: Stretch, at: number, start: number): boolean {
  return at === start || stretch.words.at(at - 1).isJoint || isOpening(stretch, at)
}

/** The whole of a place, which acts as its clause opens: 全县|管理|高血压患者. */
const WHOLE = /^(?:全[国省市县区旗州镇乡村]|[我本该]?[省市县区旗州镇乡村]|各地)$/

/** True at the front of the stretch, where only other verbs and adverbs of measure stand before: 日均|接待, 新|登记. */
function isOpening({ words, first }: Stretch, at: number): boolean {
  for (let before = first; before < at; before += 1) {
    const word = words.at(before)
    if (!word.isVerbal && !word.governs && !leadsTo(word.text) && !WHOLE.test(word.text)) return false
  }
  return true
}

/** Bodies and persons act, so a verb behind them says what they did: 农资部门|调运|化肥. */
function followsActor(words: PhraseWords, at: number): boolean {
  return words.at(leadsTo(words.at(at - 1).text) ? at - 2 : at - 1).isActor
}

function canGovern(stretch: Stretch, at: number): boolean {
  const word = stretch.words.at(at)
  if (word.text.length === 1) return canGovernAlone(stretch, at)
  // 新设 has the tag of an attribute, and says what was done where a body stands before it
  if (word.tag === 'b' && !word.governs) return word.text.startsWith('新') && followsActor(stretch.words, at)
  return word.governs || (word.isVerbal && !word.describes && !word.isSuffix)
}

/** A verb of one character acts by itself only at the front (包|专车), or with another that says what came of it (接|回). */
function canGovernAlone(stretch: Stretch, at: number): boolean {
  const word = stretch.words.at(at)
  const next = stretch.words.at(at + 1)
  const isPaired = next.text.length === 1 && !next.isVerbal && !next.isComplement
  if (word.governs) return !isPaired || at + 1 === stretch.words.length - 1
  return word.isVerb && !isPaired && isOpening(stretch, at)
}

/** True where the verb makes one name with what follows: 监督|队, 办结|时限, and behind another word 服务|中心. */
function makesName(stretch: Stretch, at: number, soFar: SoFar): boolean {
  const { words, head } = stretch
  const word = words.at(at)
  const next = words.at(at + 1)
  if (namesByPlace(stretch, at, soFar)) return true
  if (next.isMeasure && at + 1 === head) return !actsOnMeasures(word.text)
  if (measuresAct(stretch, at)) return true
  if (next.text.length === 1 && (next.isSuffix || (next.isPerson && at + 1 === head))) return true
  return next.isSuffix && !stretch.isGoverned && makesNameWithShort(stretch, at, soFar)
}

/** Verbs of making or setting up: a verb right behind one belongs to the name of what was made (设立|检查|卡点), but for another such verb. */
const FOUNDS =
  /^(?:设立|建立|成立|组建|设置|增设|开设|开办|开辟|开通|建成|搭建|打造|创建|安装|加装|配备|配置|添置|购置|采购|投放|布设|制定|制订|印发|出台|签订|签署|聘请|招募|选派|投入|投用|下达|发出|开具|出具|制作|编制|编印)$/
const REBUILDS = /^(?:新建|改建|扩建|改造|修缮|维修|更新|更换|完善|提升|安装|配备|张贴|悬挂|发放|投放|启用|运行)$/
const isOfWhatWasMade = (before: PhraseWord, word: PhraseWord): boolean => FOUNDS.test(before.text) && !REBUILDS.test(word.text)

/** Papers and acts that are named by what they are about, verbs or not: 受理|工伤认定申请, 制定|处理意见. */
export const isNamedByAct = (word: string): boolean => NAMED_BY_ACT.test(word)

const NAMED_BY_ACT =
  /^(?:申请|请求|许可|登记|备案|鉴定|审批|意见|建议|方案|办法|细则|措施|计划|规划|预案|指南|手册|标准|规范|流程|目录|清单|台账|协议|合同|决定|通知|通知书|报告|证明|证书)$/

/** Part of a name by where it stands: behind 工厂化 and the like, or between another verb and the last word. */
function namesByPlace({ words, head }: Stretch, at: number, { start, hasPredicate }: SoFar): boolean {
  const before = words.at(at - 1)
  const last = before.text
  if (last.length > 2 && last.endsWith('化')) return true
  if (!hasPredicate) return false
  if (at === start && isOfWhatWasMade(before, words.at(at))) return true
  if (at + 1 !== head) return false
  // right behind another verb one of a single character opens a noun: 出动|送水车
  const opensNoun = at === start && words.at(at).text.length === 1 && last.length > 1
  return opensNoun || isNamedByAct(words.at(head).text)
}

/** The same before a short noun that many verbs make a name with. */
function makesNameWithShort(stretch: Stretch, at: number, soFar: SoFar): boolean {
  const { words, head } = stretch
  const next = words.at(at + 1)
  if (stretch.isQuoted && at === stretch.first) return !isActedOn(next.text)
  if (words.at(at).governs) return namesAfterAll(stretch, at, soFar)
  return !(isOnlyActedOn(next.text) && at + 1 === head && standsInFront(stretch, at, soFar.start))
}

/** Even a verb that governs is part of a name with a short noun behind it, where another verb already acts: 下达|整改指令书. */
function namesAfterAll(stretch: Stretch, at: number, { start, hasPredicate }: SoFar): boolean {
  const { words } = stretch
  if (!hasPredicate) return !standsInFront(stretch, at, start) && !isNominal(words.at(at - 1))
  if (at !== start) return !followsActor(words, at)
  const before = words.at(at - 1)
  const { text } = words.at(at + 1)
  if (!isActedOn(text) || isOfWhatWasMade(before, words.at(at))) return true
  return before.governs && !opensAct(before.text) && !makesAct(before.text) && !isAffair(text)
}

/** Verbs in a row before a measure are all what it measures: 执行到位金额. */
function measuresAct({ words, first, head, role }: Stretch, from: number): boolean {
  if (!words.at(head).isMeasure || (words.at(from).governs && from === first && role === 'object')) return false
  if (actsOnMeasures(words.at(from).text)) return false
  for (let at = from; at < head; at += 1) if (!words.at(at).isVerbal && !words.at(at).governs) return false
  return true
}

const isNominal = (word: PhraseWord): boolean => word.isNoun && !word.isVerbal && !word.governs

/** A clause whose number stands right behind its words has a predicate: where none is known for one, the last plain verb is it. */
function behindPlainVerb({ words, first, head }: Stretch): number {
  if (words.at(head).isMeasure) return first
  for (let at = head - 1; at > first; at -= 1) if (isPlainVerb(words.at(at)) && isObject(words, at + 1, head)) return at + 1
  return first
}

const isPlainVerb = (word: PhraseWord): boolean => word.isVerb && word.text.length > 1 && !word.describes && !word.isSuffix

function isObject(words: PhraseWords, at: number, head: number): boolean {
  const word = words.at(at)
  if (word.isSuffix || word.isMeasure || word.text.length === 1) return false
  return word.isVerbal ? at < head && word.describes : word.isNoun
}
