import { useCallback } from 'react'
import { declareWords, useWords } from '../words/use-words.ts'

/** What intake's warnings mean to the analyst, by their codes. */
export const warningWords = declareWords({
  'zh-Hans': {
    encoding_guessed: '编码是推测的，请核对文字；不对时可换一种编码重新读取',
    characters_replaced: '有字符无法解码，已显示为“�”；可换一种编码重新读取',
    nul_characters: '含有空字符（NUL）',
    tracked_changes_accepted: '文档有修订标记，按接受全部修订后的文字读入',
    hidden_text_left_out: '文档有隐藏文字，没有读入',
    html_nested_too_deeply: '网页结构嵌套过深，按纯文字读入',
    markdown_read_as_text: 'Markdown 过长或嵌套过深，按纯文字读入',
    pages_without_text: '有的页面没有文字（可能是扫描页）',
    detail: '{{text}}（{{detail}}）',
  },
  en: {
    encoding_guessed: 'The encoding is a guess; where it is wrong, read the file again in another one',
    characters_replaced: 'Some characters could not be decoded and show as “�”; read the file again in another encoding',
    nul_characters: 'Holds NUL characters',
    tracked_changes_accepted: 'The document has tracked changes; read as if all were accepted',
    hidden_text_left_out: 'The document has hidden text, which was left out',
    html_nested_too_deeply: 'The page is nested too deeply; read as plain text',
    markdown_read_as_text: 'The Markdown is too long or nested too deeply; read as plain text',
    pages_without_text: 'Some pages have no text (scanned, perhaps)',
    detail: '{{text}} ({{detail}})',
  },
})

type WarningCode = Exclude<keyof (typeof warningWords)['en'], 'detail'>

/** Says a warning in words; `code: detail` keeps its detail, and a code without words is said as it is. */
export function useWarningText(): (warning: string) => string {
  const say = useWords('warnings', warningWords)
  return useCallback(
    (warning) => {
      const { code, detail } = splitWarning(warning)
      if (!isKnown(code)) return warning
      return detail === '' ? say(code) : say('detail', { text: say(code), detail })
    },
    [say],
  )
}

/** A warning's code and what is said after it, such as pages. */
export function splitWarning(warning: string): { readonly code: string; readonly detail: string } {
  const [, code = warning, detail = ''] = /^([a-z_]+)(?:[:\s]\s*(.*))?$/s.exec(warning) ?? []
  return { code, detail: detail.trim() }
}

function isKnown(code: string): code is WarningCode {
  return code !== 'detail' && Object.hasOwn(warningWords.en, code)
}
