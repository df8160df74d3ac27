import type { RegexProblemCode } from '../corpus/search/regex/regex-problem.ts'
import type { QueryProblemCode } from '../../src-shared/domain/query/query-problem.ts'
import type { Language } from '../../src-shared/domain/script.ts'

/** What is wrong with a query, in the language of the caller. */
const words: Readonly<Record<Language, Readonly<Record<QueryProblemCode, string>>>> = {
  'zh-Hans': {
    emptyQuery: '检索式是空的',
    tooLong: '检索式太长',
    tooManyParts: '检索词太多',
    tooDeep: '括号嵌套太深',
    unclosedQuote: '引号没有闭合',
    emptyPhrase: '引号里没有内容',
    unclosedGroup: '括号没有闭合',
    emptyGroup: '括号里没有内容',
    nothingBeforeOperator: '运算符前面缺少检索词',
    nothingAfterOperator: '运算符后面缺少检索词',
    unknownField: '没有这个字段；要查找这几个字，请加引号',
    noFieldValue: '冒号后面缺少内容',
    badFieldValue: '这个字段没有这样的值',
    badDate: '日期不对；写作 2020、2020-02 或 2020-02..2020-06',
    badDistance: '字数不对；写作 NEAR/20',
    badNearOperand: 'NEAR 两边只能是正文里的词或标注',
    wildcardAlone: '通配符旁边至少要有一个字',
    onlyNegation: '只写了不要什么，还要写上找什么',
  },
  en: {
    emptyQuery: 'the query is empty',
    tooLong: 'the query is too long',
    tooManyParts: 'there are too many words',
    tooDeep: 'the brackets stand too deep in each other',
    unclosedQuote: 'the quotation mark is not closed',
    emptyPhrase: 'there is nothing between the quotation marks',
    unclosedGroup: 'the bracket is not closed',
    emptyGroup: 'there is nothing between the brackets',
    nothingBeforeOperator: 'a word is missing before the operator',
    nothingAfterOperator: 'a word is missing after the operator',
    unknownField: 'there is no such field; put the words in quotation marks to look for them',
    noFieldValue: 'nothing stands behind the colon',
    badFieldValue: 'this field has no such value',
    badDate: 'not a date; write 2020, 2020-02 or 2020-02..2020-06',
    badDistance: 'not a number of characters; write NEAR/20',
    badNearOperand: 'NEAR takes words of the text, or tags',
    wildcardAlone: 'beside a wildcard there must be a character',
    onlyNegation: 'it says only what is not wanted; say also what is',
  },
}

const regexWords: Readonly<Record<Language, Readonly<Record<RegexProblemCode, string>>>> = {
  'zh-Hans': {
    unclosedGroup: '正则表达式的圆括号没有闭合',
    unclosedClass: '正则表达式的方括号没有闭合',
    unmatchedBracket: '正则表达式里多了一个括号；要查找括号本身，前面加反斜杠',
    nothingToRepeat: '量词前面没有可以重复的内容',
    badQuantifier: '量词写得不对；写作 {2,5}',
    badEscape: '反斜杠后面的写法不对',
    badProperty: '没有这个字符属性',
    badRange: '字符范围的先后颠倒了',
    badClass: '方括号里的写法不对',
    badGroup: '圆括号里的写法不对',
    tooDeep: '括号嵌套太深',
    other: '正则表达式有误',
  },
  en: {
    unclosedGroup: 'a round bracket of the regular expression is not closed',
    unclosedClass: 'a square bracket of the regular expression is not closed',
    unmatchedBracket: 'there is a bracket too many; to look for the bracket itself, put a backslash before it',
    nothingToRepeat: 'there is nothing to repeat before the quantifier',
    badQuantifier: 'the quantifier is not right; write {2,5}',
    badEscape: 'what follows the backslash is not right',
    badProperty: 'there is no such property of characters',
    badRange: 'the range of characters ends before it begins',
    badClass: 'what stands in the square brackets is not right',
    badGroup: 'what stands in the round brackets is not right',
    tooDeep: 'the brackets stand too deep in each other',
    other: 'the regular expression is not right',
  },
}

/** The sentence for a problem; `regex.…` for those of regular expressions. */
export function queryProblemText(code: string, language: Language): string {
  const ofRegex = Object.entries(regexWords[language]).map(([name, text]) => [`regex.${name}`, text] as const)
  return new Map([...Object.entries(words[language]), ...ofRegex]).get(code) ?? code
}
