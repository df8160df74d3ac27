import { useMemo, useState } from 'react'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { useAnswer } from '../../connection/use-answer.ts'
import { Palette, type PaletteItem } from '../../design/palette.tsx'
import { usePinyin } from '../../words/use-pinyin.ts'
import { useWords } from '../../words/use-words.ts'
import { setWords } from './set-words.ts'
import { useSetDeeds } from './use-set-deeds.ts'

export interface SetPaletteProps {
  readonly reports: readonly ReportId[]
  readonly isTakingOut: boolean
  readonly onClose: () => void
}

const makeId = 'make'

/** The sets to choose from by typing; a name that none has makes a new one. */
export function SetPalette({ reports, isTakingOut, onClose }: SetPaletteProps) {
  const say = useWords('sets', setWords)
  const deeds = useSetDeeds()
  const sets = useAnswer('library.sets', {}).value
  const [typed, setTyped] = useState('')
  const pinyinOf = usePinyin()
  const name = typed.trim()
  const isNew = !isTakingOut && name !== '' && !(sets ?? []).some((set) => set.name === name)
  const items = useMemo<readonly PaletteItem[]>(
    () => [
      ...(sets ?? []).map((set) => ({
        id: set.id,
        label: set.name,
        hint: say('reports', { count: set.count }),
        keywords: pinyinOf(set.name),
      })),
      ...(isNew ? [{ id: makeId, label: say('make', { name }) }] : []),
    ],
    [sets, isNew, name, say, pinyinOf],
  )
  const choose = (id: string) => {
    const set = sets?.find((one) => one.id === id)
    if (id === makeId) void deeds.make(name, reports)
    else if (set !== undefined) void (isTakingOut ? deeds.takeOut(set, reports) : deeds.put(set, reports))
  }
  return (
    <Palette
      isOpen
      onClose={onClose}
      placeholder={say(isTakingOut ? 'chooseOut' : 'choose')}
      items={items}
      onChoose={choose}
      onQueryChange={setTyped}
    />
  )
}
