import type { Range } from '../../../src-shared/domain/range.ts'
import { SENTENCE } from './counted.ts'
import type { Measure } from './measure-token.ts'
import { nounBefore } from './noun-before.ts'
import { countsPersons } from './noun-heads.ts'

const REACH = 160

/** What a sentence opens with when it tells of shares: 受访青年中,打算回乡的占六成; 求职者里愿意进车间的只有两成. */
const AMONG =
  /^\s*(?:(?:而|但|此外|另外|同时|与此同时|其中|[^,。;]{2,8}显示|从[^,。;]{2,8}看),?)?在?([^,。;:()\d]{2,14}?)(?:当中|之中|里面?|中)(?:,|(?=[有的已在认表愿想希对能仅只约超选从来达近参反主没不]))/

/** Those of whom a sentence tells a share or how many of them did what, where it has no other noun. */
export function amongThose(folded: string, { start, kind, unit }: Measure): Range | null {
  if (kind !== 'percent' && !countsPersons(unit)) return null
  const window = folded.slice(Math.max(0, start - REACH), start)
  const sentence = lastSentence(window)
  const among = AMONG.exec(sentence)
  const those = among?.[1]
  if (among === null || those === undefined) return null
  const opens = start - sentence.length + among[0].indexOf(those)
  return nounBefore(folded, opens + those.length, opens, { unit: null, kind: 'percent' })
}

function lastSentence(window: string): string {
  for (let at = window.length - 1; at >= 0; at -= 1) if (SENTENCE.test(window.charAt(at))) return window.slice(at + 1)
  return window
}
