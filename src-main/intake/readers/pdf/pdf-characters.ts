import { detectScript } from '../../detect-script.ts'

/**
 * Radicals of U+2E80–U+2EF3 and the characters that they look like, in pairs. Unicode has no decomposition for
 * these (save two), but fonts give both the same glyph, and a PDF keeps glyphs: which of the two was written is lost.
 */
const RADICAL_PAIRS =
  '⺁厂⺂乛⺃乚⺅亻⺇几⺉刂⺊卜⺋㔾⺌小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺘扌⺙攵⺛旡⺝月⺞歺⺟母⺠民⺡氵⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋' +
  '⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶' +
  '⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞飠⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟'

/** Punctuation turned for vertical writing, and as it is written in a line. */
const TURNED_PAIRS =
  '︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︰：︱—︵（︶）︷｛︸｝︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁「﹂」﹃『﹄』'

const written: ReadonlyMap<string, string> = new Map([...toPairs(RADICAL_PAIRS), ...toPairs(TURNED_PAIRS)])

const LOOK_ALIKES = /[\u2e80-\u2f3d\u2f3f-\u2fd5\uf900-\ufb06\ufe10-\ufe44\u{2f800}-\u{2fa1f}]/gu

/**
 * The text of a PDF's glyphs as characters. Radicals and compatibility ideographs become the unified ideographs whose
 * glyph they share: that is decoding, not correcting, for the file tells the glyph and not the character that was typed.
 * NULs, lone surrogates and control characters become U+FFFD: something is printed there, and the text stays well formed.
 */
export function toCharacters(glyphs: string): string {
  return (
    glyphs
      .toWellFormed()
      .replaceAll(/[\t\n\v\f\r\u0085\u2028\u2029\p{Zs}]/gu, ' ')
      // eslint-disable-next-line no-control-regex -- fonts without a table of characters give just these
      .replaceAll(/[\0-\u001f\u007f-\u009f\ufffe\uffff]/g, '\ufffd')
      .replaceAll(LOOK_ALIKES, (character) => written.get(character) ?? character.normalize('NFKC'))
      .replaceAll('⸺', '——')
      .replaceAll('⸻', '———')
  )
}

/** The one radical whose character depends on the script of the text: ⼾ is 户 in fonts for Simplified and 戶 in those for Traditional. */
export function settleDoors(text: string): string {
  return text.includes('⼾') ? text.replaceAll('⼾', detectScript(text) === 'Hans' ? '户' : '戶') : text
}

function toPairs(text: string): (readonly [string, string])[] {
  return Array.from({ length: text.length / 2 }, (_, at) => [text.charAt(2 * at), text.charAt(2 * at + 1)] as const)
}

/** How many characters of a text stand for glyphs whose meaning the file does not tell: U+FFFD and private use. */
export function countUnknown(text: string): number {
  return text.match(/[\ufffd\ue000-\uf8ff\u{f0000}-\u{10ffff}]/gu)?.length ?? 0
}

const WIDE =
  /[\u2e80-\u303f\u3040-\u30ff\u3100-\u312f\u31a0-\u31ff\u3200-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u2014\u2026\u2460-\u24ff\u{20000}-\u{3ffff}]/u

/** True for a character set in a full square: Han, kana, full-width forms and their punctuation. */
export function isWide(character: string): boolean {
  return WIDE.test(character)
}

/** True for quotes and dots that Chinese and Latin text share: whether they are wide, their neighbour tells. */
export function isSharedPunctuation(character: string): boolean {
  return /[‘’“”·–]/.test(character)
}

/** A note's mark or a power stays told apart from the number that it stands behind. */
export function toSuperscript(digits: string): string {
  return digits.replaceAll(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
}
