/** Names that people use for a place instead of its official one. */
export interface UsualNames {
  /** The name without its rank and its peoples: 恩施 for 恩施土家族苗族自治州. */
  readonly stem: string
  /** Forms that still end in a rank, and so are as clear as the official name: 恩施州, 科左中旗. */
  readonly ranked: readonly string[]
  /** Two characters, the first and the rank: 莫旗, 克州. */
  readonly shortest: string | null
}

const PEOPLES =
  /(?:各族|蒙古族|回族|藏族|维吾尔族|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|傣族|黎族|傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|普米族|怒族|鄂温克族|德昂族|保安族|裕固族|独龙族|门巴族|珞巴族|柯尔克孜|哈萨克|蒙古|塔吉克|锡伯|维吾尔)+$/
const RANK =
  /(?:特别行政区|维吾尔自治区|壮族自治区|回族自治区|自治区|自治州|自治县|自治旗|林区|特区|地区|新区|省|盟|市|县|区|旗|州)$/
/** Long Mongol names with a part of a banner, a wing or a side: 科尔沁左翼中旗, 土默特左旗, 喀喇沁左翼蒙古族自治县. */
const WING = /^(.).{1,3}?([左右])翼?([前中后])?(?:旗$|蒙古族自治县$)/
const PART = /^(.)..([前中后])旗$/
/** Names that open with a side keep it: 东乌珠穆沁旗 is 东乌旗, 前郭尔罗斯蒙古族自治县 is 前郭县. */
const SIDE = /^([东西前]\p{Script=Han})\p{Script=Han}{2,3}(?:旗|蒙古族自治县)$/u

/** The usual names of a division, derived from its official name. */
export function usualNames(official: string): UsualNames {
  const stem = stemOf(official)
  const rank = /自治[州县旗]$/.test(official) ? official.slice(-1) : null
  const contracted = contractions(official)
  const region = official.endsWith('特别行政区') ? [`${stem}特区`] : []
  const ranked = [...(rank === null ? [] : [stem + rank]), ...region, ...contracted]
  return { stem, ranked, shortest: contracted.length > 0 ? null : shortestOf(official, stem) }
}

/** A county of one people alone bears the people's name: 鄂温克 for 鄂温克族自治旗, 东乡 for 东乡族自治县. */
function stemOf(official: string): string {
  const unranked = official.replace(RANK, '')
  const stem = /自治[州县旗]$/.test(official) ? unranked.replace(PEOPLES, '') : unranked
  return stem === '' ? unranked.replace(/(?<=..)族$/, '') : stem
}

function contractions(official: string): string[] {
  const rank = official.slice(-1)
  const match = WING.exec(official) ?? PART.exec(official) ?? SIDE.exec(official)
  if (match !== null) return [match.slice(1).join('') + rank]
  return /[^族]蒙古族自治县$/.test(official) ? [`${official.charAt(0)}蒙${rank}`] : []
}

function shortestOf(official: string, stem: string): string | null {
  if (official.endsWith('旗') && stem.length >= 3 && !/[前中后左右]旗$/.test(official)) return `${stem.charAt(0)}旗`
  return /自治[州县]$/.test(official) && stem.length >= 4 ? stem.charAt(0) + official.slice(-1) : null
}
