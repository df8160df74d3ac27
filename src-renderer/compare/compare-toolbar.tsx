import { ChevronsDownUp, ChevronsUpDown, Copy } from 'lucide-react'
import { Button } from '../design/button.tsx'
import { IconButton } from '../design/icon-button.tsx'
import { useWords } from '../words/use-words.ts'
import { useCompare, type CellContent } from './compare-store.ts'
import { compareWords } from './compare-words.ts'
import { MatrixLegend } from './matrix-legend.tsx'

const contents: readonly { content: CellContent; key: string }[] = [
  { content: 'counts', key: '1' },
  { content: 'shares', key: '2' },
  { content: 'quotes', key: '3' },
]

export interface CompareToolbarProps {
  readonly canFold: boolean
  readonly isFolded: boolean
  readonly onFoldAll: () => void
  readonly onCopy: () => void
}

/** What the cells show, folding, copying; and what the marks mean. */
export function CompareToolbar({ canFold, isFolded, onFoldAll, onCopy }: CompareToolbarProps) {
  const say = useWords('compare', compareWords)
  const content = useCompare((state) => state.content)
  const show = useCompare((state) => state.show)
  return (
    <div className="compare-toolbar">
      <fieldset className="compare-switch" aria-label={say('content')}>
        {contents.map((option) => (
          <button
            key={option.content}
            type="button"
            className="compare-switch-option"
            aria-pressed={content === option.content}
            title={`${say(`${option.content}Hint`)}（${option.key}）`}
            onClick={() => show(option.content)}
          >
            {say(option.content)}
          </button>
        ))}
      </fieldset>
      {canFold ? (
        <IconButton
          icon={isFolded ? ChevronsUpDown : ChevronsDownUp}
          label={say(isFolded ? 'expandAll' : 'collapseAll')}
          onPress={onFoldAll}
        />
      ) : null}
      <MatrixLegend hasHeat={content !== 'quotes'} />
      <Button variant="quiet" icon={Copy} onPress={onCopy} label={say('copyTable')} shortcut="Mod+Shift+C">
        {say('copyTable')}
      </Button>
    </div>
  )
}
