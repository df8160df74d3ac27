import type { StarterCategory } from '../../src-shared/domain/category.ts'
import type { Language } from '../../src-shared/domain/script.ts'

/**
 * What a brief calls a category. One of the starter codebook that still bears its first name, in either
 * language, is called by its name in the language of the brief; a name of the analyst's own stays as it is.
 */
export function nameCategory(
  category: { readonly key: string; readonly name: string },
  starters: readonly StarterCategory[],
  language: Language,
): string {
  const words = starters.find(({ key }) => key === category.key)?.words
  const isFirstName = words !== undefined && Object.values(words).some(({ name }) => name === category.name)
  return isFirstName ? words[language].name : category.name
}
