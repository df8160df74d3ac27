import type { Scores } from './score-reports.ts'
import type { Share } from './tally.ts'

/** What of a score must not fall below which floor. */
type Floors = readonly (readonly [string, (scores: Scores) => number, number])[]

const share = ({ right, of }: Share): number => right / Math.max(1, of)

/** A floor for each measure; `fields` holds for title, date and locality, `names` for publisher and author. */
function floorsOf(least: {
  readonly fields: number
  readonly names: number
  readonly boilerplate: number
  readonly figures: number
  readonly nouns: number
  readonly changes: number
  readonly workModels: number
}): Floors {
  return [
    ['title', ({ fields }) => share(fields.title), least.fields],
    ['date', ({ fields }) => share(fields.date), least.fields],
    ['locality', ({ fields }) => share(fields.locality), least.fields],
    ['province and city', ({ placed }) => share(placed), least.fields],
    ['publisher', ({ fields }) => share(fields.publisher), least.names],
    ['author', ({ fields }) => share(fields.author), least.names],
    ['boilerplate precision', ({ boilerplate }) => boilerplate.precision, least.boilerplate],
    ['boilerplate recall', ({ boilerplate }) => boilerplate.recall, least.boilerplate],
    ['figures F1', ({ figures }) => figures.f1, least.figures],
    ['nouns', ({ nouns }) => share(nouns), least.nouns],
    ['changes', ({ changes }) => (changes.of === 0 ? 1 : share(changes)), least.changes],
    ['work models precision', ({ workModels }) => workModels.precision, least.workModels],
    ['work models recall', ({ workModels }) => workModels.recall, least.workModels],
  ]
}

/** What intake has reached on the five reports; a change may not fall below it. */
export const floorsOfTheFive = floorsOf({
  fields: 1,
  names: 1,
  boilerplate: 0.99,
  figures: 0.98,
  nouns: 0.94,
  changes: 1,
  workModels: 0.95,
})

/** What intake has reached on the project's own reports of other themes. */
export const floorsOfOthers = floorsOf({
  fields: 0.95,
  names: 0.9,
  boilerplate: 0.98,
  figures: 0.98,
  nouns: 0.93,
  changes: 0.98,
  workModels: 0.97,
})

/** What intake has reached on reports with many figures each. */
export const floorsOfDense = floorsOf({
  fields: 0.87,
  names: 0.93,
  boilerplate: 0.95,
  figures: 0.98,
  nouns: 0.92,
  changes: 1,
  workModels: 0.95,
})

/** What intake has reached on reports that were unseen when they were first read. */
export const floorsOfPlain = floorsOf({
  fields: 0.92,
  names: 0.93,
  boilerplate: 0.97,
  figures: 0.98,
  nouns: 0.92,
  changes: 1,
  workModels: 0.96,
})

/** The measures that are below their floor, each with what was reached and wanted. */
export function belowFloors(scores: Scores, floors: Floors): string[] {
  return floors
    .map(([name, measure, floor]) => ({ name, reached: measure(scores), floor }))
    .filter(({ reached, floor }) => reached < floor)
    .map(({ name, reached, floor }) => `${name} is ${reached.toFixed(3)}, at least ${floor} was met before`)
}
