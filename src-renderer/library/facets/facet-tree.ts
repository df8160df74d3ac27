import type { FacetValue } from '../../../src-shared/domain/report-filter.ts'

/** A value of a facet with those below it. */
export interface FacetNode {
  readonly value: string
  readonly text: string
  readonly count: number
  readonly children: readonly FacetNode[]
}

/** The values as a tree, in the order they came; a value whose parent is missing stands at the top. */
export function facetTree(values: readonly FacetValue[], textOf: (value: FacetValue) => string): readonly FacetNode[] {
  const below = new Map<string | null, FacetValue[]>()
  const known = new Set(values.map(({ value }) => value))
  for (const value of values) {
    const parent = value.parent !== null && known.has(value.parent) ? value.parent : null
    below.set(parent, [...(below.get(parent) ?? []), value])
  }
  const nodesBelow = (parent: string | null): readonly FacetNode[] =>
    (below.get(parent) ?? []).map((value) => ({
      value: value.value,
      text: textOf(value),
      count: value.count,
      children: nodesBelow(value.value),
    }))
  return nodesBelow(null)
}

/** The nodes whose text holds what was typed, with those above them; all below a node that does. */
export function narrowTree(nodes: readonly FacetNode[], typed: string): readonly FacetNode[] {
  const wanted = fold(typed)
  if (wanted === '') return nodes
  return nodes.flatMap((node) => {
    if (fold(node.text).includes(wanted)) return [node]
    const children = narrowTree(node.children, typed)
    return children.length === 0 ? [] : [{ ...node, children }]
  })
}

/** The first so many nodes, and behind them those further down of which something is chosen. */
export function firstNodes(nodes: readonly FacetNode[], count: number, chosen: ReadonlySet<string>): readonly FacetNode[] {
  return nodes.filter((node, index) => index < count || holdsChosen(node, chosen))
}

export function holdsChosen(node: FacetNode, chosen: ReadonlySet<string>): boolean {
  return chosen.has(node.value) || node.children.some((child) => holdsChosen(child, chosen))
}

/** All values that have others below them. */
export function branchesOf(nodes: readonly FacetNode[]): readonly string[] {
  return nodes.flatMap((node) => (node.children.length === 0 ? [] : [node.value, ...branchesOf(node.children)]))
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
