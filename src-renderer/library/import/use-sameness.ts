import { useMemo } from 'react'
import type { ImportOutcome } from '../../../src-shared/contract/intake-operations.ts'
import { useWords } from '../../words/use-words.ts'
import { shareText } from '../../finding/share-text.ts'
import { importWords } from './import-words.ts'

type Duplicate = Extract<ImportOutcome, { outcome: 'duplicate' }>
type Copy = Extract<ImportOutcome, { outcome: 'imported' }>['copies'][number]

/** Says in what a file is the same as a report that is in the corpus. */
export function useSameness() {
  const say = useWords('import', importWords)
  return useMemo(
    () => ({
      ofDuplicate: ({ sameness, title, file }: Duplicate): string =>
        say(sameness === 'bytes' ? 'sameBytes' : 'sameText', { title: title ?? file }),
      ofCopy: ({ share, title, file }: Copy): string => say('nearCopy', { share: shareText(share), title: title ?? file }),
      /** The same in few words, the share first. */
      ofCopyShort: ({ share, title, file }: Copy): string =>
        say('nearCopyShort', { share: shareText(share), title: title ?? file }),
    }),
    [say],
  )
}
