import type { Range } from '../../../src-shared/domain/range.ts'
import { Failed } from '../failed.ts'
import { fold } from '../fold.ts'
import type { Found } from './found.ts'
import type { SearchedQuery } from './prepare-query.ts'
import type { QuestionControl } from './question-control.ts'
import { compileRegex } from './regex/compile-regex.ts'
import { matchTexts } from './regex/match-texts.ts'
import { requiredLiterals } from './regex/required-literals.ts'

/** So many texts are given to the engine at once. */
const batchSize = 256
/** What one batch may take, and all together, in milliseconds: a pattern that goes astray in one text is found out by the first. */
const batchPatience = 3000
const wholePatience = 60_000

/** What finding by a regular expression asks of the reports. */
export interface RegexWorld {
  readonly size: number
  readonly present: Uint8Array
  /** 1 for each report that may hold one of the literals. */
  mayHold(literals: readonly string[]): Uint8Array
  textOf(ordinal: number): string
}

/** The matches of a pattern, report by report. Fails with `query_malformed`, `query_too_slow`, `cancelled`. */
export function findByRegex(query: SearchedQuery, world: RegexWorld, control: QuestionControl): Found {
  const regex = compiled(query)
  const literals = requiredLiterals(query.query, query)
  const mask = literals.length === 0 ? world.present : world.mayHold(literals)
  const candidates = Array.from(mask.keys()).filter((ordinal) => mask[ordinal] === 1)
  const found: Found = { matches: new Uint8Array(world.size), counts: new Uint32Array(world.size) }
  const begun = performance.now()
  for (let from = 0; from < candidates.length; from += batchSize) {
    if (control.isStopped()) throw new Failed('cancelled')
    control.tell(from, candidates.length)
    const batch = candidates.slice(from, from + batchSize)
    const milliseconds = Math.min(batchPatience, wholePatience - (performance.now() - begun))
    const texts = batch.map((ordinal) => searchedForm(world.textOf(ordinal), query))
    matchTexts(regex, texts, { milliseconds }).forEach((ranges, index) => {
      const ordinal = batch[index] ?? 0
      found.counts[ordinal] = ranges.length
      found.matches[ordinal] = ranges.length > 0 ? 1 : 0
    })
  }
  return found
}

/** The matches of a pattern in one text. */
export function matchInText(query: SearchedQuery, text: string): readonly Range[] {
  return matchTexts(compiled(query), [searchedForm(text, query)], { milliseconds: batchPatience })[0] ?? []
}

function compiled({ query, isExact }: SearchedQuery): RegExp {
  const read = compileRegex(query, { isExact })
  if (read.ok) return read.regex
  const { start, end, code } = read.problem
  throw new Failed('query_malformed', `${start}–${end}`, `regex.${code}`)
}

/** Case is left to the engine: small letters would take the meaning off what follows a backslash. */
function searchedForm(text: string, { isExact }: SearchedQuery): string {
  return isExact ? text : fold(text)
}
