import type { DictionaryWordId } from '../../../src-shared/domain/ids.ts'
import type { DictionaryWord } from '../../../src-shared/domain/search.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'
import { oneOf, sql } from '../sql.ts'

/** The corpus' own words, by their characters. */
export function listWords(corpus: ReadableCorpus): DictionaryWord[] {
  return corpus.all<DictionaryWord>(sql`SELECT id, word, kind FROM dictionary_word ORDER BY word`)
}

/** The entries of these ids. */
export function findWords(corpus: ReadableCorpus, words: readonly DictionaryWordId[]): DictionaryWord[] {
  return corpus.all<DictionaryWord>(sql`SELECT id, word, kind FROM dictionary_word WHERE id IN ${oneOf(words)}`)
}

/** Gives words a kind, each of them once; gives back how many are new or had another. */
export function putWords(corpus: WritableCorpus, words: readonly string[], kind: DictionaryWord['kind']): number {
  const changed = corpus.run(sql`UPDATE dictionary_word SET kind = ${kind} WHERE kind <> ${kind} AND word IN ${oneOf(words)}`)
  const missing = corpus.all<{ word: string }>(sql`
    SELECT value AS word FROM json_each(${JSON.stringify(words)})
    WHERE NOT EXISTS (SELECT 1 FROM dictionary_word WHERE word = value)`)
  return (
    changed +
    corpus.run(sql`
      INSERT INTO dictionary_word (id, word, kind)
      SELECT value ->> 0, value ->> 1, ${kind} FROM json_each(${JSON.stringify(missing.map(({ word }) => [corpus.newId(), word]))})`)
  )
}

export function deleteWordRows(corpus: WritableCorpus, words: readonly DictionaryWordId[]): number {
  return corpus.run(sql`DELETE FROM dictionary_word WHERE id IN ${oneOf(words)}`)
}
