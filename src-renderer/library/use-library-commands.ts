import { useMemo, type RefObject } from 'react'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { LibraryView } from '../../src-shared/domain/library-view.ts'
import { useOfferCommands, type Command } from '../command/command-store.ts'
import { useAnswer } from '../connection/use-answer.ts'
import { useNavigation } from '../navigation/navigation-store.ts'
import { useWords } from '../words/use-words.ts'
import { useTableImport } from './attributes/use-table-import.ts'
import { facetWords } from './facets/facet-words.ts'
import { useIntakeDialog } from './intake-dialog-store.ts'
import { useLibraryDialog } from './library-dialog-store.ts'
import { libraryWords } from './library-words.ts'
import { setWords } from './sets/set-words.ts'
import type { ReportDeeds } from './use-report-deeds.ts'
import { useReread } from './use-reread.ts'
import { viewWords } from './views/view-words.ts'

export interface LibraryDeeds {
  readonly selected: ReadonlySet<ReportId>
  readonly remove: () => void
  readonly mark: ReportDeeds['mark']
  readonly selectAll: () => void
  readonly openView: (view: LibraryView | null) => void
  readonly showLines: () => void
  readonly searchField: RefObject<HTMLInputElement | null>
}

/** Offers what the library does to the palette and the keyboard. */
export function useLibraryCommands(deeds: LibraryDeeds): void {
  const { selected, remove, mark, selectAll, showLines, searchField } = deeds
  const say = useWords('library', libraryWords)
  const commands = useMemo<readonly Command[]>(() => {
    const group = say('group')
    const isAny = selected.size > 0
    const [first] = selected
    const open = () => (first === undefined ? undefined : useNavigation.getState().openReport(first))
    const marking = (status: 'new' | 'reading' | 'read') => () => void mark([...selected], status)
    return [
      { id: 'library.find', label: say('findCommand'), key: 'Mod+F', group, run: () => searchField.current?.focus() },
      { id: 'library.lines', label: say('showLinesHint'), key: null, group, run: showLines },
      { id: 'library.selectAll', label: say('selectAll'), key: null, group, run: selectAll },
      { id: 'library.open', label: say('openCommand'), key: 'Enter', group, isEnabled: selected.size === 1, run: open },
      { id: 'library.remove', label: say('removeCommand'), key: 'Delete', group, isEnabled: isAny, run: remove },
      { id: 'library.markNew', label: say('markNew'), key: null, group, isEnabled: isAny, run: marking('new') },
      { id: 'library.markReading', label: say('markReading'), key: null, group, isEnabled: isAny, run: marking('reading') },
      { id: 'library.markRead', label: say('markRead'), key: null, group, isEnabled: isAny, run: marking('read') },
    ]
  }, [say, selected, remove, mark, selectAll, showLines, searchField])
  useOfferCommands(commands)
  useOfferCommands(useOriginalCommands(selected))
  useOfferCommands(useGroupingCommands(selected))
  useOfferCommands(useViewCommands(deeds.openView))
}

/** What groups and describes reports: sets, attributes. */
function useGroupingCommands(selected: ReadonlySet<ReportId>): readonly Command[] {
  const say = useWords('library', libraryWords)
  const saySets = useWords('sets', setWords)
  const sayFacets = useWords('facets', facetWords)
  const importTable = useTableImport()
  const show = useLibraryDialog((state) => state.show)
  return useMemo(() => {
    const group = say('group')
    const isEnabled = selected.size > 0
    const put = () => show({ kind: 'putIntoSet', reports: [...selected] })
    const take = () => show({ kind: 'takeOutOfSet', reports: [...selected] })
    return [
      { id: 'library.putIntoSet', label: `${saySets('putInto')}…`, key: 'S', group, isEnabled, run: put },
      { id: 'library.takeOutOfSet', label: `${saySets('takeOut')}…`, key: null, group, isEnabled, run: take },
      { id: 'library.sets', label: sayFacets('manageSets'), key: null, group, run: () => show({ kind: 'sets' }) },
      {
        id: 'library.attributes',
        label: sayFacets('manageAttributes'),
        key: null,
        group,
        run: () => show({ kind: 'attributes' }),
      },
      { id: 'library.table', label: sayFacets('importAttributes'), key: null, group, run: () => void importTable() },
    ]
  }, [say, saySets, sayFacets, selected, importTable, show])
}

function useViewCommands(openView: LibraryDeeds['openView']): readonly Command[] {
  const say = useWords('library', libraryWords)
  const sayViews = useWords('views', viewWords)
  const views = useAnswer('library.views', {}).value
  const show = useLibraryDialog((state) => state.show)
  return useMemo(() => {
    const group = say('group')
    const opening = (views ?? []).map((view) => ({
      id: `library.view.${view.id}`,
      label: sayViews('openCommand', { name: view.name }),
      key: null,
      group,
      run: () => openView(view),
    }))
    return [
      ...opening,
      { id: 'library.firstView', label: sayViews('first'), key: null, group, run: () => openView(null) },
      { id: 'library.saveView', label: sayViews('save'), key: null, group, run: () => show({ kind: 'saveView' }) },
      { id: 'library.views', label: sayViews('manage'), key: null, group, run: () => show({ kind: 'views' }) },
    ]
  }, [say, sayViews, views, openView, show])
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
