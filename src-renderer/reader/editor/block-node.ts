import { $create, $getState, $setState, createState, ElementNode } from 'lexical'
import { blockKindSchema } from '../../../src-shared/domain/report.ts'
import type { TextBlock } from '../text/report-layout.ts'

const idState = createState('id', { parse: text })
const kindState = createState('kind', { parse: (value) => blockKindSchema.catch('paragraph').parse(value) })
const levelState = createState('level', { parse: (value) => (typeof value === 'number' ? value : null) })
const markerState = createState('marker', { parse: text })

/** One block of the report: its id, its kind and outline level, and the list marker that the stored text has before it. */
export class BlockNode extends ElementNode {
  override $config() {
    return this.config('report-block', {
      extends: ElementNode,
      stateConfigs: [
        { stateConfig: idState, flat: true },
        { stateConfig: kindState, flat: true },
        { stateConfig: levelState, flat: true },
        { stateConfig: markerState, flat: true },
      ],
    })
  }

  override createDOM(): HTMLElement {
    const kind = $getState(this, kindState)
    const level = $getState(this, levelState)
    const marker = $getState(this, markerState)
    const element = document.createElement(elementNameOf(kind, level))
    element.className = 'reader-block'
    element.dataset['block'] = $getState(this, idState)
    element.dataset['kind'] = kind
    if (level !== null) element.dataset['level'] = String(level)
    if (marker !== '') element.dataset['marker'] = marker
    return element
  }

  /** The text is locked: a block is drawn once. */
  override updateDOM(): boolean {
    return false
  }
}

/** Makes the node of a block, still without its text. */
export function $createBlockNode(block: TextBlock): BlockNode {
  const node = $create(BlockNode)
  $setState(node, idState, block.id)
  $setState(node, kindState, block.kind)
  $setState(node, levelState, block.level)
  $setState(node, markerState, block.marker)
  return node
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function elementNameOf(kind: string, level: number | null): string {
  if (kind === 'title') return 'h1'
  return kind === 'heading' ? `h${Math.min(6, (level ?? 1) + 1)}` : 'p'
}
