import { declareWords, useWords } from '../../words/use-words.ts'

/** Words on the imported file as it stands, and on reading it again. */
const originalWords = declareWords({
  'zh-Hans': {
    original: '原文件',
    show: '查看原文件',
    hide: '关闭原文件',
    wholeText: '原文件内容',
    facts: '{{format}} · {{size}} · SHA-256 {{sha}}',
    noText: '{{format}} 文件的内容不是文字，无法在此显示。可另存原文件，用相应的程序打开。',
    cut: '只显示前 {{count}} 字',
    loading: '正在读取原文件……',
    encoding: '编码',
    detected: '自动识别',
    reread: '重新读取',
    rereading: '正在重新读取……',
    rereadDone: '已重新读取：{{count}} 处有变化，您的修改均保留',
    rereadSame: '已重新读取，与先前一样',
    rereadStopped: '重新读取没有完成',
    save: '另存原文件',
    saved: '原文件已保存到 {{path}}',
    close: '关闭',
  },
  en: {
    original: 'Original file',
    show: 'Show the original file',
    hide: 'Close the original file',
    wholeText: 'Content of the original file',
    facts: '{{format}} · {{size}} · SHA-256 {{sha}}',
    noText:
      'What a {{format}} file holds is no text and cannot be shown here. Save the original and open it in a program of its own.',
    cut: 'The first {{count}} characters only',
    loading: 'Reading the original…',
    encoding: 'Encoding',
    detected: 'Detect',
    reread: 'Read again',
    rereading: 'Reading again…',
    rereadDone: 'Read again; {{count}} findings changed, your edits stay',
    rereadSame: 'Read again; the same as before',
    rereadStopped: 'Reading again did not come to its end',
    save: 'Save the original',
    saved: 'Original saved to {{path}}',
    close: 'Close',
  },
})

/** The words on the original file in the language of the interface. */
export function useOriginalWords() {
  return useWords('readerOriginal', originalWords)
}
