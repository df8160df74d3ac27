import type { ReadWithGold } from './gold.ts'
import { newFigureTallies, tallyFigures } from './score-figures.ts'
import { newTally, precisionRecall, type PrecisionRecall, type Share, type Tally } from './tally.ts'

/** Everything the evaluation measures; shares of nothing count as 1. `misses` says line by line what was missed or found too much. */
export interface Scores {
  readonly reports: number
  readonly fields: Readonly<Record<'title' | 'date' | 'locality' | 'publisher' | 'author', Share>>
  readonly placed: Share
  readonly boilerplate: PrecisionRecall
  readonly figures: PrecisionRecall & { readonly found: number; readonly gold: number }
  readonly nouns: Share
  readonly approximate: Share
  /** Of the figures whose gold says so: direction and basis of the change they state, or none. */
  readonly changes: Share
  readonly workModels: PrecisionRecall & { readonly found: number; readonly gold: number }
  readonly misses: readonly string[]
}

/** Scores reports against their gold; figures, boilerplate and work models are summed over all reports. */
export function scoreReports(pairs: readonly ReadWithGold[]): Scores {
  const misses: string[] = []
  const boilerplate = newTally()
  const workModels = newTally()
  const figureTallies = newFigureTallies()
  for (const pair of pairs) {
    tallyBoilerplate(pair, boilerplate, misses)
    tallyFigures(pair, figureTallies, misses)
    tallyWorkModels(pair, workModels, misses)
  }
  const { figures, nouns, approximate, changes } = figureTallies
  return {
    reports: pairs.length,
    fields: {
      title: fieldShare(
        pairs,
        'title',
        ({ gold }) => gold.title,
        ({ report }) => report.title,
        misses,
      ),
      date: fieldShare(
        pairs,
        'date',
        ({ gold }) => gold.date,
        ({ report }) => report.date,
        misses,
      ),
      locality: fieldShare(
        pairs,
        'locality',
        ({ gold }) => gold.locality,
        ({ report }) => report.locality?.name ?? null,
        misses,
      ),
      publisher: fieldShare(
        pairs,
        'publisher',
        ({ gold }) => gold.source_org,
        ({ report }) => report.publisher,
        misses,
      ),
      author: fieldShare(
        pairs,
        'author',
        ({ gold }) => gold.author,
        ({ report }) => report.author,
        misses,
      ),
    },
    placed: {
      right: pairs.filter(({ report }) => report.locality?.province != null && report.locality.city !== null).length,
      of: pairs.length,
    },
    boilerplate: precisionRecall(boilerplate),
    figures: { ...precisionRecall(figures), found: figures.found, gold: figures.gold },
    nouns,
    approximate,
    changes,
    workModels: { ...precisionRecall(workModels), found: workModels.found, gold: workModels.gold },
    misses,
  }
}

function fieldShare(
  pairs: readonly ReadWithGold[],
  field: string,
  wanted: (pair: ReadWithGold) => string | null,
  found: (pair: ReadWithGold) => string | null,
  misses: string[],
): Share {
  const wrong = pairs.filter((pair) => wanted(pair) !== found(pair))
  for (const pair of wrong)
    misses.push(`${pair.gold.file} ${field}: wanted ${wanted(pair) ?? 'null'}, found ${found(pair) ?? 'null'}`)
  return { right: pairs.length - wrong.length, of: pairs.length }
}

/** By character, blanks apart. Every occurrence of a gold string counts as boilerplate. */
function tallyBoilerplate({ gold, report }: ReadWithGold, tally: Tally, misses: string[]): void {
  const wanted = new Set<number>()
  for (const quote of gold.boilerplate) markLines(report.text, quote, wanted)
  for (const { kind, start, end } of report.blocks) {
    const isFound = kind === 'boilerplate'
    if (isFound !== wanted.has(start)) {
      const words = report.text.slice(start, Math.min(end, start + 30))
      misses.push(`${gold.file} boilerplate ${isFound ? 'too much' : 'missed'}: ${words}`)
    }
    if (!isFound) continue
    for (let at = start; at < end; at += 1) {
      if (report.text.charAt(at).trim() === '') continue
      tally.found += 1
      if (wanted.has(at)) tally.foundRight += 1
    }
  }
  tally.goldFound = tally.foundRight
  tally.gold += [...wanted].filter((at) => report.text.charAt(at).trim() !== '').length
}

/** A short gold string, such as a lone letter, is meant where it stands as a whole line. */
function markLines(text: string, quote: string, marks: Set<number>): void {
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + quote.length)) {
    const isLine =
      /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, at - 20), at)) &&
      /^[^\S\n]*(?:\n|$)/.test(text.slice(at + quote.length, at + quote.length + 20))
    if (isLine || quote.length > 4) for (let mark = at; mark < at + quote.length; mark += 1) marks.add(mark)
  }
}

const plain = (name: string): string => name.replaceAll(/[“”「」\s]/g, '')

const isSame = (one: string, other: string): boolean => plain(one).includes(plain(other)) || plain(other).includes(plain(one))

/** Names are held against each other without quotation marks and blanks; one may be written out further than the other. */
function tallyWorkModels({ gold, report }: ReadWithGold, tally: Tally, misses: string[]): void {
  tally.gold += gold.initiatives.length
  tally.found += report.workModels.length
  for (const { name } of report.workModels) {
    if (gold.initiatives.some((wanted) => isSame(name, wanted))) tally.foundRight += 1
    else misses.push(`${gold.file} work model too much: ${name}`)
  }
  for (const wanted of gold.initiatives) {
    if (report.workModels.some(({ name }) => isSame(name, wanted))) tally.goldFound += 1
    else misses.push(`${gold.file} work model missed: ${wanted}`)
  }
}
