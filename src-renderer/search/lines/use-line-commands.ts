import { useMemo } from 'react'
import type { Category } from '../../../src-shared/domain/category.ts'
import { useOfferCommands, type Command } from '../../command/command-store.ts'
import { useWords } from '../../words/use-words.ts'
import { useLinesStore } from '../line-store.ts'
import { searchWords } from '../search-words.ts'
import type { LineDeeds } from './use-line-deeds.ts'
import type { Ticking } from './use-ticking.ts'

export interface LineCommands {
  /** There are lines to do something with. */
  readonly hasLines: boolean
  /** Something is looked for that could be kept. */
  readonly canSave: boolean
  /** Those in use. */
  readonly categories: readonly Category[]
  readonly deeds: LineDeeds
  readonly ticking: Ticking
  readonly toLines: () => void
  readonly openPalette: () => void
  readonly save: () => void
}

/** Offers what is done with the lines: by name in the palette, by key on the screen; a category's letter tags, as in the reader. */
export function useLineCommands(offered: LineCommands): void {
  useOfferCommands(useTagLineCommands(offered))
  useOfferCommands(useOtherLineCommands(offered))
}

function useTagLineCommands({ hasLines, categories, deeds, openPalette }: LineCommands): readonly Command[] {
  const say = useWords('search', searchWords)
  return useMemo(() => {
    const group = say('tagGroup')
    const isTTaken = categories.some(({ shortcut }) => shortcut === 't')
    const palette = {
      id: 'search.tag',
      label: say('tag'),
      // A category may have the letter for itself.
      key: isTTaken ? 'Shift+Space' : 'T / Shift+Space',
      group,
      isEnabled: hasLines,
      run: openPalette,
    }
    const byLetter = categories.map((category) => ({
      id: `search.tagWith.${category.key}`,
      label: say('tagWith', { name: category.name }),
      key: category.shortcut?.toUpperCase() ?? null,
      group,
      isEnabled: hasLines,
      run: () => deeds.tag(category),
    }))
    return [palette, ...byLetter]
  }, [say, hasLines, categories, deeds, openPalette])
}

function useOtherLineCommands({ hasLines, canSave, deeds, ticking, toLines, save }: LineCommands): readonly Command[] {
  const say = useWords('search', searchWords)
  return useMemo(() => {
    const group = say('group')
    const shared = { group, isEnabled: hasLines }
    return [
      { ...shared, id: 'search.lines', label: say('toLines'), key: 'Alt+ArrowDown', run: toLines },
      {
        ...shared,
        id: 'search.open',
        label: say('open'),
        key: 'Enter',
        run: () => deeds.open(useLinesStore.getState().focus),
      },
      { ...shared, id: 'search.tickAll', label: say('tickAll'), key: 'Mod+Shift+A', run: ticking.tickAll },
      { ...shared, id: 'search.copy', label: say('copy'), key: 'Mod+Shift+C', run: deeds.copy },
      { id: 'search.save', label: say('save'), key: 'Mod+S', group, isEnabled: canSave, run: save },
    ]
  }, [say, hasLines, canSave, deeds, ticking, toLines, save])
}
