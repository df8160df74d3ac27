import type { Scores } from './score-reports.ts'

/** What intake has reached on the five reports; a change may not fall below it. */
const floors: readonly (readonly [string, (scores: Scores) => number, number])[] = [
  ['title', ({ fields }) => fields.title.right / fields.title.of, 1],
  ['date', ({ fields }) => fields.date.right / fields.date.of, 1],
  ['locality', ({ fields }) => fields.locality.right / fields.locality.of, 1],
  ['province and city', ({ placed }) => placed.right / placed.of, 1],
  ['publisher', ({ fields }) => fields.publisher.right / fields.publisher.of, 1],
  ['author', ({ fields }) => fields.author.right / fields.author.of, 1],
  ['boilerplate precision', ({ boilerplate }) => boilerplate.precision, 0.99],
  ['boilerplate recall', ({ boilerplate }) => boilerplate.recall, 0.99],
  ['figures F1', ({ figures }) => figures.f1, 0.98],
  ['nouns', ({ nouns }) => nouns.right / Math.max(1, nouns.of), 0.93],
  ['work models precision', ({ workModels }) => workModels.precision, 0.9],
  ['work models recall', ({ workModels }) => workModels.recall, 0.9],
]

/** The measures that are below their floor, each with what was reached and wanted. */
export function belowFloors(scores: Scores): string[] {
  return floors
    .map(([name, measure, floor]) => ({ name, reached: measure(scores), floor }))
    .filter(({ reached, floor }) => reached < floor)
    .map(({ name, reached, floor }) => `${name} is ${reached.toFixed(3)}, at least ${floor} was met before`)
}
