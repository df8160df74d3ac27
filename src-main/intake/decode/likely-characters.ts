import iconv from 'iconv-lite'
import { fold } from '../../corpus/fold.ts'

/** The commonest characters of Chinese writing and of reports, in folded form. */
const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严镇村街乡网络服防疫情控社区居企业项惠环境垃圾类治理培训督导落实推动推进扎实积极开展坚持加强完善建立健全提升推广宣传巡查排查志愿者户余亿元奖补招商投融培育农田粮食养老扶贫振兴评估监测预警抢险救灾洪堤坝'.split(
    '',
  ),
)

/** Punctuation and signs that Chinese text is full of. */
const SIGNS = new Set('　，。、；：？！“”‘’（）《》【】「」『』—…·％～〇①②③④⑤⑥⑦⑧⑨⑩０１２３４５６７８９－')

let everyday: ReadonlySet<string> | null = null

/** The first plane of GB2312 and of Big5: what either script writes every day. */
function everydayCharacters(): ReadonlySet<string> {
  everyday ??= new Set(
    Array.from(
      iconv.decode(plane({ leads: [0xb0, 0xd7], trails: [[0xa1, 0xfe]] }), 'gb18030') +
        iconv.decode(
          plane({
            leads: [0xa4, 0xc6],
            trails: [
              [0x40, 0x7e],
              [0xa1, 0xfe],
            ],
          }),
          'big5',
        ),
    ),
  )
  return everyday
}

interface Plane {
  readonly leads: readonly [number, number]
  readonly trails: readonly (readonly [number, number])[]
}

function plane({ leads, trails }: Plane): Uint8Array {
  const bytes: number[] = []
  for (let lead = leads[0]; lead <= leads[1]; lead += 1)
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail += 1) bytes.push(lead, trail)
  return Uint8Array.from(bytes)
}

const COMMON_SCORE = 1
const SIGN_SCORE = 0.6
const EVERYDAY_SCORE = 0.2
const RARE_SCORE = -1
const ODD_SCORE = -2
const WRONG_SCORE = -6
/** Emoji and rare characters beyond the first plane are seldom, in a wrong decoding as in a right one. */
const PAIR_SCORE = -0.5

let table: Float32Array | null = null

/** The score of every UTF-16 unit; made when the first encoding has to be guessed. */
function scores(): Float32Array {
  if (table !== null) return table
  const units = Float32Array.from({ length: 0x10000 }, (_, unit) => unit)
  const folded = fold(Array.from(units, (unit) => String.fromCharCode(unit)).join(''))
  table = units.map((unit) => scoreOf(String.fromCharCode(unit), folded.charAt(unit)))
  return table
}

function scoreOf(character: string, folded: string): number {
  if (COMMON.has(folded)) return COMMON_SCORE
  if (SIGNS.has(character)) return SIGN_SCORE
  if (everydayCharacters().has(character)) return EVERYDAY_SCORE
  if (/\s/.test(character)) return 0
  if (/[\uFFFD\uE000-\uF8FF\p{Cc}\p{Cs}\p{Cn}]/u.test(character)) return WRONG_SCORE
  if (/\p{Script=Han}/u.test(character)) return RARE_SCORE
  return /[\p{Script=Latin}\p{P}\p{Sc}℃°±×÷→]/u.test(character) ? 0 : ODD_SCORE
}

/** How likely a decoded text is to be Chinese: the sum over its characters beyond ASCII, and their number. Wrong decodings score below 0. */
export function likeness(text: string): { readonly score: number; readonly characters: number } {
  const known = scores()
  let score = 0
  let characters = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit >= 0x20 && unit < 0x80) continue
    const isPair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
    if (isPair) at += 1
    const own = isPair ? PAIR_SCORE : (known[unit] ?? 0)
    if (unit >= 0x80 || own !== 0) characters += 1
    score += own
  }
  return { score, characters }
}
