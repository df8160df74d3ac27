import type { HandlersOf, NamesOf } from './handlers.ts'
import { unbuilt } from './unbuilt.ts'

/** Search, frequency and the dictionary. */
export const searchHandlers = {
  'search.concordance': () => unbuilt('search.concordance'),
  'search.count': () => unbuilt('search.count'),
  'search.groups': () => unbuilt('search.groups'),
  'search.stop': () => unbuilt('search.stop'),
  'search.saved': () => unbuilt('search.saved'),
  'search.save': () => unbuilt('search.save'),
  'search.renameSaved': () => unbuilt('search.renameSaved'),
  'search.deleteSaved': () => unbuilt('search.deleteSaved'),
  'search.frequency': () => unbuilt('search.frequency'),
  'search.frequencyByReport': () => unbuilt('search.frequencyByReport'),
  'search.keyness': () => unbuilt('search.keyness'),
  'search.dictionary': () => unbuilt('search.dictionary'),
  'search.setWords': () => unbuilt('search.setWords'),
  'search.deleteWords': () => unbuilt('search.deleteWords'),
} satisfies HandlersOf<NamesOf<'search'>>
