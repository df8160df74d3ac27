import { declareWords, useWords } from '../../words/use-words.ts'

const lookWords = declareWords({
  'zh-Hans': {
    title: '先看再导入',
    files: '要导入的文件',
    loading: '正在清点文件…',
    none: '这里没有可以导入的文件。',
    count: '{{count}} 个文件',
    countCut: '共 {{total}} 个文件，这里列出前 {{count}} 个；导入时全部读入',
    bad: '{{count}} 个打不开',
    chosen: '{{count}} 个指定了编码',
    leftOut: '{{count}} 个不导入',
    take: '导入这个文件',
    taken: '导入',
    notTaken: '不导入',
    hint: '选中一个文件，看它读入后的样子；乱码时换一种编码，不要的取消勾选（空格键）。',
    import: '导入 {{count}} 个文件',
    cancel: '取消',
    badFile: '打不开',
    jsonl: '这是语料库的导出文件，导入时逐篇读入，不能预览。',
  },
  en: {
    title: 'Look first, then import',
    files: 'Files to import',
    loading: 'Counting the files…',
    none: 'There is no file to import here.',
    count: '{{count}} files',
    countCut: '{{total}} files, the first {{count}} listed; all are imported',
    bad: '{{count}} cannot be opened',
    chosen: '{{count}} with an encoding chosen',
    leftOut: '{{count}} left out',
    take: 'Import this file',
    taken: 'imported',
    notTaken: 'left out',
    hint: 'Select a file to see how it would be read; where it looks garbled, choose another encoding; untick what you do not want (Space).',
    import: 'Import {{count}} files',
    cancel: 'Cancel',
    badFile: 'Cannot be opened',
    jsonl: 'This is an export of a corpus: its reports come in one by one and cannot be previewed.',
  },
})

export const useLookWords = () => useWords('look', lookWords)
export type LookSay = ReturnType<typeof useLookWords>
