import type { z } from 'zod'
import type { searchOperations } from '../../../src-shared/contract/search-operations.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../../corpus/corpus.ts'
import type { QuestionControl } from '../../corpus/search/question-control.ts'
import { countTerms } from './count-terms.ts'
import { termCountOf, type FrequencyInput } from './find-frequency.ts'
import { logLikelihoodOf, logRatioOf, type TwoCounts } from './keyness.ts'
import type { PickedTerm } from './pick-top.ts'
import { textSourceOf } from './text-source.ts'

export type Keyness = z.output<(typeof searchOperations)['search.keyness']['output']>

/**
 * What sets the reports apart from the others: the terms by log-likelihood, those of either side; `minCount` is asked of both groups
 * together. A report in both groups counts in both. Fails with `cancelled`.
 */
export async function findKeyness(
  corpus: ReadableCorpus,
  groups: { readonly reports: readonly ReportId[]; readonly others: readonly ReportId[] },
  input: FrequencyInput,
  control: QuestionControl,
): Promise<Keyness> {
  const count = {
    ...termCountOf(corpus, input),
    groups: 2,
    scoreOf: (counts: readonly number[], totals: readonly number[]) => logLikelihoodOf(twoCounts(counts, totals)),
  }
  const source = textSourceOf(corpus, [groups.reports, groups.others], input)
  const { texts, terms, picked } = await countTerms(source, count, control)
  return {
    reports: texts[0] ?? 0,
    otherReports: texts[1] ?? 0,
    terms: terms[0] ?? 0,
    otherTerms: terms[1] ?? 0,
    rows: picked.map((one) => keynessRow(one, terms)),
  }
}

function keynessRow({ term, counts, score }: PickedTerm, totals: readonly number[]): Keyness['rows'][number] {
  const two = twoCounts(counts, totals)
  const { count, otherCount } = two
  return {
    term,
    count,
    otherCount,
    rate: perThousand(count, two.terms),
    otherRate: perThousand(otherCount, two.otherTerms),
    logLikelihood: score,
    logRatio: logRatioOf(two),
  }
}

function twoCounts(counts: readonly number[], totals: readonly number[]): TwoCounts {
  return { count: counts[0] ?? 0, otherCount: counts[1] ?? 0, terms: totals[0] ?? 0, otherTerms: totals[1] ?? 0 }
}

function perThousand(count: number, terms: number): number {
  return terms === 0 ? 0 : (count / terms) * 1000
}
