import { useCallback } from 'react'
import { usePicking } from '../../connection/use-picking.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { splitPath } from '../import/outcome-facts.ts'
import { originalWords } from './original-words.ts'

/** Asks where to, and writes the imported bytes of a report there as they are. */
export function useSaveOriginal(): (report: ReportId, file: string) => Promise<void> {
  const say = useWords('original', originalWords)
  const picking = usePicking()
  const deed = useDeed()
  return useCallback(
    async (report, file) => {
      const { name } = splitPath(file)
      const path = await picking.pickSavePath({ suggestedName: name, extension: /\.([^.]+)$/.exec(name)?.[1] ?? 'txt' })
      if (path === null) return
      const written = await deed('intake.saveOriginal', { report, path })
      if (written !== null) useStatus.getState().sayDone(say('saved', { path }), { undoable: false })
    },
    [deed, picking, say],
  )
}
