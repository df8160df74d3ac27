import { useMemo, type RefObject } from 'react'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import { useOfferCommands, type Command } from '../command/command-store.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { useIntakeDialog } from './intake-dialog-store.ts'
import { libraryWords } from './library-words.ts'
import type { ReportDeeds } from './use-report-deeds.ts'
import { useReread } from './use-reread.ts'

export interface LibraryDeeds {
  readonly selected: ReadonlySet<ReportId>
  readonly remove: () => void
  readonly mark: ReportDeeds['mark']
  readonly searchField: RefObject<HTMLInputElement | null>
}

/** Offers what the library does to the palette and the keyboard. */
export function useLibraryCommands({ selected, remove, mark, searchField }: LibraryDeeds): void {
  const say = useWords('library', libraryWords)
  const commands = useMemo<readonly Command[]>(() => {
    const group = say('group')
    const isAny = selected.size > 0
    const [first] = selected
    const open = () => (first === undefined ? undefined : useNavigation.getState().openReport(first))
    const marking = (status: 'new' | 'reading' | 'read') => () => void mark([...selected], status)
    return [
      { id: 'library.find', label: say('findCommand'), key: 'Mod+F', group, run: () => searchField.current?.focus() },
      { id: 'library.open', label: say('openCommand'), key: 'Enter', group, isEnabled: selected.size === 1, run: open },
      { id: 'library.remove', label: say('removeCommand'), key: 'Delete', group, isEnabled: isAny, run: remove },
      { id: 'library.markNew', label: say('markNew'), key: null, group, isEnabled: isAny, run: marking('new') },
      { id: 'library.markReading', label: say('markReading'), key: null, group, isEnabled: isAny, run: marking('reading') },
      { id: 'library.markRead', label: say('markRead'), key: null, group, isEnabled: isAny, run: marking('read') },
    ]
  }, [say, selected, remove, mark, searchField])
  useOfferCommands(commands)
  const originalCommands = useOriginalCommands(selected)
  useOfferCommands(originalCommands)
}

/** What is done with the kept originals of the selected reports. */
function useOriginalCommands(selected: ReadonlySet<ReportId>): readonly Command[] {
  const say = useWords('library', libraryWords)
  const reread = useReread()
  return useMemo(() => {
    const group = say('group')
    const isEnabled = selected.size > 0
    const [first] = selected
    const show = () => (first === undefined ? undefined : useIntakeDialog.getState().showOriginal(first))
    const read = () => void reread([...selected], null)
    const readAs = () => useIntakeDialog.getState().askEncoding([...selected])
    return [
      { id: 'library.original', label: say('originalCommand'), key: 'O', group, isEnabled: selected.size === 1, run: show },
      { id: 'library.reread', label: say('rereadCommand'), key: null, group, isEnabled, run: read },
      { id: 'library.rereadAs', label: say('rereadAs'), key: null, group, isEnabled, run: readAs },
    ]
  }, [say, selected, reread])
}
