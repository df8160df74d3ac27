import type { Language } from '../../../src-shared/domain/script.ts'

/** What the menus and dialogs of the system say, in Chinese and English. */
const words = {
  file: ['文件', 'File'],
  newCorpus: ['新建语料库…', 'New Corpus…'],
  openCorpus: ['打开语料库…', 'Open Corpus…'],
  openSample: ['打开示例语料库', 'Open Sample Corpus'],
  importFiles: ['导入文件…', 'Import Files…'],
  importFolder: ['导入文件夹…', 'Import Folder…'],
  closeCorpus: ['关闭语料库', 'Close Corpus'],
  quit: ['退出', 'Quit'],
  edit: ['编辑', 'Edit'],
  undo: ['撤销', 'Undo'],
  redo: ['重做', 'Redo'],
  cut: ['剪切', 'Cut'],
  copy: ['复制', 'Copy'],
  paste: ['粘贴', 'Paste'],
  selectAll: ['全选', 'Select All'],
  view: ['视图', 'View'],
  library: ['报告库', 'Library'],
  reader: ['阅读', 'Read'],
  codebook: ['类目表', 'Codebook'],
  compare: ['对照', 'Compare'],
  brief: ['简报', 'Brief'],
  exchange: ['交换', 'Exchange'],
  palette: ['命令面板', 'Command Palette'],
  zoomIn: ['放大', 'Zoom In'],
  zoomOut: ['缩小', 'Zoom Out'],
  resetZoom: ['实际大小', 'Actual Size'],
  fullScreen: ['全屏', 'Full Screen'],
  help: ['帮助', 'Help'],
  keys: ['键盘快捷键', 'Keyboard Shortcuts'],
  about: ['关于对照', 'About Duizhao'],
  allFiles: ['所有文件', 'All Files'],
} as const

/** Says a word in the language of the system. */
export type Words = (word: keyof typeof words) => string

/** The words in a language of the interface. */
export function wordsIn(language: Language): Words {
  return (word) => words[word][language === 'zh-Hans' ? 0 : 1]
}
