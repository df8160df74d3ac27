import type { Citation } from '../../../src-shared/domain/brief.ts'

/** A text that two citations share when they point at the same place. */
export function evidenceIdentity({ kind, report, start, end }: Citation): string {
  return `${kind}:${report}:${start}:${end}`
}

/** True when both point at the same place. */
export function sameEvidence(one: Citation, other: Citation): boolean {
  return evidenceIdentity(one) === evidenceIdentity(other)
}
