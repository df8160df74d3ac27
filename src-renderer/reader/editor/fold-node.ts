import { $create, $getState, $setState, createState, ElementNode, type ElementDOMSlot } from 'lexical'

const linesState = createState('lines', { parse: (value) => (typeof value === 'number' ? value : 0) })

/** A run of boilerplate blocks under a button that unfolds them. The button's words are attributes, so that the page holds no text but the report's. */
export class FoldNode extends ElementNode {
  override $config() {
    return this.config('report-fold', { extends: ElementNode, stateConfigs: [{ stateConfig: linesState, flat: true }] })
  }

  override createDOM(): HTMLElement {
    const fold = document.createElement('div')
    fold.className = 'reader-fold'
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'reader-fold-button'
    button.dataset['lines'] = String($getState(this, linesState))
    const lines = document.createElement('div')
    lines.className = 'reader-fold-lines'
    fold.append(button, lines)
    return fold
  }

  override getDOMSlot(element: HTMLElement): ElementDOMSlot {
    const lines = element.querySelector<HTMLElement>('.reader-fold-lines')
    const slot = super.getDOMSlot(element)
    return lines === null ? slot : slot.withElement(lines)
  }

  override updateDOM(): boolean {
    return false
  }
}

/** Makes the fold for so many lines, still without them. */
export function $createFoldNode(lines: number): FoldNode {
  return $setState($create(FoldNode), linesState, lines)
}
