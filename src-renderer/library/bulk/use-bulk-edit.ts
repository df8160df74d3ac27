import { useCallback } from 'react'
import type { InputOf } from '../../../src-shared/contract/contract.ts'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import { bulkWords } from './bulk-words.ts'

type Edit = Pick<InputOf<'corpus.editReports'>, 'changes' | 'attributes'>

const fieldWords = { status: 'status', publisher: 'publisher', date: 'date', locality: 'placeName' } as const

/** Changes several reports in one deed; the status line says which fields of how many. True when it was done. */
export function useBulkEdit() {
  const deed = useDeed()
  const say = useWords('bulk', bulkWords)
  return useCallback(
    async (selected: ReadonlySet<ReportId>, edit: Edit, attributes: readonly Attribute[]): Promise<boolean> => {
      const answer = await deed('corpus.editReports', { reports: [...selected], ...edit })
      if (answer === null) return false
      const own = Object.entries(fieldWords).flatMap(([field, word]) => (field in edit.changes ? [say(word)] : []))
      const named = (edit.attributes ?? []).map(({ attribute }) => attributes.find(({ id }) => id === attribute)?.name ?? '')
      const fields = [...own, ...named].join(say('and'))
      const text = answer.changed === 0 ? say('doneNone') : say('done', { count: answer.changed, fields })
      useStatus.getState().sayDone(text, { undoable: answer.changed > 0 })
      return true
    },
    [deed, say],
  )
}
