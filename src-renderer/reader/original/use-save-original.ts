import { useCallback } from 'react'
import type { Report } from '../../../src-shared/domain/report.ts'
import { usePicking } from '../../connection/use-picking.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useOriginalWords } from './original-words.ts'

/** Asks where to, and writes the imported bytes of the report there as they are. */
export function useSaveOriginal({ id, file }: Report): () => Promise<void> {
  const deed = useDeed()
  const say = useOriginalWords()
  const { pickSavePath } = usePicking()
  return useCallback(async () => {
    const name = /[^/\\]+$/u.exec(file)?.[0] ?? file
    const path = await pickSavePath({ suggestedName: name, extension: /\.([^.]+)$/u.exec(name)?.[1] ?? 'txt' })
    if (path === null) return
    const written = await deed('intake.saveOriginal', { report: id, path })
    if (written !== null) useStatus.getState().sayDone(say('saved', { path }), { undoable: false })
  }, [deed, say, pickSavePath, id, file])
}
