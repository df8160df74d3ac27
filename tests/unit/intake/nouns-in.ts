import { givenParagraph } from './given-report.ts'

/** The figures of one sentence as `value noun`. */
export const nounsIn = (sentence: string): string[] =>
  givenParagraph(sentence).figures.map(({ value, noun }) => `${value} ${noun ?? '-'}`)
