import type { Language } from '../../../src-shared/domain/script.ts'

type SyntaxRow = { readonly written: string } & Readonly<Record<Language, string>>

/** What can be written in the box, by example. */
export const syntaxRows: readonly SyntaxRow[] = [
  { written: '网格 党员', 'zh-Hans': '同一篇报告里两个词都有（也可写 AND）', en: 'reports with both words (AND may be written)' },
  { written: '网格 OR 楼栋', 'zh-Hans': '任一个词（也可写 |）', en: 'either word (or |)' },
  { written: '网格 -督查', 'zh-Hans': '有前者、没有后者（也可写 NOT）', en: 'the first without the second (or NOT)' },
  { written: '"网格化 管理"', 'zh-Hans': '照原样连着出现的一段', en: 'a passage just as it stands' },
  { written: '(村 | 社区) 值守', 'zh-Hans': '括号里的先算', en: 'what is in brackets goes together' },
  { written: '党员 NEAR/20 值守', 'zh-Hans': '两者相距不超过 20 字', en: 'within 20 characters of each other' },
  { written: '第?网格', 'zh-Hans': '? 代表一个字', en: '? stands for one character' },
  { written: '一*两*', 'zh-Hans': '* 代表最多 10 个字', en: '* stands for up to 10 characters' },
  { written: '一*{4}两', 'zh-Hans': '*{4} 代表最多 4 个字', en: '*{4} stands for up to 4 characters' },
  { written: '标题:防汛', 'zh-Hans': '标题里有（title:）', en: 'in the title (title:)' },
  { written: '地点:沅川县', 'zh-Hans': '地点是它或在它之下（place:）', en: 'of this place or one in it (place:)' },
  { written: '日期:2020-02..2020-06', 'zh-Hans': '这段时间的报告（date:）', en: 'of these months (date:)' },
  {
    written: '发布者:办公室 文件:汇报',
    'zh-Hans': '发布者、文件名里有（publisher: file:）',
    en: 'publisher and file name (publisher: file:)',
  },
  { written: '状态:已读', 'zh-Hans': '未读、在读、已读（status: new、reading、read）', en: 'status: new, reading or read' },
  { written: '集合:山区', 'zh-Hans': '在这个集合里（set:）', en: 'in this set (set:)' },
  { written: '标注:网格化管理', 'zh-Hans': '有这个类目的标注（tag:）', en: 'tagged with this category (tag:)' },
  { written: '位置:网页残留', 'zh-Hans': '落在版式文字里（in:boilerplate）', en: 'within boilerplate (in:boilerplate)' },
]
