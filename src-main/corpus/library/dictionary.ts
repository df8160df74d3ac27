import type { DictionaryWordId } from '../../../src-shared/domain/ids.ts'
import type { DictionaryWord } from '../../../src-shared/domain/search.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'
import { Failed } from '../failed.ts'
import { compareNames } from './compare-names.ts'
import { deleteWordRows, findWords, listWords, putWords } from './dictionary-queries.ts'

/** What is done to words, by the kind they get, as the history has it. */
const labels: Readonly<Record<DictionaryWord['kind'], string>> = {
  added: 'search.addWords',
  removed: 'search.removeWords',
  stopped: 'search.stopWords',
}

/** The corpus' own dictionary, by word. */
export function listDictionary(corpus: ReadableCorpus): DictionaryWord[] {
  return listWords(corpus).toSorted((one, other) => compareNames(one.word, other.word))
}

/** Gives words a kind; gives back how many are new or had another. */
export function setWords(corpus: WritableCorpus, words: readonly string[], kind: DictionaryWord['kind']): { changed: number } {
  const given = [...new Set(words)]
  const changed = corpus.act({ label: labels[kind], subject: nameWords(given) }, () => putWords(corpus, given, kind))
  return { changed }
}

/** Takes entries out; gives back how many. Fails with `not_found`, with nothing changed. */
export function deleteWords(corpus: WritableCorpus, words: readonly DictionaryWordId[]): { changed: number } {
  const found = findWords(corpus, words)
  const known = new Set(found.map(({ id }) => id))
  const unknown = words.find((id) => !known.has(id))
  if (unknown !== undefined) throw new Failed('not_found', 'word', unknown)
  const subject = nameWords(found.map(({ word }) => word))
  return { changed: corpus.act({ label: 'search.deleteWords', subject }, () => deleteWordRows(corpus, words)) }
}

function nameWords([first = '', ...others]: readonly string[]): string {
  return others.length > 0 ? `${first} (${others.length + 1})` : first
}
