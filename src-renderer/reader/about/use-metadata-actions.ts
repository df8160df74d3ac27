import { useMemo } from 'react'
import type { Metadata, Report } from '../../../src-shared/domain/report.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useStatus } from '../../status/status-store.ts'
import { useAboutWords } from './about-words.ts'

export interface MetadataActions {
  /** Corrects facts of the report; `field` is what the status line calls them. */
  readonly edit: (changes: Partial<Metadata>, field: string) => void
}

export function useMetadataActions({ id }: Report): MetadataActions {
  const deed = useDeed()
  const say = useAboutWords()
  return useMemo(
    () => ({
      edit: (changes, field) => {
        void deed('corpus.editReport', { report: id, changes }).then((done) => {
          if (done !== null) useStatus.getState().sayDone(say('changed', { field }))
          return done
        })
      },
    }),
    [deed, say, id],
  )
}
