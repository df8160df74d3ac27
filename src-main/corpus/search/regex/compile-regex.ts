import { foldPattern } from './fold-pattern.ts'
import { findRegexProblem, type RegexProblem } from './regex-problem.ts'

export type CompiledRegex = { readonly ok: true; readonly regex: RegExp } | { readonly ok: false; readonly problem: RegexProblem }

/**
 * A pattern as the regular expression that finds all its matches (JavaScript's, flag `v`): over folded texts and without regard to case, or,
 * `isExact`, over texts as they stand.
 */
export function compileRegex(pattern: string, { isExact }: { readonly isExact: boolean }): CompiledRegex {
  const problem = findRegexProblem(pattern)
  if (problem !== null) return { ok: false, problem }
  return { ok: true, regex: new RegExp(isExact ? pattern : foldPattern(pattern), isExact ? 'gv' : 'giv') }
}
