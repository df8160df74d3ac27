import type { z } from 'zod'
import type { searchOperations } from '../../../src-shared/contract/search-operations.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import type { QuestionControl } from '../../corpus/search/question-control.ts'
import { findOwnWords } from '../../intake/own-words-queries.ts'
import { countTerms, type TermCount } from './count-terms.ts'
import { stopListOf } from './stop-words.ts'
import { termTest, termUnitOf } from './term-unit.ts'
import { textSourceOf } from './text-source.ts'

type Operation = (typeof searchOperations)['search.frequency']
export type Frequency = z.output<Operation['output']>
/** What of the operation's input counting goes by; `isStopped` says whether the stop list counts. */
export type FrequencyInput = Omit<z.output<Operation['input']>, 'filter' | 'question'>

/**
 * The most frequent terms of the reports, shown in their folded form: 補貼 and 补贴 are one term. `distinct` counts all different terms,
 * those that are not shown too. Fails with `cancelled`.
 */
export async function findFrequency(
  corpus: ReadableCorpus,
  reports: readonly ReportId[],
  input: FrequencyInput,
  control: QuestionControl,
): Promise<Frequency> {
  const count = { ...termCountOf(corpus, input), groups: 1, scoreOf: (counts: readonly number[]) => counts[0] ?? 0 }
  const { texts, terms, distinct, picked } = await countTerms(textSourceOf(corpus, [reports], input), count, control)
  return {
    reports: texts[0] ?? 0,
    terms: terms[0] ?? 0,
    distinct,
    rows: picked.map((one) => ({ term: one.term, count: one.counts[0] ?? 0, reports: one.texts })),
  }
}

/** How terms are cut and which of them are wanted, by the corpus' own dictionary. */
export function termCountOf(corpus: ReadableCorpus, input: FrequencyInput): Omit<TermCount, 'groups' | 'scoreOf'> {
  const ownWords = findOwnWords(corpus)
  const { unit, gram, minLength, minCount, limit } = input
  const stopList = input.isStopped ? stopListOf(ownWords) : null
  return { ...termUnitOf(unit, gram, ownWords), isWanted: termTest({ unit, minLength, stopList }), minCount, limit }
}
