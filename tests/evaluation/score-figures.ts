import type { FoundFigure } from '../../src-shared/domain/report.ts'
import type { GoldFigure, ReadWithGold } from './gold.ts'
import { newTally, type Tally } from './tally.ts'

/**
 * Where the quotes of the gold stand in the text as it was read. Gold counts characters of the file, which for pages with
 * tags is another text: there each quote is looked for behind the one before it.
 */
function placeQuotes(text: string, figures: readonly GoldFigure[]): GoldFigure[] {
  let reached = 0
  return figures
    .toSorted((one, other) => one.at - other.at)
    .map((figure) => {
      const isThere = text.startsWith(figure.quote, figure.at)
      const at = isThere ? figure.at : text.indexOf(figure.quote, reached)
      if (at !== -1) reached = at
      return { ...figure, at }
    })
}

/** Counts of right answers while they are being counted. */
interface Count {
  right: number
  of: number
}

export interface FigureTallies {
  readonly figures: Tally
  readonly nouns: Count
  readonly approximate: Count
  /** Only figures whose gold says whether they state a change. */
  readonly changes: Count
}

export const newFigureTallies = (): FigureTallies => ({
  figures: newTally(),
  nouns: { right: 0, of: 0 },
  approximate: { right: 0, of: 0 },
  changes: { right: 0, of: 0 },
})

/** A figure is right when its range overlaps the gold quote's and value and unit agree; the rest is held against the right ones. */
export function tallyFigures({ gold, report }: ReadWithGold, tallies: FigureTallies, misses: string[]): void {
  const { figures } = tallies
  const unmatched = new Set(report.figures)
  figures.gold += gold.figures.length
  figures.found += report.figures.length
  for (const wanted of placeQuotes(report.text, gold.figures)) {
    const found = [...unmatched].find((figure) => isSameFigure(figure, wanted))
    if (found === undefined) {
      misses.push(`${gold.file} figure missed: ${wanted.quote} = ${wanted.value} ${wanted.unit ?? ''}`)
      continue
    }
    unmatched.delete(found)
    figures.foundRight += 1
    figures.goldFound += 1
    for (const miss of compareFigure(found, wanted, tallies)) misses.push(`${gold.file} ${miss}`)
  }
  for (const figure of unmatched)
    misses.push(`${gold.file} figure too much: ${figure.quote} = ${figure.value} ${figure.unit ?? ''}`)
}

function compareFigure(found: FoundFigure, wanted: GoldFigure, { nouns, approximate, changes }: FigureTallies): string[] {
  const misses: string[] = []
  const count = (tally: Count, isRight: boolean, miss: string): void => {
    tally.of += 1
    if (isRight) tally.right += 1
    else misses.push(miss)
  }
  const { quote, noun } = wanted
  const isRightNoun = [noun, ...wanted.noun_also].map(unmarked).includes(unmarked(found.noun))
  count(nouns, isRightNoun, `noun of ${quote}: wanted ${noun ?? 'null'}, found ${found.noun ?? 'null'}`)
  count(approximate, wanted.approx === (found.qualifier !== 'exact'), `approx of ${quote}: found ${found.qualifier}`)
  if (wanted.change !== undefined) {
    const change = { wanted: inWords(wanted.change), found: inWords(found.change) }
    count(changes, change.wanted === change.found, `change of ${quote}: wanted ${change.wanted}, found ${change.found}`)
  }
  return misses
}

/** Marks of quotation around the whole of a noun make it no other noun. */
const unmarked = (noun: string | null): string | null => noun?.replace(/^[“「『"]([^“”「」『』"]+)[”」』"]$/, '$1') ?? null

const inWords = (change: FoundFigure['change']): string =>
  change === null ? 'none' : `${change.direction} ${change.basis ?? '-'}`

function isSameFigure(figure: FoundFigure, wanted: GoldFigure): boolean {
  const overlaps = figure.start < wanted.at + wanted.quote.length && wanted.at < figure.end
  return overlaps && figure.value === wanted.value && figure.unit === wanted.unit
}
