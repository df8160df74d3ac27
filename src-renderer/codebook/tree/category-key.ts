import { pinyin } from 'pinyin-pro'

const longestKey = 48

/** A stable key for a new category: its name in pinyin or Latin letters, with a number where that key is taken. */
export function keyFromName(name: string, taken: readonly string[]): string {
  const syllables = pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const words = syllables
    .join('_')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
  const trimmed = words
    .replaceAll(/^[_0-9]+|_+$/g, '')
    .slice(0, longestKey)
    .replace(/_+$/, '')
  const key = trimmed === '' ? 'category' : trimmed
  if (!taken.includes(key)) return key
  let number = 2
  while (taken.includes(`${key}_${number}`)) number += 1
  return `${key}_${number}`
}
