import { readWords, type Word } from '../words/read-words.ts'

/** How much a stretch looks like a name by its own words: `proper` holds no everyday word, `plain` is one everyday noun (石桥, 桃源). */
type NameShape = 'proper' | 'plain'

/** A rank that can close the name of a place, with the words it opens when it closes none: 县级, 市场, 乡村. */
const afterRank: Readonly<Record<string, RegExp>> = {
  省: /^[级内外里域直会城市略时心力钱去]/,
  市: /^(?:[面容值域级直内外里情价况集貌]|场(?!监)|民(?!政|生|宗|族)|区(?!块)|政(?!府|协|法|务|数))/,
  州: /^[际府级内外里域直]/,
  盟: /^[友员主约国军誓级直]/,
  县: /^(?:[级域情里外际直]|内(?!涝|河)|区(?!块)|市(?!场)|乡(?!村振兴|村建设)|镇|村)/,
  区: /^(?:[域间块别划外里位段级情直]|内(?!涝|河)|分(?!局|行)|县|市(?!场)|镇|乡(?!村振兴|村建设)|街|村)/,
  旗: /^[帜袍舰子手下号级直面]/,
  镇: /^[村区级域街乡压静定痛流直里外内]/,
  乡: /^[村镇级域贤愁亲情土音风友间下里外内]/,
  街道: /^(?:[两沿旁面上里]|办(?!事处|公|党))/,
}

const RANK_OPENS = new Set(Object.keys(afterRank).map((rank) => rank.charAt(0)))

/** Kinds of areas and honours that a rank closes as well. They name no place, whatever stands before them. */
const KIND_OF_AREA =
  /(?:[社景园辖小林灌牧库老校厂院片专战防疫灾震地郊市矿农渔禁盲误雷军选时考赛特主]|新城|老城|主城|中心城|开发|示范|试验|实验|保护|控制|管理|经开|高新|功能|核心|重点|风险|隔离|集中|安置|生活|服务|商务|商业|居住|住宅|棚户|封控|管控|防范|污染|责任|作战|活动|展示|体验|种植|养殖|生产|协作|合作|保税|自贸|旅游|度假|风景|名胜|滞洪|蓄洪|分洪|泄洪|低洼|易涝|[易高多频低]发|自治|行政)区$/
const HONOUR =
  /(?:试点|示范|样板|中心|明星|贫困|重点|旅游|先进|文明|卫生|园林|森林|生态|模范|标杆|经济|产业|农业|工业|人口|百强|脱贫|革命|边境|沿海|沿江|兄弟|周边|邻近|相邻|帮扶|对口|受援|结对|受灾|特色|先锋|智慧|海绵|韧性|平安|幸福|美丽|双拥|法治|诚信|老旧)(?:大|小|强|名)?(?:[省市州县镇乡旗]|街道)$|[\u4e00-\u9fff]{2}城市$/
const COLLECTIVE = /^[各全本我该每某两]?[省市州盟县区旗镇乡村街道委]+$|^(?:[一二三四五六七八九十百千万两几数多\d]+个?)$/

/** Characters that stand before a name and hardly ever open one. */
const NEVER_OPENS = '的了着是我各该本每全某这那此其让把被将在对为以向到由与及或并也都就还使等使令给跟赴据了经按外邻'
const NAME_TAG = /^(?:ns|nr|nrt|nrfg|nz|nt|nw)$/
/** The tag of a character that was split off an everyday word. */
const SPLIT = 'split'
const RANKS = /(?:自治[州县旗]|新区|街道|[省市州盟县区旗镇乡])$/
const LONGEST_STEM = 5
const LONGEST_PEOPLES_STEM = 12
/** Where a name can begin: this far before its rank at most. */
const REACH = LONGEST_PEOPLES_STEM + 4

/** A name that ends in a rank. */
export interface ShapedName {
  readonly start: number
  readonly end: number
  readonly shape: NameShape
}

/** The end of the rank that begins here, if what follows lets it close a name; null otherwise. */
export function rankEnd(folded: string, at: number): number | null {
  const first = folded.charAt(at)
  if (!RANK_OPENS.has(first)) return null
  const rank = first === '街' ? folded.slice(at, at + 2) : first
  const barred = afterRank[rank]
  if (barred === undefined) return null
  const end = at + rank.length
  return barred.test(folded.slice(end, end + 4)) ? null : end
}

/** The name that ends here with its rank and begins at `floor` or behind a word that is no part of a name; null when there is none. */
export function nameEndingAt(folded: string, floor: number, end: number): ShapedName | null {
  const from = Math.max(floor, end - REACH)
  const rank = RANKS.exec(folded.slice(from, end))?.[0]
  if (rank === undefined || end - rank.length - from < 2 || isKindOfPlace(folded.slice(from, end))) return null
  const words = readWords(folded.slice(from, end))
  const stem = stemWords(words, rank)
  const [first] = stem
  if (first === undefined) return null
  const name = { start: from + first.start, end }
  const shape = shapeOf(stem, folded.slice(name.start, end - rank.length), rank)
  return shape === null ? null : { ...name, shape }
}

/** True for kinds of areas and towns (开发区, 中心镇), which name no place of their own. */
export function isKindOfPlace(name: string): boolean {
  return (name.endsWith('区') && !name.endsWith('新区') && KIND_OF_AREA.test(name)) || HONOUR.test(name)
}

/** The words before the rank that can belong to the name, back to the first that cannot. */
function stemWords(words: readonly Word[], rank: string): Word[] {
  const rankStart = (words.at(-1)?.end ?? 0) - rank.length
  const stem: Word[] = []
  for (const [at, word] of [...words.entries()].toReversed()) {
    if (word.start >= rankStart) continue
    if (word.end > rankStart) {
      const own = withoutRank(word, rankStart, words[at - 1])
      if (own === null) return []
      stem.unshift(own)
    } else if (endsName(word, stem)) break
    else stem.unshift(word)
  }
  return stem
}

/** Where the segmenter took the rank into a word: a name it knows, or an everyday word behind one more character (云 and 山区). */
function withoutRank(word: Word, rankStart: number, previous: Word | undefined): Word | null {
  const own = { ...word, end: rankStart, word: word.word.slice(0, rankStart - word.start) }
  if (own.word.length >= 2 && NAME_TAG.test(word.tag)) return own
  return own.word.length === 1 && previous?.word.length === 1 ? { ...own, tag: SPLIT } : null
}

/** True for a word that stands before the name: a verb, a function word, an everyday noun before more than itself. */
function endsName(word: Word, stem: readonly Word[]): boolean {
  if (!/^\p{Script=Han}+$/u.test(word.word)) return true
  if (word.word.length === 1) return stem.length > 0 && NEVER_OPENS.includes(word.word)
  if (NAME_TAG.test(word.tag)) return false
  return !/^(?:n|g|x|zg|ng)$/.test(word.tag) || stem.length > 0
}

function shapeOf(stem: readonly Word[], written: string, rank: string): NameShape | null {
  const longest = rank.startsWith('自治') ? LONGEST_PEOPLES_STEM : LONGEST_STEM
  if (written.length < 2 || written.length > longest || COLLECTIVE.test(written)) return null
  const isFunction = stem[0] !== undefined && stem[0].word.length === 1 && NEVER_OPENS.includes(stem[0].word)
  if (isFunction) return null
  return stem.some(({ word, tag }) => tag === SPLIT || (word.length > 1 && !NAME_TAG.test(tag))) ? 'plain' : 'proper'
}
