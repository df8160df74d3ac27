import type { Category } from '../../../src-shared/domain/category.ts'
import type { CategoryId } from '../../../src-shared/domain/ids.ts'

/** A category with the categories below it, in their order. */
export interface CategoryNode {
  readonly id: CategoryId
  readonly category: Category
  readonly children: readonly CategoryNode[]
}

/** Where a category goes: below `parent` (null: the top), before `before` (null: last). */
export interface CategoryPlace {
  readonly parent: CategoryId | null
  readonly before: CategoryId | null
}

/** Ways to move a category by one step: among its siblings, below the one before it, or out to its parent's level. */
export type Step = 'up' | 'down' | 'nest' | 'unnest'

/** The tree of the categories. One whose parent is not among them stands at the top. */
export function categoryTree(categories: readonly Category[]): CategoryNode[] {
  const known = new Set(categories.map(({ id }) => id))
  const below = Map.groupBy(categories, ({ parent }) => (parent !== null && known.has(parent) ? parent : null))
  const nodesBelow = (parent: CategoryId | null): CategoryNode[] =>
    (below.get(parent) ?? [])
      .toSorted((one, other) => one.ordinal - other.ordinal)
      .map((category) => ({ id: category.id, category, children: nodesBelow(category.id) }))
  return nodesBelow(null)
}

/** The place one step on, or null where there is none. */
export function placeAfterStep(categories: readonly Category[], id: CategoryId, step: Step): CategoryPlace | null {
  const siblings = siblingsOf(categories, id)
  const index = siblings.findIndex((sibling) => sibling.id === id)
  const self = siblings[index]
  if (self === undefined) return null
  const previous = siblings[index - 1]
  if (step === 'up') return previous === undefined ? null : { parent: self.parent, before: previous.id }
  if (step === 'down') {
    return index + 1 >= siblings.length ? null : { parent: self.parent, before: siblings[index + 2]?.id ?? null }
  }
  if (step === 'nest') return previous === undefined ? null : { parent: previous.id, before: null }
  return self.parent === null ? null : placeAfter(categories, self.parent)
}

/** The place that a drop means, or null where it would put a category below itself or leave it where it is. */
export function placeOfDrop(
  categories: readonly Category[],
  dragged: CategoryId,
  target: { readonly id: CategoryId; readonly position: 'before' | 'after' | 'on' },
): CategoryPlace | null {
  if (isAtOrBelow(categories, target.id, dragged)) return null
  if (target.position === 'on') return { parent: target.id, before: null }
  const sibling = categories.find(({ id }) => id === target.id)
  if (sibling === undefined) return null
  if (target.position === 'before') return { parent: sibling.parent, before: sibling.id }
  const place = placeAfter(categories, target.id)
  // "Before itself" is where it stands already.
  return place?.before === dragged ? null : place
}

/** True when `id` is `root` or somewhere below it. */
export function isAtOrBelow(categories: readonly Category[], id: CategoryId, root: CategoryId): boolean {
  const parents = new Map(categories.map((category) => [category.id, category.parent]))
  const passed = new Set<CategoryId>()
  for (let at: CategoryId | null = id; at !== null && !passed.has(at); at = parents.get(at) ?? null) {
    if (at === root) return true
    passed.add(at)
  }
  return false
}

function placeAfter(categories: readonly Category[], id: CategoryId): CategoryPlace | null {
  const siblings = siblingsOf(categories, id)
  const index = siblings.findIndex((sibling) => sibling.id === id)
  const self = siblings[index]
  return self === undefined ? null : { parent: self.parent, before: siblings[index + 1]?.id ?? null }
}

function siblingsOf(categories: readonly Category[], id: CategoryId): Category[] {
  const self = categories.find((category) => category.id === id)
  if (self === undefined) return []
  return categories.filter(({ parent }) => parent === self.parent).toSorted((one, other) => one.ordinal - other.ordinal)
}
