import { ChevronUp, Quote } from 'lucide-react'
import { useMemo } from 'react'
import { Button } from '../../design/button.tsx'
import { IconButton } from '../../design/icon-button.tsx'
import { Menu, type MenuEntry } from '../../design/menu.tsx'
import { useLanguage } from '../../words/use-words.ts'
import { OriginMark } from '../origin-mark.tsx'
import { useReader } from '../reader-store.ts'
import { blockAt } from '../text/outline.ts'
import type { OpenReport } from '../use-reader-data.ts'
import { usePlaceWords, type PlaceSay } from './place-words.ts'
import { placeTextOf } from './place-text.ts'
import type { BlockActions, BlockChoice } from './use-block-actions.ts'
import './place-line.css'

interface PlaceLineProps {
  readonly open: OpenReport
  readonly actions: BlockActions
  readonly onCopy: () => void
}

/** What a block can be said to be, in the order of the menu. */
const choices = [
  { id: 'paragraph', kind: 'paragraph', level: null },
  { id: 'heading1', kind: 'heading', level: 1 },
  { id: 'heading2', kind: 'heading', level: 2 },
  { id: 'heading3', kind: 'heading', level: 3 },
  { id: 'listItem', kind: 'listItem', level: null },
  { id: 'caption', kind: 'caption', level: null },
  { id: 'tableRow', kind: 'tableRow', level: null },
  { id: 'title', kind: 'title', level: null },
  { id: 'subtitle', kind: 'subtitle', level: null },
  { id: 'meta', kind: 'meta', level: null },
  { id: 'boilerplate', kind: 'boilerplate', level: null },
] as const satisfies readonly (BlockChoice & { readonly id: string })[]

/** The line under the text: where the caret is, what its block is, and the quote with its place to take along. */
export function PlaceLine({ open, actions, onCopy }: PlaceLineProps) {
  const say = usePlaceWords()
  const focus = useReader((state) => state.selection?.focus ?? null)
  const { layout } = open
  const block = useMemo(() => (focus === null ? null : blockAt(layout, focus)), [layout, focus])
  const language = useLanguage()
  const parts = useMemo(() => {
    if (focus === null) return []
    const { place, page } = placeTextOf(open, focus, say, language)
    return [place === '' ? say('beforeBody') : place, page].filter((part) => part !== null)
  }, [open, focus, say, language])
  const choose = (id: string) => {
    const choice = choices.find((one) => one.id === id)
    if (choice !== undefined) actions.setHere({ kind: choice.kind, level: choice.level })
  }
  return (
    <section className="reader-place" aria-label={say('place')}>
      <output className="reader-place-text" aria-live="off">
        {parts.join(' · ')}
      </output>
      {block === null ? null : <OriginMark origin={block.origin} certainty={block.certainty} />}
      {block === null ? null : (
        <Menu
          label={say('blockKind', { kind: say(`kind_${block.kind}`) })}
          placement="top end"
          trigger={
            <Button variant="quiet" icon={ChevronUp} label={say('blockKind', { kind: say(`kind_${block.kind}`) })}>
              {say(`kind_${block.kind}`)}
            </Button>
          }
          items={menuEntries(block, say)}
          onAction={choose}
        />
      )}
      <IconButton icon={Quote} label={say('copyCitation')} shortcut="Alt+C" placement="top" onPress={onCopy} />
    </section>
  )
}

function menuEntries(block: { readonly kind: string; readonly level: number | null }, say: PlaceSay): MenuEntry[] {
  return choices.map(({ id, kind, level }) => ({
    id,
    label: say(`kind_${id}`),
    isChosen: kind === block.kind && (level === null || level === Math.min(3, block.level ?? 1)),
    startsGroup: id === 'boilerplate',
  }))
}
