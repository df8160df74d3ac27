import type { FactPassage } from './find-passages.ts'
import { opener, pickClauses, scorePassage, unbroken } from './pick-clauses.ts'

/** What a sentence says of one passage: its words, quoted, or runs of its clauses, which lie apart in the report. */
export type Telling =
  { readonly kind: 'quoted'; readonly text: string } | { readonly kind: 'summarised'; readonly runs: readonly string[] }

/** A place's passages as one sentence tells them, and those it leaves for a sentence of their own. */
export interface ToldPassages {
  readonly told: readonly FactPassage[]
  readonly tellings: readonly Telling[]
  readonly rest: readonly FactPassage[]
}

const passageLimit = 3
const quoteLimit = 60
const budgets = [90, 60, 45] as const

/** Chooses the most telling passages of one place, in the report's order, and how each is told. */
export function tellPassages(passages: readonly FactPassage[]): ToldPassages {
  const scored = passages.map((passage) => ({ passage, score: scorePassage(passage.text) }))
  const best = scored.toSorted((one, other) => other.score - one.score).slice(0, passageLimit)
  const chosen = new Set(best.map(({ passage }) => passage))
  const told = passages.filter((passage) => chosen.has(passage))
  const budget = budgets[told.length - 1] ?? quoteLimit
  return {
    told,
    tellings: told.map((passage) => tellPassage(passage.text, budget)),
    rest: passages.filter((passage) => !chosen.has(passage)),
  }
}

function tellPassage(text: string, budget: number): Telling {
  const words = unbroken(text)
    .replace(/[，,；;。：:、\s]+$/u, '')
    .replace(opener, '')
  if (words.length <= quoteLimit) return { kind: 'quoted', text: words }
  return { kind: 'summarised', runs: pickClauses(text, budget).map((run) => run.text) }
}
