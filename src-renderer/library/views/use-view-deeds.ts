import { useMemo } from 'react'
import type { LibraryView, LibraryViewContent } from '../../../src-shared/domain/library-view.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import { viewWords } from './view-words.ts'

/** What is done with kept views. */
export function useViewDeeds() {
  const deed = useDeed()
  const say = useWords('views', viewWords)
  return useMemo(() => {
    const tell = (key: 'saved' | 'renamed' | 'deleted', name: string) => useStatus.getState().sayDone(say(key, { name }))
    return {
      async save(name: string, content: LibraryViewContent) {
        const view = await deed('library.saveView', { name, content })
        if (view !== null) tell('saved', view.name)
        return view !== null
      },
      async rename({ id }: LibraryView, name: string) {
        const view = await deed('library.renameView', { view: id, name })
        if (view !== null) tell('renamed', view.name)
      },
      async remove({ id, name }: LibraryView) {
        if ((await deed('library.deleteView', { view: id })) !== null) tell('deleted', name)
      },
    }
  }, [deed, say])
}
