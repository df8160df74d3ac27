import type { CategoryId } from '../../src-shared/domain/ids.ts'

/** What the order of a codebook rests on. */
export interface CategoryPlace {
  readonly id: CategoryId
  readonly parent: CategoryId | null
  readonly ordinal: number
  readonly name: string
}

/** A category with its place in the codebook: `depth` is 0 at the top, `above` its ancestors from the parent up. */
export interface ArrangedCategory<Place extends CategoryPlace> {
  readonly category: Place
  readonly depth: number
  readonly above: readonly CategoryId[]
}

/**
 * The codebook in reading order: parents before their children, siblings by ordinal, then name.
 * A category whose parent is missing, or that stands in a circle, is read as if it stood at the top, so that none is lost.
 */
export function arrangeCodebook<Place extends CategoryPlace>(categories: readonly Place[]): ArrangedCategory<Place>[] {
  const known = new Set(categories.map((category) => category.id))
  const children = new Map<CategoryId | null, Place[]>()
  for (const category of categories) {
    const parent = category.parent !== null && known.has(category.parent) ? category.parent : null
    children.set(parent, [...(children.get(parent) ?? []), category])
  }
  const arranged: ArrangedCategory<Place>[] = []
  const seen = new Set<CategoryId>()
  const visit = (category: Place, depth: number, above: readonly CategoryId[]): void => {
    if (seen.has(category.id)) return
    seen.add(category.id)
    arranged.push({ category, depth, above })
    for (const child of inOrder(children.get(category.id) ?? [])) visit(child, depth + 1, [category.id, ...above])
  }
  for (const category of inOrder(children.get(null) ?? [])) visit(category, 0, [])
  for (const category of inOrder(categories)) visit(category, 0, [])
  return arranged
}

function inOrder<Place extends CategoryPlace>(siblings: readonly Place[]): Place[] {
  return siblings.toSorted((one, other) => one.ordinal - other.ordinal || (one.name < other.name ? -1 : 1))
}
