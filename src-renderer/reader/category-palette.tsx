import { useMemo } from 'react'
import type { Category } from '../../src-shared/domain/category.ts'
import { Palette, type PaletteItem } from '../design/palette.tsx'
import { pinyinOf } from '../words/pinyin-of.ts'
import { useReader } from './reader-store.ts'
import { useReaderWords } from './reader-words.ts'
import { rangeOfSelection } from './text/report-layout.ts'
import type { OpenReport } from './use-reader-data.ts'
import type { TagActions } from './use-tag-actions.ts'

interface CategoryPaletteProps {
  readonly open: OpenReport
  readonly actions: TagActions
}

/** The categories to choose from by typing their name, key or pinyin: to tag the selection, or to change the focused tag. */
export function CategoryPalette({ open, actions }: CategoryPaletteProps) {
  const say = useReaderWords()
  const purpose = useReader((state) => state.palette)
  const items = useMemo(() => paletteItems(open.categories), [open.categories])
  const choose = (id: string) => {
    const category = open.categories.find((one) => one.id === id)
    const { focusedTag, askForFocus } = useReader.getState()
    const tag = open.tags.find((one) => one.id === focusedTag)
    if (category === undefined) return
    if (purpose === 'change' && tag !== undefined) actions.recategorise(tag, category.id)
    else actions.apply(category.id)
    askForFocus()
  }
  return (
    <Palette
      isOpen={purpose !== null}
      onClose={closePalette}
      placeholder={say(purpose === 'change' ? 'chooseOther' : 'choosePassage')}
      items={items}
      onChoose={choose}
      anchor={purpose === null ? undefined : anchorOfSelection()}
    />
  )
}

function closePalette(): void {
  const { closePalette: close, askForFocus } = useReader.getState()
  close()
  askForFocus()
}

function paletteItems(categories: readonly Category[]): PaletteItem[] {
  const names = new Map(categories.map((category) => [category.id, category.name]))
  return categories
    .filter((category) => !category.archived)
    .map((category) => ({
      id: category.id,
      label: category.name,
      hint: category.parent === null ? undefined : names.get(category.parent),
      keywords: `${category.key} ${pinyinOf(category.name)}`,
      swatch: category.colour,
      shortcut: category.shortcut?.toUpperCase() ?? null,
    }))
}

/** Where the selection ends in the window, so that the palette opens beside it. */
function anchorOfSelection(): { x: number; y: number } | undefined {
  const { selection } = useReader.getState()
  const browser = document.getSelection()
  if (selection === null || browser === null || browser.rangeCount === 0) return undefined
  const { start, end } = rangeOfSelection(selection)
  const rect = [...browser.getRangeAt(0).getClientRects()].at(start === end ? 0 : -1)
  return rect === undefined ? undefined : { x: rect.right, y: rect.bottom }
}
