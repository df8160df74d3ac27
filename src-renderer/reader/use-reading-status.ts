import { useMemo } from 'react'
import type { ReadingStatus } from '../../src-shared/domain/report.ts'
import { useDeed } from '../status/use-deed.ts'
import { useStatus } from '../status/status-store.ts'
import { useReaderWords } from './reader-words.ts'
import type { OpenReport } from './use-reader-data.ts'

export interface StatusActions {
  /** Says how far the analyst has come with the report; nothing changes it silently. */
  readonly mark: (status: ReadingStatus) => void
}

export function useReadingStatus(open: OpenReport | null): StatusActions {
  const deed = useDeed()
  const say = useReaderWords()
  const report = open?.report.id
  const title = open?.report.title ?? open?.report.file ?? ''
  return useMemo(
    () => ({
      mark: (status) => {
        if (report === undefined) return
        void deed('corpus.editReport', { report, changes: { status } }).then((done) => {
          if (done !== null) useStatus.getState().sayDone(say('statusChanged', { title, status: say(`status_${status}`) }))
          return done
        })
      },
    }),
    [deed, say, report, title],
  )
}
