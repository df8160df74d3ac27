import { declareWords } from '../words/use-words.ts'

/** Words on passages shown away from their report. */
export const passageWords = declareWords({
  'zh-Hans': {
    openPassage: '在阅读中打开',
    memo: '备注',
    imported: '导入',
    suggested: '建议',
    auto: '自动',
  },
  en: {
    openPassage: 'Open in the reader',
    memo: 'Memo',
    imported: 'imported',
    suggested: 'suggested',
    auto: 'automatic',
  },
})
