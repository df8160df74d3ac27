import { useMemo } from 'react'
import type { InputOf } from '../../../src-shared/contract/contract.ts'
import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import { attributeWords } from './attribute-words.ts'

/** What is done with attributes of the analyst's own and their values. */
export function useAttributeDeeds() {
  const deed = useDeed()
  const say = useWords('attributes', attributeWords)
  return useMemo(() => {
    const tell = (text: string) => useStatus.getState().sayDone(text)
    return {
      async add(input: InputOf<'library.addAttribute'>) {
        const attribute = await deed('library.addAttribute', input)
        if (attribute !== null) tell(say('added', { name: attribute.name }))
        return attribute !== null
      },
      async edit({ id }: Attribute, changes: { name?: string; choices?: string[] }) {
        const attribute = await deed('library.editAttribute', { attribute: id, changes })
        if (attribute !== null) tell(say('edited', { name: attribute.name }))
      },
      async remove({ id, name }: Attribute) {
        const answer = await deed('library.deleteAttribute', { attribute: id })
        if (answer !== null) tell(say('deleted', { name, count: answer.values }))
      },
      /** An empty value takes it away. */
      async setValue({ id, name }: Attribute, reports: readonly ReportId[], value: string) {
        const answer = await deed('library.setAttribute', {
          attribute: id,
          reports: [...reports],
          value: value === '' ? null : value,
        })
        if (answer !== null) tell(value === '' ? say('unset', { name }) : say('set', { name, value }))
      },
    }
  }, [deed, say])
}
