import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlDocument = DefaultTreeAdapterTypes.Document

/** Browsers stop nesting at 512; deeper pages are built to exhaust a parser. */
const DEEPEST = 1000

class NestedTooDeeply extends Error {}

/** The tree of a page; null when it is nested so deeply that it can only be meant to exhaust a parser. */
export function parseHtml(text: string): HtmlDocument | null {
  let depth = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1
      if (depth > DEEPEST) throw new NestedTooDeeply()
    },
    onItemPop: () => {
      depth -= 1
    },
  }
  try {
    return parse(text, { treeAdapter, scriptingEnabled: true })
  } catch (error) {
    if (error instanceof NestedTooDeeply) return null
    throw error
  }
}

export function isElement(node: HtmlNode | HtmlDocument): node is HtmlElement {
  return 'tagName' in node
}

/** The value of an element's attribute, or an empty string. */
export function attributeOf(element: HtmlElement, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? ''
}

/** Every element under a node, in the order of the document. */
export function* elementsUnder(root: HtmlDocument | HtmlElement): Generator<HtmlElement> {
  const open: HtmlNode[] = root.childNodes.toReversed()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isElement(node)) continue
    yield node
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at]
      if (child !== undefined) open.push(child)
    }
  }
}
