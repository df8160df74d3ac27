import { deleteWords, listDictionary, setWords } from '../corpus/library/dictionary.ts'
import { savedSearches } from '../corpus/library/saved-searches.ts'
import type { HandlersOf, NamesOf } from './handlers.ts'
import { unbuilt } from './unbuilt.ts'

/** Search, frequency and the dictionary. */
export const searchHandlers = {
  'search.concordance': () => unbuilt('search.concordance'),
  'search.count': () => unbuilt('search.count'),
  'search.groups': () => unbuilt('search.groups'),
  'search.stop': () => unbuilt('search.stop'),
  'search.saved': ({ desk }) => savedSearches.list(desk.corpus()),
  'search.save': ({ desk }, { name, content }) => savedSearches.save(desk.corpus(), name, content),
  'search.renameSaved': ({ desk }, { search, name }) => savedSearches.rename(desk.corpus(), search, name),
  'search.deleteSaved': ({ desk }, { search }) => {
    savedSearches.delete(desk.corpus(), search)
    return {}
  },
  'search.frequency': () => unbuilt('search.frequency'),
  'search.frequencyByReport': () => unbuilt('search.frequencyByReport'),
  'search.keyness': () => unbuilt('search.keyness'),
  'search.dictionary': ({ desk }) => listDictionary(desk.corpus()),
  'search.setWords': ({ desk }, { words, kind }) => setWords(desk.corpus(), words, kind),
  'search.deleteWords': ({ desk }, { words }) => deleteWords(desk.corpus(), words),
} satisfies HandlersOf<NamesOf<'search'>>
