import { useMemo } from 'react'
import type { Command } from '../../command/command-store.ts'
import { usePlaceWords, type PlaceSay } from '../place/place-words.ts'
import { blocksAt, type BlockActions } from '../place/use-block-actions.ts'
import { useReader } from '../reader-store.ts'
import { rangeOfSelection, type TextBlock } from '../text/report-layout.ts'
import type { OpenReport } from '../use-reader-data.ts'

const none: readonly Command[] = []

/** The commands that say what the blocks at the caret are, and that which cites the place. */
export function useBlockCommands(
  open: OpenReport | null,
  actions: BlockActions | null,
  copyCitation: () => void,
): readonly Command[] {
  const say = usePlaceWords()
  const selection = useReader((state) => state.selection)
  const layout = open?.layout
  const first = useMemo(
    () => (layout === undefined || selection === null ? null : (blocksAt(layout, rangeOfSelection(selection)).at(0) ?? null)),
    [layout, selection],
  )
  return useMemo(() => {
    if (actions === null) return none
    const citation = {
      id: 'reader.copyCitation',
      label: say('copyCitation'),
      key: 'Alt+C',
      group: say('groupBlock'),
      run: copyCitation,
    }
    return [...blockCommands(first, actions, say), citation]
  }, [first, actions, say, copyCitation])
}

/** Each key says it and takes it back. */
function blockCommands(first: TextBlock | null, { setHere }: BlockActions, say: PlaceSay): Command[] {
  const shared = { group: say('groupBlock'), isEnabled: first !== null }
  const isBoilerplate = first?.kind === 'boilerplate'
  const isHeading = first?.kind === 'heading'
  return [
    {
      ...shared,
      id: 'reader.boilerplate',
      label: say(isBoilerplate ? 'restoreBlock' : 'markBoilerplate'),
      key: 'Alt+B',
      run: () => setHere({ kind: isBoilerplate ? 'paragraph' : 'boilerplate', level: null }),
    },
    {
      ...shared,
      id: 'reader.heading',
      label: say(isHeading ? 'unmarkHeading' : 'markHeading'),
      key: 'Alt+H',
      run: () => setHere(isHeading ? { kind: 'paragraph', level: null } : { kind: 'heading', level: 1 }),
    },
  ]
}
