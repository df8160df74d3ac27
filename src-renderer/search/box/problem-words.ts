import type { QueryProblemCode } from '../../../src-shared/domain/query/query-problem.ts'
import { declareWords } from '../../words/use-words.ts'

const chinese = {
  emptyQuery: '还没有要找的字词。',
  tooLong: '检索式太长。',
  tooManyParts: '检索式里的条件太多，请分几次检索。',
  tooDeep: '括号套得太深。',
  unclosedQuote: '引号没有配对；要找引号本身，前面加反斜线 \\。',
  emptyPhrase: '两个引号之间没有字。',
  unclosedGroup: '括号没有配对；要找括号本身，加引号或改用“原样”。',
  emptyGroup: '括号里没有字。',
  nothingBeforeOperator: '这个运算符前面缺少要找的字词。',
  nothingAfterOperator: '这个运算符后面缺少要找的字词。',
  unknownField: '没有这个字段；要找这几个字本身，加引号。',
  noFieldValue: '字段的冒号后面要写内容。',
  badFieldValue: '这个字段没有这样的值。',
  badDate: '日期写成 2020、2020-02 或 2020-02..2020-06，起在前、止在后。',
  badDistance: 'NEAR 后面写相距的字数，例如 NEAR/20。',
  badNearOperand: 'NEAR 两边只能是正文里的字词。',
  wildcardAlone: '只有通配符，没有字；至少写一个字。',
  onlyNegation: '只说了不要什么；再写上要找的字词。',
} as const satisfies Record<QueryProblemCode, string>

/** What is wrong with a query, and how to mend it. */
export const problemWords = declareWords({
  'zh-Hans': chinese,
  en: {
    emptyQuery: 'There is nothing to look for yet.',
    tooLong: 'The query is too long.',
    tooManyParts: 'The query has too many parts; search in several steps.',
    tooDeep: 'The brackets are nested too deep.',
    unclosedQuote: 'The quotation mark has no partner; write \\ before one that is to be found.',
    emptyPhrase: 'There is nothing between the quotation marks.',
    unclosedGroup: 'The bracket has no partner; quote it, or switch to “Literal”, to find it.',
    emptyGroup: 'There is nothing in the brackets.',
    nothingBeforeOperator: 'Words are missing before this operator.',
    nothingAfterOperator: 'Words are missing after this operator.',
    unknownField: 'There is no such field; quote it to find the words themselves.',
    noFieldValue: 'Something must follow the colon of a field.',
    badFieldValue: 'This field has no such value.',
    badDate: 'Write dates as 2020, 2020-02 or 2020-02..2020-06, the earlier one first.',
    badDistance: 'NEAR takes a number of characters, such as NEAR/20.',
    badNearOperand: 'Both sides of NEAR must be words of the text.',
    wildcardAlone: 'Wildcards alone find nothing; write at least one character.',
    onlyNegation: 'This only says what is not wanted; add what is to be found.',
  },
})
