import { describe, expect, test } from 'vitest'
import { namingMore, namingNothingMore } from './given-more-work-models.ts'
import { givenParagraph, givenReport } from './given-report.ts'
import { namingFifth, namingNothingFifth } from './given-fifth-work-models.ts'
import { namingFourth, namingNothingFourth } from './given-fourth-work-models.ts'
import { namingNothingThird, namingThird } from './given-third-work-models.ts'
import { naming, namingNothing, type MarkedSentence } from './given-work-models.ts'

/** What is found in the sentences, held against what is marked in them; `exact` are names whose range is that of the mark. */
function score(sentences: readonly MarkedSentence[]): Record<'precision' | 'recall' | 'exact', number> & { misses: string[] } {
  const tally = { found: 0, right: 0, exact: 0, marked: 0, reached: 0 }
  const misses: string[] = []
  for (const [sentence, ...marked] of sentences) {
    // A title and its report are two lines.
    const report = sentence.includes('\n') ? givenReport(sentence) : givenParagraph(sentence)
    const found = report.workModels.map(({ name }) => name)
    const right = found.filter((name) => marked.some((mark) => isSame(name, mark)))
    const reached = marked.filter((mark) => found.some((name) => isSame(name, mark)))
    tally.found += found.length
    tally.right += right.length
    tally.exact += found.filter((name) => marked.includes(name)).length
    tally.marked += marked.length
    tally.reached += reached.length
    for (const name of found) if (!right.includes(name)) misses.push(`too much ${name}: ${sentence}`)
    for (const mark of marked) if (!reached.includes(mark)) misses.push(`missed ${mark}: ${sentence}`)
  }
  return {
    precision: tally.right / tally.found,
    recall: tally.reached / tally.marked,
    exact: tally.exact / tally.right,
    misses,
  }
}

const plain = (name: string): string => name.replaceAll(/[“”「」"\s]/g, '')
const isSame = (one: string, other: string): boolean => plain(one).includes(plain(other)) || plain(other).includes(plain(one))

/**
 * Single sentences may be read wrongly; all together they may not. The rules before these sentences were written reached
 * 93.5 % precision and 63.0 % recall on the first, 91 to 97 % and 48 to 67 % on the rounds of the further,
 * and the rules as they stood when each round was written 96 to 98 % and 83 to 93 %. The third, the fourth and the whole
 * reports were first read with 97, 95 and 92 % precision and 47, 74 and 82 % recall.
 */
describe('sentences on many themes', () => {
  test.each([
    ['the first', [...naming, ...namingNothing]],
    ['the further', [...namingMore, ...namingNothingMore]],
    ['the third', [...namingThird, ...namingNothingThird]],
    ['the fourth', [...namingFourth, ...namingNothingFourth]],
    ['whole reports', [...namingFifth, ...namingNothingFifth]],
  ])('%s', (_, sentences) => {
    const { precision, recall, exact, misses } = score(sentences)
    expect(precision, misses.join('\n')).toBeGreaterThanOrEqual(0.97)
    expect(recall, misses.join('\n')).toBeGreaterThanOrEqual(0.94)
    expect(exact).toBeGreaterThanOrEqual(0.97)
  })
})
