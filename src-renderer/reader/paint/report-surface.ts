import type { Range } from '../../../src-shared/domain/range.ts'
import {
  piecesOf,
  pointAt,
  positionAt,
  type BlockPoint,
  type Lean,
  type ReportLayout,
  type TextSelection,
} from '../text/report-layout.ts'

interface DomPoint {
  readonly node: Node
  readonly offset: number
}

/** The report on the page: turns positions of its text into places of the DOM, and back. The DOM under it does not change. */
export class ReportSurface {
  readonly root: HTMLElement
  readonly layout: ReportLayout
  private readonly elements: readonly HTMLElement[]
  private readonly numbers = new WeakMap<Element, number>()
  private readonly measuring = document.createRange()

  constructor(root: HTMLElement, layout: ReportLayout, elements: readonly HTMLElement[]) {
    this.root = root
    this.layout = layout
    this.elements = elements
    elements.forEach((element, index) => this.numbers.set(element, index))
  }

  /** A range for the Highlight API, or null when nothing of it is on the page. Static: the page's text is locked. */
  staticRange(range: Range): StaticRange | null {
    const ends = this.endsOf(range)
    if (ends === null) return null
    const [from, to] = ends
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  }

  /** The boxes of a range, line by line, in pixels of the window; empty while it is folded away. */
  rectsOf(range: Range): DOMRect[] {
    return piecesOf(this.layout, range).flatMap((piece) => {
      const text = this.textOf(piece.block)
      if (text === null) return []
      this.measuring.setStart(text, piece.start)
      this.measuring.setEnd(text, piece.end)
      return [...this.measuring.getClientRects()].filter((rect) => rect.width > 0)
    })
  }

  /** True when a point of the window, in pixels, is on the range. */
  isUnder(range: Range, x: number, y: number): boolean {
    return this.rectsOf(range).some((rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom)
  }

  /** Top and bottom of a range in pixels of the window, or null while it is folded away. */
  extentOf(range: Range): { readonly top: number; readonly bottom: number } | null {
    const ends = this.endsOf(range)
    if (ends === null) return null
    this.measuring.setStart(ends[0].node, ends[0].offset)
    this.measuring.setEnd(ends[1].node, ends[1].offset)
    const { top, bottom, height } = this.measuring.getBoundingClientRect()
    return height === 0 ? null : { top, bottom }
  }

  /** The box of the caret at a position, of no width. */
  caretRect(position: number, lean: Lean): DOMRect | null {
    const point = pointAt(this.layout, position, lean)
    const place = point === null ? null : this.domPoint(point)
    if (place === null) return null
    this.measuring.setStart(place.node, place.offset)
    this.measuring.collapse(true)
    const rect = [...this.measuring.getClientRects()].at(-1)
    if (rect !== undefined) return rect
    return point === null ? null : (this.elements[point.block]?.getBoundingClientRect() ?? null)
  }

  /** What the browser has selected inside the report, or null when that is elsewhere. */
  readSelection(): TextSelection | null {
    const selection = document.getSelection()
    if (selection?.anchorNode === null || selection?.focusNode === null || selection === null) return null
    if (!this.root.contains(selection.anchorNode) || !this.root.contains(selection.focusNode)) return null
    const anchor = this.positionOf(selection.anchorNode, selection.anchorOffset)
    const focus = this.positionOf(selection.focusNode, selection.focusOffset)
    return anchor === null || focus === null ? null : { anchor, focus }
  }

  /** Gives the browser a selection, unless it has that one already. */
  writeSelection(wanted: TextSelection): void {
    const now = this.readSelection()
    if (now?.anchor === wanted.anchor && now.focus === wanted.focus) return
    const isForward = wanted.anchor <= wanted.focus
    const anchor = this.domPointAt(wanted.anchor, isForward ? 'forward' : 'backward')
    const focus = wanted.anchor === wanted.focus ? anchor : this.domPointAt(wanted.focus, isForward ? 'backward' : 'forward')
    if (anchor === null || focus === null) return
    document.getSelection()?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset)
  }

  /** The position of a place of the DOM inside the report, or null outside it. */
  positionOf(node: Node, offset: number): number | null {
    const element = (node instanceof Element ? node : node.parentElement)?.closest('.reader-block') ?? null
    const block = element === null ? undefined : this.numbers.get(element)
    if (element !== null && block !== undefined) {
      return positionAt(this.layout, { block, offset: this.offsetIn(element, block, node, offset) })
    }
    const next = node.childNodes[offset]
    const index = this.elements.findIndex((candidate) => next !== undefined && (next === candidate || isBefore(next, candidate)))
    return index === -1 ? this.layout.text.length : positionAt(this.layout, { block: index, offset: 0 })
  }

  /** The stretch of text that stands between two heights of the window, to the line. */
  rangeBetween(top: number, bottom: number): Range {
    const first = this.blockAtHeight(top)
    const last = this.blockAtHeight(bottom)
    return { start: this.positionAtHeight(first, top), end: this.positionAtHeight(last, bottom) + 200 }
  }

  /** The element of the block at a position. */
  elementAt(position: number): HTMLElement | null {
    const point = pointAt(this.layout, position, 'forward')
    return point === null ? null : (this.elements[point.block] ?? null)
  }

  private endsOf(range: Range): [DomPoint, DomPoint] | null {
    const pieces = piecesOf(this.layout, range)
    const first = pieces.at(0)
    const last = pieces.at(-1)
    if (first === undefined || last === undefined) return null
    const from = this.domPoint({ block: first.block, offset: first.start })
    const to = this.domPoint({ block: last.block, offset: last.end })
    return from === null || to === null ? null : [from, to]
  }

  private domPointAt(position: number, lean: Lean): DomPoint | null {
    const point = pointAt(this.layout, position, lean)
    return point === null ? null : this.domPoint(point)
  }

  private domPoint(point: BlockPoint): DomPoint | null {
    const text = this.textOf(point.block)
    if (text !== null) return { node: text, offset: Math.min(point.offset, text.length) }
    const element = this.elements[point.block]
    return element === undefined ? null : { node: element, offset: 0 }
  }

  /** A block holds one text node, inside the element that Lexical gives it. */
  private textOf(block: number): Text | null {
    const text = this.elements[block]?.firstChild?.firstChild
    return text instanceof Text ? text : null
  }

  private offsetIn(element: Element, block: number, node: Node, offset: number): number {
    if (node === this.textOf(block)) return offset
    this.measuring.setStart(element, 0)
    this.measuring.setEnd(node, offset)
    return this.measuring.toString().length
  }

  private blockAtHeight(height: number): number {
    let low = 0
    let high = this.elements.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.bottomOf(middle) < height) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Bottom of a block; a folded one counts where the next shown one before it ends. */
  private bottomOf(block: number): number {
    for (let index = block; index >= 0; index -= 1) {
      const rect = this.elements[index]?.getBoundingClientRect()
      if (rect !== undefined && rect.height > 0) return rect.bottom
    }
    return -Infinity
  }

  private positionAtHeight(block: number, height: number): number {
    const text = this.textOf(block)
    if (text === null) return positionAt(this.layout, { block, offset: 0 })
    let low = 0
    let high = text.length
    while (low < high) {
      const middle = (low + high) >>> 1
      this.measuring.setStart(text, middle)
      this.measuring.setEnd(text, middle + 1)
      if (this.measuring.getBoundingClientRect().bottom < height) low = middle + 1
      else high = middle
    }
    return positionAt(this.layout, { block, offset: low })
  }
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
}
