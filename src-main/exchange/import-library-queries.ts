import type { AttributeId, ReportId, ReportSetId } from '../../src-shared/domain/ids.ts'
import type { DictionaryWord } from '../../src-shared/domain/search.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import { sql } from '../corpus/sql.ts'

export function hasAttribute(corpus: ReadableCorpus, attribute: AttributeId): boolean {
  return corpus.get(sql`SELECT 1 FROM attribute WHERE id = ${attribute}`) !== undefined
}

export function hasSet(corpus: ReadableCorpus, set: ReportSetId): boolean {
  return corpus.get(sql`SELECT 1 FROM report_set WHERE id = ${set}`) !== undefined
}

/** Gives a report a value where it has none of the attribute. */
export function insertValueLine(
  corpus: WritableCorpus,
  { attribute, report, value }: { readonly attribute: AttributeId; readonly report: ReportId; readonly value: string },
): void {
  corpus.run(sql`
    INSERT INTO attribute_value (id, attribute, report, value) VALUES (${corpus.newId()}, ${attribute}, ${report}, ${value})
    ON CONFLICT (attribute, report) DO NOTHING`)
}

/** Stores a word that the dictionary does not have yet; its id is a new one where another word has it. */
export function insertWordLine(corpus: WritableCorpus, { id, word, kind }: DictionaryWord): void {
  const isTaken = corpus.get(sql`SELECT 1 FROM dictionary_word WHERE id = ${id}`) !== undefined
  corpus.run(sql`
    INSERT INTO dictionary_word (id, word, kind) VALUES (${isTaken ? corpus.newId() : id}, ${word}, ${kind})
    ON CONFLICT (word) DO NOTHING`)
}
