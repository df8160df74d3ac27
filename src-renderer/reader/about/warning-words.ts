import { useCallback } from 'react'
import { declareWords, useWords } from '../../words/use-words.ts'

/** What intake's warnings mean to someone who reads the report, by their codes. */
const warningWords = declareWords({
  'zh-Hans': {
    encoding_guessed: '编码是推测的，请核对文字；不对时可在“原文件”中换一种编码重新读取',
    characters_replaced: '有字符无法解码，已显示为“�”；可在“原文件”中换一种编码重新读取',
    nul_characters: '含有空字符（NUL）',
    tracked_changes_accepted: '文档有修订标记，按接受全部修订后的文字读入',
    hidden_text_left_out: '文档有隐藏文字，没有读入',
    html_nested_too_deeply: '网页结构嵌套过深，按纯文字读入',
    markdown_read_as_text: 'Markdown 过长或嵌套过深，按纯文字读入',
    pages_without_text: '有的页面没有文字（可能是扫描页）',
  },
  en: {
    encoding_guessed: 'The encoding is a guess; where it is wrong, read the original again in another one',
    characters_replaced: 'Some characters show as “�”; read the original again in another encoding',
    nul_characters: 'Holds NUL characters',
    tracked_changes_accepted: 'The document has tracked changes; read as if all were accepted',
    hidden_text_left_out: 'The document has hidden text, which was left out',
    html_nested_too_deeply: 'The page is nested too deeply; read as plain text',
    markdown_read_as_text: 'The Markdown is too long or nested too deeply; read as plain text',
    pages_without_text: 'Some pages have no text (scanned, perhaps)',
  },
})

type WarningCode = keyof (typeof warningWords)['en']

/** Says a warning in words; a code without words is said as it is. */
export function useWarningText(): (code: string) => string {
  const say = useWords('readerWarnings', warningWords)
  return useCallback((code) => (isKnown(code) ? say(code) : code), [say])
}

function isKnown(code: string): code is WarningCode {
  return Object.hasOwn(warningWords.en, code)
}
