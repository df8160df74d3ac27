import type { DictionaryWord } from '../../src-shared/domain/search.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { sql } from '../corpus/sql.ts'
import type { OwnWords } from './words/own-words.ts'

/** The words of the corpus' own dictionary by what they are there for, each list by word. */
export function findOwnWords(corpus: ReadableCorpus): OwnWords & { readonly stopped: readonly string[] } {
  const rows = corpus.all<Pick<DictionaryWord, 'word' | 'kind'>>(sql`SELECT word, kind FROM dictionary_word ORDER BY word`)
  const ofKind = (wanted: DictionaryWord['kind']) => rows.filter(({ kind }) => kind === wanted).map(({ word }) => word)
  return { added: ofKind('added'), removed: ofKind('removed'), stopped: ofKind('stopped') }
}
