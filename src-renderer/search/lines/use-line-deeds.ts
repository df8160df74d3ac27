import { useMemo } from 'react'
import type { Category } from '../../../src-shared/domain/category.ts'
import type { Hit } from '../../../src-shared/domain/search.ts'
import { copyText } from '../../connection/copy-text.ts'
import { useNavigation } from '../../navigation/navigation-store.ts'
import { useStatus } from '../../status/status-store.ts'
import { useDeed } from '../../status/use-deed.ts'
import { useWords } from '../../words/use-words.ts'
import { useLinesStore } from '../line-store.ts'
import { searchWords } from '../search-words.ts'
import { linesToTsv } from './line-text.ts'
import type { Lines } from './use-lines.ts'

export interface LineDeeds {
  /** The ticked lines, or that on which the keyboard stands where none is. */
  readonly meant: () => readonly Hit[]
  /** Opens the line in the reader, at its place. */
  readonly open: (index: number) => void
  readonly copy: () => void
  /** Tags the lines that are meant, in one deed. */
  readonly tag: (category: Category) => void
}

export function useLineDeeds(lines: Lines): LineDeeds {
  const say = useWords('search', searchWords)
  const deed = useDeed()
  return useMemo(() => {
    const meant = () => {
      const { ticked, focus } = useLinesStore.getState()
      const focused = lines.at(focus)
      return ticked.size > 0 ? [...ticked.values()] : focused === undefined ? [] : [focused]
    }
    const tag = async ({ id, name }: Category) => {
      const passages = meant().map(({ report, start, end }) => ({ report, start, end }))
      if (passages.length === 0) {
        useStatus.getState().sayDone(say('nothingTicked'), { undoable: false })
        return
      }
      const done = await deed('tag.applyMany', { category: id, passages })
      if (done === null) return
      const { applied, present } = done
      const word = applied === 0 ? 'taggedNone' : present === 0 ? 'tagged' : 'taggedSome'
      useStatus.getState().sayDone(say(word, { count: applied, present, name }), { undoable: applied > 0 })
    }
    const copy = async () => {
      const hits = meant()
      if (hits.length === 0) return
      const status = useStatus.getState()
      if (await copyText(linesToTsv(hits))) status.sayDone(say('copied', { count: hits.length }), { undoable: false })
      else status.sayFailed({ code: 'internal', place: null, detail: null, message: say('copyFailed') })
    }
    return {
      meant,
      open: (index) => {
        const hit = lines.at(index)
        if (hit === undefined) return
        const { moveTo, setAway } = useLinesStore.getState()
        moveTo(index, { isExtending: false })
        setAway(true)
        useNavigation.getState().openReport(hit.report, { range: { start: hit.start, end: hit.end } })
      },
      copy: () => void copy(),
      tag: (category) => void tag(category),
    }
  }, [lines, say, deed])
}
