import type { Cell } from '../../src-shared/contract/compare-operations.ts'

export type Silence = Exclude<Cell['presence'], 'stated'>

/** Why a cell is empty, as a mark: an empty ring, half a ring, or nothing on a hatched ground. */
export function PresenceMark({ presence }: { presence: Silence }) {
  if (presence === 'unread') return null
  return (
    <svg className="compare-ring" width="12" height="12" viewBox="0 0 12 12" aria-hidden>
      {presence === 'silent' ? (
        <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.25" />
      ) : (
        <path d="M6 1.75 A4.25 4.25 0 0 0 6 10.25" fill="none" stroke="currentColor" strokeWidth="1.75" />
      )}
    </svg>
  )
}
