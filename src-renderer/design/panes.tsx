import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Panel, PanelGroup, type ImperativePanelHandle } from 'react-resizable-panels'
import { useDesignWords } from './design-words.ts'
import { FoldedPane } from './folded-pane.tsx'
import { paneStorage } from './memory.ts'
import { PaneHandle } from './pane-handle.tsx'
import { useIsNarrowerThan } from './window-width.ts'
import './panes.css'

export interface PanesProps {
  /** Widths and what is collapsed are remembered under this name. */
  readonly id: string
  readonly left?: ReactNode
  readonly centre: ReactNode
  readonly inspector?: ReactNode
  readonly leftLabel?: string
  readonly inspectorLabel?: string
}

/** Below this the inspector folds over the centre. */
const inspectorFolds = 1100
/** Below this the left pane folds too. */
const leftFolds = 800

/** Left: where am I; centre: the thing itself; inspector: about what I point at. Side panes resize, collapse and fold. */
export function Panes({ id, left, centre, inspector, leftLabel, inspectorLabel }: PanesProps) {
  const words = useDesignWords()
  const leftPane = usePane('left', leftLabel ?? words.leftPane, left, leftFolds)
  const inspectorPane = usePane('inspector', inspectorLabel ?? words.inspectorPane, inspector, inspectorFolds)
  return (
    <div className="panes">
      {leftPane.folded}
      <PanelGroup direction="horizontal" autoSaveId={`panes.${id}`} storage={paneStorage}>
        {leftPane.beside}
        <Panel id="centre" order={2} minSize={30}>
          <div className="panes-centre">{centre}</div>
        </Panel>
        {inspectorPane.beside}
      </PanelGroup>
      {inspectorPane.folded}
    </div>
  )
}

/** The pane beside the centre, or folded where the window is narrower than `foldsBelow`; neither where there is none. */
function usePane(side: 'left' | 'inspector', name: string, content: ReactNode, foldsBelow: number) {
  const isFolded = useIsNarrowerThan(foldsBelow)
  if (content === undefined || content === null) return { beside: null, folded: null }
  const Drawn = isFolded ? FoldedPane : SidePane
  const pane = (
    <Drawn side={side} name={name}>
      {content}
    </Drawn>
  )
  return isFolded ? { beside: null, folded: pane } : { beside: pane, folded: null }
}

function SidePane({ side, name, children }: { side: 'left' | 'inspector'; name: string; children: ReactNode }) {
  const panel = useRef<ImperativePanelHandle>(null)
  const [isCollapsed, setCollapsed] = useState(false)
  useEffect(() => setCollapsed(panel.current?.isCollapsed() ?? false), [])
  const toggle = () => (panel.current?.isCollapsed() === true ? panel.current.expand() : panel.current?.collapse())
  const handle = <PaneHandle side={side} name={name} isCollapsed={isCollapsed} onToggle={toggle} />
  return (
    <>
      {side === 'inspector' ? handle : null}
      <Panel
        id={side}
        order={side === 'left' ? 1 : 3}
        ref={panel}
        collapsible
        collapsedSize={0}
        minSize={side === 'left' ? 12 : 16}
        maxSize={40}
        defaultSize={side === 'left' ? 19 : 24}
        onCollapse={() => setCollapsed(true)}
        onExpand={() => setCollapsed(false)}
      >
        <aside className={`panes-side panes-${side}`} aria-label={name} hidden={isCollapsed}>
          {children}
        </aside>
      </Panel>
      {side === 'left' ? handle : null}
    </>
  )
}
