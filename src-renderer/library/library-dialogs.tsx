import type { LibraryView, LibraryViewContent } from '../../src-shared/domain/library-view.ts'
import { AttributesDialog } from './attributes/attributes-dialog.tsx'
import { TableImportDialog } from './attributes/table-import-dialog.tsx'
import { useLibraryDialog } from './library-dialog-store.ts'
import { SetPalette } from './sets/set-palette.tsx'
import { SetsDialog } from './sets/sets-dialog.tsx'
import { SaveViewDialog, ViewsDialog } from './views/view-dialogs.tsx'

export interface LibraryDialogsProps {
  /** What a view kept now would hold. */
  readonly content: LibraryViewContent
  readonly onOpenView: (view: LibraryView) => void
}

/** What of the library's own stands over it, one at a time. */
export function LibraryDialogs({ content, onOpenView }: LibraryDialogsProps) {
  const dialog = useLibraryDialog((state) => state.dialog)
  const close = useLibraryDialog((state) => state.close)
  switch (dialog?.kind) {
    case 'putIntoSet':
      return <SetPalette reports={dialog.reports} isTakingOut={false} onClose={close} />
    case 'takeOutOfSet':
      return <SetPalette reports={dialog.reports} isTakingOut onClose={close} />
    case 'newSet':
      return <SetsDialog isNew onClose={close} />
    case 'sets':
      return <SetsDialog isNew={false} onClose={close} />
    case 'saveView':
      return <SaveViewDialog content={content} onClose={close} />
    case 'views':
      return <ViewsDialog onOpen={onOpenView} onClose={close} />
    case 'attributes':
      return <AttributesDialog onClose={close} />
    case 'table':
      return <TableImportDialog path={dialog.path} onClose={close} />
    case undefined:
      return null
    default:
      return dialog satisfies never
  }
}
