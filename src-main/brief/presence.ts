import type { Cell } from '../../src-shared/contract/compare-operations.ts'

/** Why nothing is stated: the report is read and silent, partly read, or unread. */
export type Presence = Exclude<Cell['presence'], 'stated'>
