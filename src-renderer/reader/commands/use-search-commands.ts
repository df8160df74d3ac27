import { useMemo } from 'react'
import { escapeTerm } from '../../../src-shared/domain/query/parse-query.ts'
import type { Command } from '../../command/command-store.ts'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useReader } from '../reader-store.ts'
import { useReaderWords } from '../reader-words.ts'
import { rangeOfSelection } from '../text/report-layout.ts'
import type { OpenReport } from '../use-reader-data.ts'

const none: readonly Command[] = []

/** Longer selections are no words to look for. */
const longestQuery = 200

/** The ways between the text and the search of all reports. */
export function useSearchCommands(open: OpenReport | null): readonly Command[] {
  const say = useReaderWords()
  const selected = useReader(({ selection }) => selection !== null && selection.anchor !== selection.focus)
  const isFromSearch = useNavigation((state) => state.cameFrom === 'search')
  const text = open?.layout.text
  return useMemo(() => {
    if (text === undefined) return none
    const group = say('groupMove')
    return [
      {
        id: 'reader.findEverywhere',
        label: say('findSelected'),
        key: 'Mod+Shift+F',
        group,
        isEnabled: selected,
        run: () => findSelected(text),
      },
      { id: 'reader.back', label: say('backToSearch'), key: 'Escape', group, isEnabled: isFromSearch, run: goBackToSearch },
    ]
  }, [say, text, selected, isFromSearch])
}

/** Looks for the selected words in all reports; a selection too long to be words leads to the search as it stands. */
function findSelected(text: string): void {
  const { selection } = useReader.getState()
  if (selection === null) return
  const { start, end } = rangeOfSelection(selection)
  const words = text.slice(start, end).trim()
  if (words === '' || words.length > longestQuery || words.includes('\n')) useNavigation.getState().goTo('search')
  else useNavigation.getState().openSearch(escapeTerm(words), null)
}

export function goBackToSearch(): void {
  useNavigation.getState().goTo('search')
}
