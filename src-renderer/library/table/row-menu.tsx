import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { PointMenu } from '../../design/point-menu.tsx'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useWords } from '../../words/use-words.ts'
import { useIntakeDialog } from '../intake-dialog-store.ts'
import { useLibraryDialog } from '../library-dialog-store.ts'
import { libraryWords } from '../library-words.ts'
import { setWords } from '../sets/set-words.ts'
import { useReread } from '../use-reread.ts'

export interface RowMenuProps {
  /** Where it opens, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number }
  readonly selected: ReadonlySet<ReportId>
  readonly onRemove: () => void
  readonly onClose: () => void
}

/** What can be done with the selected reports, at the place that was pressed. */
export function RowMenu({ at, selected, onRemove, onClose }: RowMenuProps) {
  const say = useWords('library', libraryWords)
  const saySets = useWords('sets', setWords)
  const deeds = useRowDeeds(selected, onRemove)
  const isOne = selected.size === 1
  return (
    <PointMenu
      at={at}
      label={say('rowMenu')}
      items={[
        { id: 'open', label: say('open'), shortcut: 'Enter', isDisabled: !isOne },
        { id: 'original', label: say('original'), shortcut: 'O', isDisabled: !isOne },
        { id: 'putIntoSet', label: `${saySets('putInto')}…`, shortcut: 'S', startsGroup: true },
        { id: 'takeOutOfSet', label: `${saySets('takeOut')}…` },
        { id: 'reread', label: say('reread'), startsGroup: true },
        { id: 'rereadAs', label: say('rereadAs') },
        { id: 'remove', label: say('removeMany', { count: selected.size }), shortcut: 'Delete', startsGroup: true },
      ]}
      onAction={(id) => deeds[id]?.()}
      onClose={onClose}
    />
  )
}

function useRowDeeds(selected: ReadonlySet<ReportId>, remove: () => void): Readonly<Record<string, () => void>> {
  const reread = useReread()
  const reports = [...selected]
  const [first] = reports
  const show = useLibraryDialog((state) => state.show)
  return {
    open: () => (first === undefined ? undefined : useNavigation.getState().openReport(first)),
    original: () => (first === undefined ? undefined : useIntakeDialog.getState().showOriginal(first)),
    putIntoSet: () => show({ kind: 'putIntoSet', reports }),
    takeOutOfSet: () => show({ kind: 'takeOutOfSet', reports }),
    reread: () => void reread(reports, null),
    rereadAs: () => useIntakeDialog.getState().askEncoding(reports),
    remove,
  }
}
