import type { FoundBlock } from '../../../src-shared/domain/report.ts'
import { comparedTextOf } from './compared-text.ts'

/** The length of a shingle: so many characters in a row that carry words. */
export const shingleLength = 16

/** Of so many shingles in a row at least one is a fingerprint; two in this number plus one are, on average. */
const windowLength = 133

/** More than a book of half a million characters has. */
const mostFingerprints = 8000

/**
 * The fingerprints of a report: hashes (0 to 2³² − 1, each once) of some of its 16-character shingles, about sixty in
 * 4,000 characters. Two reports that share a stretch of 148 characters (blanks and punctuation not counted) share one at least.
 * The shingles are picked by winnowing (Schleimer, Wilkerson and Aiken, “Winnowing: Local Algorithms for Document
 * Fingerprinting”, SIGMOD 2003); comparing documents by shingles is Broder's (“On the resemblance and containment of documents”, 1997).
 */
export function fingerprintsOf(folded: string, blocks: readonly FoundBlock[]): number[] {
  const hashes = shingleHashes(comparedTextOf(folded, blocks).units)
  const picked = [...winnow(hashes)]
  if (picked.length <= mostFingerprints) return picked
  // The smallest of each are the same ones wherever the text is the same.
  return picked.toSorted((one, other) => one - other).slice(0, mostFingerprints)
}

/** The hash of every shingle in order: a polynomial that rolls along, then mixed so that the smallest are picked without favour. */
function shingleHashes(units: Uint16Array): Uint32Array {
  const count = Math.max(0, units.length - shingleLength + 1)
  const hashes = new Uint32Array(count)
  let leaving = 1
  for (let step = 1; step < shingleLength; step += 1) leaving = Math.imul(leaving, base)
  let rolled = 0
  for (let at = 0; at < units.length; at += 1) {
    if (at >= shingleLength) rolled = (rolled - Math.imul(units[at - shingleLength] ?? 0, leaving)) | 0
    rolled = (Math.imul(rolled, base) + (units[at] ?? 0)) | 0
    if (at >= shingleLength - 1) hashes[at - shingleLength + 1] = mix(rolled)
  }
  return hashes
}

/** An odd multiplier without pattern (2³² divided by the golden ratio). */
const base = 0x9e3779b1

/** Spreads every bit over all others (the last step of MurmurHash3). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16)
  mixed = Math.imul(mixed, 0x85ebca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed, 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The smallest hash of every window; a text shorter than a window has one. */
function winnow(hashes: Uint32Array): Set<number> {
  const picked = new Set<number>()
  let smallest = -1
  const isSmaller = (at: number) => smallest < 0 || (hashes[at] ?? 0) <= (hashes[smallest] ?? 0)
  for (let end = 1; end <= hashes.length; end += 1) {
    const start = Math.max(0, end - windowLength)
    if (smallest < start) {
      smallest = -1
      for (let at = start; at < end; at += 1) if (isSmaller(at)) smallest = at
    } else if (isSmaller(end - 1)) smallest = end - 1
    if (end >= windowLength || end === hashes.length) picked.add(hashes[smallest] ?? 0)
  }
  return picked
}
