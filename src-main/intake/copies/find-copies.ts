import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { WritableCorpus } from '../../corpus/corpus.ts'
import { fold } from '../../corpus/fold.ts'
import { comparedTextOf, type ComparedText } from './compared-text.ts'
import {
  findCandidates,
  findComparable,
  findContent,
  findHolders,
  forgetCopies,
  storeCopy,
  storeFingerprints,
  type Candidate,
  type Copy,
  type Holders,
} from './copy-queries.ts'
import { sharedParts } from './shared-parts.ts'

/** Reports that share less of the shorter one's text are not copies. */
const leastShare = 0.3

/** So many reports are compared character by character, those with the most fingerprints in common. */
const mostCompared = 8

/** A fingerprint stands for about so many characters of a text. */
const charactersPerFingerprint = 75

/**
 * Looks which reports share a good part of a report's text, and stores it; gives back those that are in the corpus, the nearest
 * first. Call inside the transaction that stores the report or gives it another text. What is found is derived and not in the log.
 */
export function findCopies(corpus: WritableCorpus, report: ReportId, fingerprints: readonly number[]): Copy[] {
  const content = findContent(corpus, report)
  if (content === undefined || fingerprints.length === 0) return []
  return compareWith(corpus, { report, content }, takeInFingerprints(corpus, { content, fingerprints }))
}

/** Compares the texts themselves; stores which are copies, and gives back those that are in the corpus. */
function compareWith(
  corpus: WritableCorpus,
  { report, content }: { readonly report: ReportId; readonly content: number },
  candidates: readonly Candidate[],
): Copy[] {
  if (candidates.length === 0) return []
  const text = comparedTextOfReport(corpus, report)
  const copies = candidates.flatMap((candidate) => {
    const shared = sharedParts(text, comparedTextOfReport(corpus, candidate.report))
    if (shared.share < leastShare) return []
    storeCopy(corpus, content, candidate.content, shared)
    const { report: id, title, file } = candidate
    return candidate.isRemoved ? [] : [{ report: id, title, file, share: shared.share }]
  })
  return copies.toSorted((one, other) => other.share - one.share)
}

/** Does so anew for a report that was read again: what it was a copy of is compared once more. */
export function findCopiesAgain(corpus: WritableCorpus, report: ReportId, fingerprints: readonly number[]): void {
  const content = findContent(corpus, report)
  if (content === undefined) return
  const others = forgetCopies(corpus, content)
  const again = findCandidates(corpus, others)
  const likely = takeInFingerprints(corpus, { content, fingerprints }).filter((one) => !others.includes(one.content))
  compareWith(corpus, { report, content }, [...again, ...likely])
}

/** What is looked for: a version of a text and its fingerprints. */
interface Sought {
  readonly content: number
  readonly fingerprints: readonly number[]
}

/** Notes a text's fingerprints; gives back the reports that hold many of them already. */
function takeInFingerprints(corpus: WritableCorpus, sought: Sought): Candidate[] {
  const holders = findHolders(corpus, sought.fingerprints)
  const candidates = likelyCopies(corpus, sought, holders)
  const common = new Set(holders.filter(({ isCommon }) => isCommon).map(({ hash }) => hash))
  const worthNoting = sought.fingerprints.filter((hash) => !common.has(hash))
  storeFingerprints(corpus, sought.content, worthNoting)
  return candidates
}

/** Reports with so many fingerprints in common that a good part may be shared, the most first; removed ones after the others. */
function likelyCopies(corpus: WritableCorpus, sought: Sought, holders: readonly Holders[]): Candidate[] {
  const { counts, looked } = countInCommon(sought, holders)
  const countOf = ({ content }: Candidate) => counts.get(content) ?? 0
  const part = looked / sought.fingerprints.length
  const least = leastInCommon(looked)
  const promising = [...counts].filter(([, count]) => count >= Math.min(least, 2)).map(([content]) => content)
  if (promising.length === 0) return []
  return findCandidates(corpus, promising)
    .filter((candidate) => {
      const itsLeast = leastInCommon((candidate.length / charactersPerFingerprint) * part)
      return countOf(candidate) >= Math.min(least, itsLeast)
    })
    .toSorted((one, other) => Number(one.isRemoved) - Number(other.isRemoved) || countOf(other) - countOf(one))
    .slice(0, mostCompared)
}

/**
 * How many fingerprints each other version of a text has in common with this one, and how many were looked at. Common ones say
 * little and are many: they count only where a text has hardly any other, as the fortieth reprint of a page has.
 */
function countInCommon(
  { content, fingerprints }: Sought,
  holders: readonly Holders[],
): { counts: Map<number, number>; looked: number } {
  const telling = holders.filter(({ isCommon }) => !isCommon)
  const looked = fingerprints.length - (holders.length - telling.length)
  const isTemplate = looked < fingerprints.length / 4
  const counts = new Map<number, number>()
  for (const { contents } of isTemplate ? holders : telling) {
    for (const key of contents.split(',').map(Number)) if (key !== content) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { counts, looked: isTemplate ? fingerprints.length : looked }
}

/** How many of so many fingerprints two texts have in common that share enough; two thirds of what is expected, for chance. */
function leastInCommon(fingerprintCount: number): number {
  return fingerprintCount <= 4 ? 1 : Math.max(2, (fingerprintCount * leastShare * 2) / 3)
}

function comparedTextOfReport(corpus: WritableCorpus, report: ReportId): ComparedText {
  const { text, blocks } = findComparable(corpus, report)
  return comparedTextOf(fold(text), blocks)
}
