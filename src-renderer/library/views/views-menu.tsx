import { Bookmark } from 'lucide-react'
import type { LibraryView } from '../../../src-shared/domain/library-view.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { IconButton } from '../../design/icon-button.tsx'
import { Menu, type MenuEntry } from '../../design/menu.tsx'
import { useWords } from '../../words/use-words.ts'
import { useLibraryDialog } from '../library-dialog-store.ts'
import { viewWords } from './view-words.ts'

/** The kept views, and the keeping of them. `onOpen` with null: the library as at first. */
export function ViewsMenu({ onOpen }: { onOpen: (view: LibraryView | null) => void }) {
  const say = useWords('views', viewWords)
  const views = useAnswer('library.views', {}).value ?? []
  const items: readonly MenuEntry[] = [
    { id: 'first', label: say('first') },
    ...views.map(({ id, name }) => ({ id, label: name })),
    { id: 'save', label: say('save'), startsGroup: true },
    { id: 'manage', label: say('manage'), isDisabled: views.length === 0 },
  ]
  const act = (id: string) => {
    const view = views.find((one) => one.id === id)
    if (view !== undefined) onOpen(view)
    else if (id === 'first') onOpen(null)
    else useLibraryDialog.getState().show({ kind: id === 'save' ? 'saveView' : 'views' })
  }
  return (
    <Menu
      label={say('views')}
      placement="bottom end"
      trigger={<IconButton icon={Bookmark} label={say('views')} />}
      items={items}
      onAction={act}
    />
  )
}
