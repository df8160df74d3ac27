import { ChevronLeft, ChevronRight } from 'lucide-react'
import { PanelResizeHandle } from 'react-resizable-panels'
import { useDesignWords } from './design-words.ts'

export interface PaneHandleProps {
  readonly side: 'left' | 'inspector'
  readonly name: string
  readonly isCollapsed: boolean
  readonly onToggle: () => void
}

/** The line between panes: drag or arrow keys change the width, a double click or its tab collapses the pane. */
export function PaneHandle({ side, name, isCollapsed, onToggle }: PaneHandleProps) {
  const words = useDesignWords()
  const label = `${isCollapsed ? words.showPane : words.hidePane}: ${name}`
  const pointsLeft = (side === 'left') !== isCollapsed
  return (
    <div className={`pane-line pane-line-${side}${isCollapsed ? ' pane-line-collapsed' : ''}`}>
      <PanelResizeHandle
        className="pane-handle"
        aria-label={`${words.resize}: ${name}`}
        hitAreaMargins={{ coarse: 10, fine: 4 }}
      />
      <button type="button" className="pane-tab" aria-label={label} title={label} onClick={onToggle}>
        {pointsLeft ? <ChevronLeft size={12} aria-hidden /> : <ChevronRight size={12} aria-hidden />}
      </button>
    </div>
  )
}
