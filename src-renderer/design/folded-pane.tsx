import { PanelLeft, PanelRight } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { useDesignWords } from './design-words.ts'
import { IconButton } from './icon-button.tsx'

/** A side pane in a window too narrow for it: a strip at the edge, from which it opens over the centre. */
export function FoldedPane({ side, name, children }: { side: 'left' | 'inspector'; name: string; children: ReactNode }) {
  const words = useDesignWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={`panes-folded panes-folded-${side}`}>
      <IconButton
        icon={side === 'left' ? PanelLeft : PanelRight}
        label={`${isOpen ? words.hidePane : words.showPane}: ${name}`}
        isPressed={isOpen}
        placement={side === 'left' ? 'right' : 'left'}
        onPress={() => setOpen(!isOpen)}
      />
      {isOpen ? (
        <aside className={`panes-side panes-${side} panes-over`} aria-label={name}>
          {children}
        </aside>
      ) : null}
    </div>
  )
}
