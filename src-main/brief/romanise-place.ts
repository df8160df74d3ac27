import { pinyin } from 'pinyin-pro'
import { toSimplified } from './to-simplified.ts'

/** Ends of place names with their English, longest first. */
const endings: readonly (readonly [string, string])[] = [
  ['特别行政区', 'Special Administrative Region'],
  ['维吾尔自治区', 'Uygur Autonomous Region'],
  ['壮族自治区', 'Zhuang Autonomous Region'],
  ['回族自治区', 'Hui Autonomous Region'],
  ['自治区', 'Autonomous Region'],
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['街道', 'Subdistrict'],
  ['社区', 'Community'],
  ['新区', 'New Area'],
  ['开发区', 'Development Zone'],
  ['地区', 'Prefecture'],
  ['省', 'Province'],
  ['市', 'City'],
  ['区', 'District'],
  ['县', 'County'],
  ['旗', 'Banner'],
  ['盟', 'League'],
  ['镇', 'Town'],
  ['乡', 'Township'],
  ['村', 'Village'],
]

const han = /^\p{Script=Han}+$/u

/** A Chinese place name in English letters, such as `Linhe District` for 临河区; other names stay as they are. */
export function romanisePlace(name: string): string {
  if (!han.test(name)) return name
  const simplified = toSimplified(name)
  const [ending, english] = endings.find(([end]) => simplified.endsWith(end) && simplified.length > end.length) ?? ['', '']
  const letters = inLetters(simplified.slice(0, simplified.length - ending.length))
  return english === '' ? letters : `${letters} ${english}`
}

function inLetters(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array' })
  // An apostrophe keeps syllables apart that begin with a vowel: Xi'an.
  const word = syllables.map((syllable, index) => (index > 0 && /^[aeo]/.test(syllable) ? `'${syllable}` : syllable)).join('')
  return word.charAt(0).toUpperCase() + word.slice(1)
}
