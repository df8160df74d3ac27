import type { FoundFigure, ReadReport } from '../../src-shared/domain/report.ts'
import type { GoldFigure, GoldReport } from './gold.ts'

export interface ReadWithGold {
  readonly gold: GoldReport
  readonly report: ReadReport
}

/** How many of how many were right. */
export interface Share {
  readonly right: number
  readonly of: number
}

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Everything the evaluation measures; shares of nothing count as 1. `misses` says line by line what was missed or found too much. */
export interface Scores {
  readonly reports: number
  readonly fields: Readonly<Record<'title' | 'date' | 'locality' | 'publisher' | 'author', Share>>
  readonly placed: Share
  readonly boilerplate: PrecisionRecall
  readonly figures: PrecisionRecall & { readonly found: number; readonly gold: number }
  readonly nouns: Share
  readonly approximate: Share
  readonly workModels: PrecisionRecall & { readonly found: number; readonly gold: number }
  readonly misses: readonly string[]
}

interface Tally {
  found: number
  foundRight: number
  gold: number
  goldFound: number
}

const newTally = (): Tally => ({ found: 0, foundRight: 0, gold: 0, goldFound: 0 })

/** Scores reports against their gold; figures, boilerplate and work models are summed over all reports. */
export function scoreReports(pairs: readonly ReadWithGold[]): Scores {
  const misses: string[] = []
  const boilerplate = newTally()
  const figures = newTally()
  const workModels = newTally()
  const nouns = { right: 0, of: 0 }
  const approximate = { right: 0, of: 0 }
  for (const pair of pairs) {
    tallyBoilerplate(pair, boilerplate, misses)
    tallyFigures(pair, { figures, nouns, approximate }, misses)
    tallyWorkModels(pair, workModels, misses)
  }
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
    workModels: { ...precisionRecall(workModels), found: workModels.found, gold: workModels.gold },
    misses,
  }
}

function precisionRecall({ found, foundRight, gold, goldFound }: Tally): PrecisionRecall {
  const precision = found === 0 ? 1 : foundRight / found
  const recall = gold === 0 ? 1 : goldFound / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
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

interface FigureTallies {
  readonly figures: Tally
  readonly nouns: { right: number; of: number }
  readonly approximate: { right: number; of: number }
}

function tallyFigures({ gold, report }: ReadWithGold, { figures, nouns, approximate }: FigureTallies, misses: string[]): void {
  const unmatched = new Set(report.figures)
  figures.gold += gold.figures.length
  figures.found += report.figures.length
  for (const wanted of gold.figures) {
    const found = [...unmatched].find((figure) => isSameFigure(figure, wanted))
    if (found === undefined) {
      misses.push(`${gold.file} figure missed: ${wanted.quote} = ${wanted.value} ${wanted.unit ?? ''}`)
      continue
    }
    unmatched.delete(found)
    figures.foundRight += 1
    figures.goldFound += 1
    nouns.of += 1
    if (found.noun === wanted.noun) nouns.right += 1
    else misses.push(`${gold.file} noun of ${wanted.quote}: wanted ${wanted.noun ?? 'null'}, found ${found.noun ?? 'null'}`)
    approximate.of += 1
    if (wanted.approx === (found.qualifier !== 'exact')) approximate.right += 1
    else misses.push(`${gold.file} approx of ${wanted.quote}: found ${found.qualifier}`)
  }
  for (const figure of unmatched)
    misses.push(`${gold.file} figure too much: ${figure.quote} = ${figure.value} ${figure.unit ?? ''}`)
}

function isSameFigure(figure: FoundFigure, wanted: GoldFigure): boolean {
  const overlaps = figure.start < wanted.at + wanted.quote.length && wanted.at < figure.end
  return overlaps && figure.value === wanted.value && figure.unit === wanted.unit
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
