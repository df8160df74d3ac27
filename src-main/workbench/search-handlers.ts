import type { HandlersOf, NamesOf } from './handlers.ts'
import { unbuilt } from './unbuilt.ts'

/** Search, frequency and the dictionary. */
export const searchHandlers = {
  'search.concordance': ({ desk }, input) => desk.ask('search.concordance', input),
  'search.count': ({ desk }, input) => desk.ask('search.count', input),
  'search.groups': ({ desk }, input) => desk.ask('search.groups', input),
  'search.stop': ({ desk }, { question }) => {
    desk.reading.stop(question)
    return {}
  },
  'search.saved': () => unbuilt('search.saved'),
  'search.save': () => unbuilt('search.save'),
  'search.renameSaved': () => unbuilt('search.renameSaved'),
  'search.deleteSaved': () => unbuilt('search.deleteSaved'),
  'search.frequency': ({ desk }, input) => desk.ask('search.frequency', input),
  'search.frequencyByReport': ({ desk }, input) => desk.ask('search.frequencyByReport', input),
  'search.keyness': ({ desk }, input) => desk.ask('search.keyness', input),
  'search.dictionary': () => unbuilt('search.dictionary'),
  'search.setWords': () => unbuilt('search.setWords'),
  'search.deleteWords': () => unbuilt('search.deleteWords'),
} satisfies HandlersOf<NamesOf<'search'>>
