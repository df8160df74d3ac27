import { setImmediate as othersHadTheirTurn } from 'node:timers/promises'
import { Failed } from '../../corpus/failed.ts'
import type { QuestionControl } from '../../corpus/search/question-control.ts'
import { foldedBody, type TextSource } from './counted-text.ts'
import type { ItemCutter } from './item-cutter.ts'
import { firstOf, pickTop, type PickedTerm, type TermPick } from './pick-top.ts'
import { TermTable } from './term-table.ts'

/** So many different terms are held at once: with their slots, 230 MB for terms of two items, 370 MB for six. */
const MOST_TERMS = 2 ** 23
/** How long the thread counts before others have their turn, in milliseconds. */
const LONGEST_TURN = 20

export interface TermCount extends TermPick {
  readonly cutter: ItemCutter
  /** How many items make a term. */
  readonly gram: number
  readonly groups: number
  readonly mostTerms?: number
}

export interface CountedTerms {
  /** How many texts each group has. */
  readonly texts: readonly number[]
  /** How many terms each group has, one as often as it stands there. */
  readonly terms: readonly number[]
  /** How many different terms there are in all groups together. */
  readonly distinct: number
  /** The first of them. */
  readonly picked: readonly PickedTerm[]
}

/**
 * Counts the terms of texts and gives back the first of them. The counts are exact: where there are more different terms than may be
 * held, the texts are read again for each part of them. Other work of the thread has its turn now and then.
 * Fails with `cancelled`.
 */
export async function countTerms(source: TextSource, count: TermCount, control: QuestionControl): Promise<CountedTerms> {
  const { cutter, gram, groups, mostTerms = MOST_TERMS, limit } = count
  const table = new TermTable({ gram, groups, mostTerms })
  let picked: PickedTerm[] = []
  let texts: number[] = []
  let distinct = 0
  do {
    texts = await readRound(source, table, cutter, control)
    distinct += table.size
    picked = firstOf([...picked, ...pickTop(table, cutter, count)], limit)
  } while (table.nextPart())
  return { texts, terms: table.totals, distinct, picked }
}

/** Counts all texts once; gives back how many belong to each group. */
async function readRound(source: TextSource, table: TermTable, cutter: ItemCutter, control: QuestionControl): Promise<number[]> {
  const texts = table.totals.map(() => 0)
  const turns = new Turns(control)
  let done = 0
  for (const batch of source.batches()) {
    for (const text of batch) {
      table.addText(cutter.cut(foldedBody(text)), text.groups)
      for (const group of text.groups) texts[group] = (texts[group] ?? 0) + 1
    }
    done += batch.length
    const { at, of } = table.rounds
    await turns.afterWork(at * source.total + done, of * source.total)
  }
  return texts
}

/** Lets other work of the thread have its turn. */
export class Turns {
  private readonly control: QuestionControl
  private began = performance.now()

  constructor(control: QuestionControl) {
    this.control = control
  }

  /** Called after each piece of work: when a turn was long enough, tells how far it is and waits for others. Fails with `cancelled`. */
  async afterWork(done: number, total: number): Promise<void> {
    if (performance.now() - this.began < LONGEST_TURN) return
    this.control.tell(done, total)
    await othersHadTheirTurn()
    if (this.control.isStopped()) throw new Failed('cancelled')
    this.began = performance.now()
  }
}
