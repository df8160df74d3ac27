import { foldForSearch } from '../../src-main/corpus/fold.ts'
import { generateNaturalReport } from './generate-natural-report.ts'

/** A passage as it is looked for. */
export interface ScannedPassage {
  readonly passage: string
  readonly isExact: boolean
}

/** How often passages stand in so many generated reports, overlapping ones too, by looking through one text after the other. */
export function plainScan(reportCount: number, passages: readonly ScannedPassage[]): number[] {
  const counts = passages.map(() => 0)
  const searched = passages.map(({ passage, isExact }) => (isExact ? passage : foldForSearch(passage)))
  for (let number = 0; number < reportCount; number += 1) {
    const { text } = generateNaturalReport(number)
    const folded = foldForSearch(text)
    passages.forEach(({ isExact }, index) => {
      counts[index] = (counts[index] ?? 0) + countIn(isExact ? text : folded, searched[index] ?? '')
    })
  }
  return counts
}

/** Every occurrence, overlapping ones too. */
export function countIn(text: string, passage: string): number {
  let count = 0
  for (let at = text.indexOf(passage); at !== -1; at = text.indexOf(passage, at + 1)) count += 1
  return count
}
