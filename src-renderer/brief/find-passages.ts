import type { Passage } from '../../src-shared/contract/compare-operations.ts'

/** The passages of a category (an empty text: of any) whose quote, place, title or memo holds every word of the search. */
export function findPassages(passages: readonly Passage[], search: string, category: string): readonly Passage[] {
  const words = search.toLowerCase().split(/\s+/u).filter(Boolean)
  return passages.filter((passage) => {
    if (category !== '' && passage.category !== category) return false
    const text = [passage.quote, passage.locality?.name, passage.reportTitle, passage.memo, passage.categoryName]
      .join('\n')
      .toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** The categories that the passages have, in the order they are met, as options of a choice. */
export function passageCategories(passages: readonly Passage[]): { value: string; label: string }[] {
  const names = new Map(passages.map(({ category, categoryName }) => [category, categoryName]))
  return [...names].map(([value, label]) => ({ value, label }))
}
