import { deleteWords, listDictionary, setWords } from '../corpus/library/dictionary.ts'
import { savedSearches } from '../corpus/library/saved-searches.ts'
import type { HandlersOf, NamesOf } from './handlers.ts'

/** Search, frequency and the dictionary. */
export const searchHandlers = {
  'search.concordance': ({ desk }, input) => desk.ask('search.concordance', input),
  'search.count': ({ desk }, input) => desk.ask('search.count', input),
  'search.groups': ({ desk }, input) => desk.ask('search.groups', input),
  'search.stop': ({ desk }, { question }) => {
    desk.reading.stop(question)
    return {}
  },
  'search.saved': ({ desk }) => savedSearches.list(desk.corpus()),
  'search.save': ({ desk }, { name, content }) => savedSearches.save(desk.corpus(), name, content),
  'search.renameSaved': ({ desk }, { search, name }) => savedSearches.rename(desk.corpus(), search, name),
  'search.deleteSaved': ({ desk }, { search }) => {
    savedSearches.delete(desk.corpus(), search)
    return {}
  },
  'search.frequency': ({ desk }, input) => desk.ask('search.frequency', input),
  'search.frequencyByReport': ({ desk }, input) => desk.ask('search.frequencyByReport', input),
  'search.keyness': ({ desk }, input) => desk.ask('search.keyness', input),
  'search.dictionary': ({ desk }) => listDictionary(desk.corpus()),
  'search.setWords': ({ desk }, { words, kind }) => setWords(desk.corpus(), words, kind),
  'search.deleteWords': ({ desk }, { words }) => deleteWords(desk.corpus(), words),
} satisfies HandlersOf<NamesOf<'search'>>
