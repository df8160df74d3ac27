import { useMemo } from 'react'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReportSet } from '../../../src-shared/domain/report-set.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import { setWords } from './set-words.ts'

type NamedSet = Pick<ReportSet, 'id' | 'name'>

export interface SetDeeds {
  readonly make: (name: string, reports: readonly ReportId[]) => Promise<boolean>
  readonly put: (set: NamedSet, reports: readonly ReportId[]) => Promise<void>
  readonly takeOut: (set: NamedSet, reports: readonly ReportId[]) => Promise<void>
  readonly rename: (set: NamedSet, name: string) => Promise<void>
  readonly remove: (set: NamedSet) => Promise<void>
}

/** What is done with named sets of reports; the status line tells it, with Undo beside it. */
export function useSetDeeds(): SetDeeds {
  const deed = useDeed()
  const say = useWords('sets', setWords)
  return useMemo(() => {
    const tell = (text: string, isChange = true) => useStatus.getState().sayDone(text, { undoable: isChange })
    return {
      async make(name, reports) {
        const set = await deed('library.addSet', { name, reports: [...reports] })
        if (set !== null) tell(say('made', { name: set.name, count: set.count }))
        return set !== null
      },
      async put({ id, name }, reports) {
        const answer = await deed('library.changeSet', { set: id, add: [...reports] })
        if (answer === null) return
        tell(answer.added === 0 ? say('putNone', { name }) : say('put', { count: answer.added, name }), answer.added > 0)
      },
      async takeOut({ id, name }, reports) {
        const answer = await deed('library.changeSet', { set: id, remove: [...reports] })
        if (answer === null) return
        tell(
          answer.removed === 0 ? say('takenNone', { name }) : say('taken', { count: answer.removed, name }),
          answer.removed > 0,
        )
      },
      async rename({ id }, name) {
        const set = await deed('library.renameSet', { set: id, name })
        if (set !== null) tell(say('renamed', { name: set.name }))
      },
      async remove({ id, name }) {
        if ((await deed('library.deleteSet', { set: id })) !== null) tell(say('deleted', { name }))
      },
    }
  }, [deed, say])
}
