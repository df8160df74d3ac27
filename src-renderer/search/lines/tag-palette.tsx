import { pinyin } from 'pinyin-pro'
import { useMemo } from 'react'
import type { Category } from '../../../src-shared/domain/category.ts'
import { Palette } from '../../design/palette.tsx'
import { useWords } from '../../words/use-words.ts'
import { searchWords } from '../search-words.ts'

export interface TagPaletteProps {
  readonly categories: readonly Category[]
  /** How many lines would be tagged. */
  readonly count: number
  readonly onChoose: (category: Category) => void
  readonly onClose: () => void
}

/** The categories to tag the lines with, by name, key or pinyin. */
export function TagPalette({ categories, count, onChoose, onClose }: TagPaletteProps) {
  const say = useWords('search', searchWords)
  const items = useMemo(() => {
    const names = new Map(categories.map(({ id, name }) => [id, name]))
    return categories.map(({ id, key, name, parent, colour, shortcut }) => ({
      id,
      label: name,
      hint: parent === null ? undefined : names.get(parent),
      keywords: `${key} ${pinyinOf(name)}`,
      swatch: colour,
      shortcut: shortcut?.toUpperCase() ?? null,
    }))
  }, [categories])
  const choose = (id: string) => {
    const category = categories.find((each) => each.id === id)
    if (category !== undefined) onChoose(category)
  }
  return <Palette isOpen onClose={onClose} placeholder={say('chooseCategory', { count })} items={items} onChoose={choose} />
}

/** A name in pinyin, whole and by initials, as it is typed without tones. */
function pinyinOf(name: string): string {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  return `${syllables.join('')} ${syllables.map((syllable) => syllable.charAt(0)).join('')}`
}
