import { pinyin } from 'pinyin-pro'

/** A name in pinyin as it is typed without tones: whole, by initials, by syllables. */
export function pinyinOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  return `${syllables.join('')} ${syllables.map((syllable) => syllable.charAt(0)).join('')} ${syllables.join(' ')}`
}
