import { useCallback } from 'react'
import { declareWords, useWords } from '../words/use-words.ts'

/** What the kinds of change are called, by the label the change log keeps (dots as underscores). */
const actionWords = declareWords({
  'zh-Hans': {
    corpus_create: '新建语料库',
    corpus_setCoder: '更换标注者',
    corpus_editReport: '修改报告信息',
    corpus_editReports: '批量修改报告信息',
    corpus_removeReports: '移除报告',
    library_addSet: '新建报告集',
    library_renameSet: '重命名报告集',
    library_deleteSet: '删除报告集',
    library_changeSet: '调整报告集',
    library_addAttribute: '新增属性',
    library_editAttribute: '修改属性',
    library_deleteAttribute: '删除属性',
    library_setAttribute: '设置属性值',
    library_importAttributes: '从表格导入属性',
    library_saveView: '保存视图',
    library_renameView: '重命名视图',
    library_deleteView: '删除视图',
    search_save: '保存检索',
    search_renameSaved: '重命名检索',
    search_deleteSaved: '删除检索',
    search_addWords: '词典加词',
    search_removeWords: '词典排除词语',
    search_stopWords: '加入停用词',
    search_deleteWords: '删除词典条目',
    intake_import: '导入',
    intake_paste: '粘贴为报告',
    intake_reread: '重新读取',
    intake_setBlockKind: '修改段落类别',
    intake_addFigure: '补录数字',
    intake_editFigure: '修改数字',
    intake_removeFigures: '删除数字',
    intake_addWorkModel: '补录工作法',
    intake_editWorkModel: '修改工作法',
    intake_removeWorkModels: '删除工作法',
    tag_addCategory: '新增类目',
    tag_editCategory: '修改类目',
    tag_moveCategory: '移动类目',
    tag_archiveCategory: '停用类目',
    tag_unarchiveCategory: '恢复类目',
    tag_deleteCategory: '删除类目',
    tag_apply: '标注',
    tag_change: '修改标注',
    tag_memo: '修改备注',
    tag_remove: '删除标注',
    brief_compose: '生成简报',
    brief_recompose: '重新生成简报',
    brief_save: '编辑简报',
    brief_rename: '重命名简报',
    brief_delete: '删除简报',
  },
  en: {
    corpus_create: 'New corpus',
    corpus_setCoder: 'Change coder',
    corpus_editReport: 'Edit report details',
    corpus_editReports: 'Edit details of reports',
    corpus_removeReports: 'Remove reports',
    library_addSet: 'New set',
    library_renameSet: 'Rename set',
    library_deleteSet: 'Delete set',
    library_changeSet: 'Change set',
    library_addAttribute: 'Add attribute',
    library_editAttribute: 'Edit attribute',
    library_deleteAttribute: 'Delete attribute',
    library_setAttribute: 'Set attribute',
    library_importAttributes: 'Import attributes',
    library_saveView: 'Save view',
    library_renameView: 'Rename view',
    library_deleteView: 'Delete view',
    search_save: 'Save search',
    search_renameSaved: 'Rename search',
    search_deleteSaved: 'Delete search',
    search_addWords: 'Add words to the dictionary',
    search_removeWords: 'Take words out of the dictionary',
    search_stopWords: 'Stop words',
    search_deleteWords: 'Delete dictionary entries',
    intake_import: 'Import',
    intake_paste: 'Paste a report',
    intake_reread: 'Read again',
    intake_setBlockKind: 'Change kind of block',
    intake_addFigure: 'Add figure',
    intake_editFigure: 'Edit figure',
    intake_removeFigures: 'Remove figures',
    intake_addWorkModel: 'Add work model',
    intake_editWorkModel: 'Edit work model',
    intake_removeWorkModels: 'Remove work models',
    tag_addCategory: 'Add category',
    tag_editCategory: 'Edit category',
    tag_moveCategory: 'Move category',
    tag_archiveCategory: 'Archive category',
    tag_unarchiveCategory: 'Unarchive category',
    tag_deleteCategory: 'Delete category',
    tag_apply: 'Tag',
    tag_change: 'Change tag',
    tag_memo: 'Edit memo',
    tag_remove: 'Remove tag',
    brief_compose: 'Compose brief',
    brief_recompose: 'Compose brief again',
    brief_save: 'Edit brief',
    brief_rename: 'Rename brief',
    brief_delete: 'Delete brief',
  },
})

type ActionKey = keyof (typeof actionWords)['en']

/** Says what a change was, such as `标注 · 网格化管理`; a kind without words is said as the log has it. */
export function useActionText(): (action: { readonly label: string; readonly subject: string }) => string {
  const say = useWords('actions', actionWords)
  return useCallback(
    ({ label, subject }) => {
      const key = label.replaceAll('.', '_')
      const name = isActionKey(key) ? say(key) : label
      return subject === '' ? name : `${name} · ${subject}`
    },
    [say],
  )
}

function isActionKey(key: string): key is ActionKey {
  return Object.hasOwn(actionWords.en, key)
}
