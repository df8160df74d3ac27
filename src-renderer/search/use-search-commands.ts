import { useMemo } from 'react'
import { useOfferCommands, type Command } from '../command/command-store.ts'
import { useWords } from '../words/use-words.ts'
import { useSearch, type SearchTab } from './search-store.ts'
import { searchWords } from './search-words.ts'

export const searchTabs = ['concordance', 'frequency', 'keyness'] as const satisfies readonly SearchTab[]

/** Offers the ways between the parts of the search screen. */
export function useTabCommands(toBox: () => void): void {
  const say = useWords('search', searchWords)
  const commands = useMemo<readonly Command[]>(() => {
    const group = say('group')
    return [
      { id: 'search.box', label: say('toBox'), key: 'Mod+F / Mod+Shift+F', group, run: toBox },
      ...searchTabs.map((tab, index) => ({
        id: `search.${tab}`,
        label: say('toTab', { tab: say(`tab_${tab}`) }),
        key: `Alt+${index + 1}`,
        group,
        run: () => useSearch.getState().show(tab),
      })),
    ]
  }, [say, toBox])
  useOfferCommands(commands)
}
