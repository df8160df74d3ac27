import type { BriefBlock } from '../../src-shared/domain/brief.ts'
import { briefBlockIdSchema } from '../../src-shared/domain/ids.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import type { BriefRequest } from './brief-facts.ts'
import { composeCategory } from './compose-category.ts'
import { composeCounts } from './compose-counts.ts'
import { composeOverview } from './compose-overview.ts'
import { composeReports } from './compose-reports.ts'
import { composeSilences } from './compose-silences.ts'
import type { Composing } from './composing.ts'
import { startComposing } from './composing.ts'
import { loadFacts } from './load-facts.ts'
import type { BlockDraft } from './say.ts'
import { withIds } from './say.ts'

/** A brief fresh from the facts: a title for it, and its blocks, which are not stored. */
export interface ComposedBrief {
  readonly title: string
  readonly blocks: BriefBlock[]
}

/** Composes the blocks of a brief. Nothing is stored; every sentence that states something cites what it rests on. */
export function composeBrief(corpus: ReadableCorpus & Pick<WritableCorpus, 'newId'>, request: BriefRequest): BriefBlock[] {
  return composeWithTitle(corpus, request).blocks
}

/** Composes a brief with a title of its own. */
export function composeWithTitle(corpus: ReadableCorpus & Pick<WritableCorpus, 'newId'>, request: BriefRequest): ComposedBrief {
  const composing = startComposing(loadFacts(corpus, request), request.language)
  return {
    title: composeTitle(composing),
    blocks: withIds(composeSections(composing), () => briefBlockIdSchema.parse(corpus.newId())),
  }
}

function composeSections(composing: Composing): BlockDraft[] {
  return [
    ...composeOverview(composing),
    ...composeReports(composing),
    ...composing.categories.flatMap((told) => composeCategory(composing, told)),
    ...composeCounts(composing),
    ...composeSilences(composing),
  ]
}

function composeTitle({ facts, names, total, wording }: Composing): string {
  return wording.title([...new Set(facts.reports.map(names.nameOf))], total)
}
