import { expect, test } from 'vitest'
import { givenParagraph } from './given-report.ts'

const certaintiesIn = (sentence: string): number[] => givenParagraph(sentence).figures.map(({ certainty }) => certainty)

test.each([
  ['number, unit and noun stand together', '配备网格员412名。', [0.95]],
  ['rates, money and durations need no noun', '工期只要15天，用去20万元。', [0.9, 0.9]],
  ['the noun is that of the count before', '抽调机关干部86名（县直单位51名、乡镇35名）。', [0.95, 0.8, 0.8]],
  ['the sentence does not name what is counted', '转移85户。', [0.75]],
  ['a Chinese numeral beyond ten', '走访独居老人三百五十户。', [0.9]],
  ['a Chinese numeral that may be a set phrase', '上百名医护人员参加义诊，三名干部驻点。', [0.75, 0.75]],
  ['no unit stands between number and noun', '动员近500党员群众清淤。', [0.6]],
  ['a half said in words', '审批事项减半。', [0.6]],
])('%s', (_, sentence, expected) => {
  expect(certaintiesIn(sentence)).toEqual(expected)
})

test('names of methods are as sure as what shows that they are names', () => {
  const { workModels } = givenParagraph('推行“三早三快”工作法，落实“五包一”，建立三级联动机制，推出“春耕贷”。')
  expect(workModels.map(({ name, certainty }) => [name, certainty])).toEqual([
    ['“三早三快”工作法', 0.95],
    ['“五包一”', 0.85],
    ['三级联动机制', 0.75],
    ['“春耕贷”', 0.7],
  ])
})
