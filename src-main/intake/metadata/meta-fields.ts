/** What a label of a meta line introduces. `contributor` (供稿) is a body or a person, by its value. */
export type MetaField = 'date' | 'publisher' | 'author' | 'contributor' | 'url' | 'other'

const labels: Readonly<Record<MetaField, readonly string[]>> = {
  date: [
    '发布时间',
    '发布日期',
    '发表时间',
    '发表日期',
    '发稿时间',
    '发稿日期',
    '更新时间',
    '更新日期',
    '成文日期',
    '印发日期',
    '生成日期',
    '公开日期',
    '录入时间',
    '添加时间',
    '创建时间',
    '报送时间',
    '报告时间',
    '时间',
    '日期',
    'Date',
    'Published',
    'Time',
  ],
  publisher: [
    '信息来源',
    '稿件来源',
    '文章来源',
    '新闻来源',
    '内容来源',
    '资料来源',
    '来源单位',
    '来源于',
    '来源',
    '稿源',
    '发布单位',
    '发布机构',
    '发布部门',
    '发文机关',
    '发文单位',
    '制发机关',
    '报送单位',
    '供稿单位',
    '信息提供',
    '提供单位',
    '转载自',
    '转自',
    '出处',
    'Source',
  ],
  author: [
    '文章作者',
    '作者',
    '撰稿人',
    '撰稿',
    '撰文',
    '执笔',
    '文字',
    '本报通讯员',
    '本报记者',
    '特约记者',
    '通讯员',
    '记者',
    '供稿人',
    '报道员',
    'Author',
    'By',
    '文',
  ],
  contributor: ['供稿', '投稿', '来稿', '通联'],
  url: ['原文链接', '文章链接', '链接', '网址', 'URL'],
  other: [
    '浏览次数',
    '浏览量',
    '浏览',
    '点击次数',
    '点击数',
    '点击量',
    '点击率',
    '点击',
    '阅读次数',
    '阅读量',
    '阅读数',
    '阅读',
    '访问量',
    '访问次数',
    '人气',
    '责任编辑',
    '责编',
    '编辑',
    '审核',
    '审签',
    '校对',
    '初审',
    '复审',
    '终审',
    '监制',
    '摄影',
    '图片',
    '字体大小',
    '字体',
    '字号',
    '打印',
    '分享到',
    '分享',
    '索引号',
    '文号',
    '发文字号',
    '主题词',
    '关键词',
    '标签',
    '分类',
    '栏目',
    '有效性',
    '公开方式',
    '主题分类',
    '标题',
    '信息名称',
    '名称',
    '主办',
    '承办',
    '电话',
    '地址',
    '图',
    '摄',
    '视力保护色',
    '发布人',
    '签发人',
    '作者单位',
    '录入',
    '来源网址',
  ],
}

const fieldByLabel = new Map<string, MetaField>()
for (const [field, words] of Object.entries(labels)) {
  if (isMetaField(field)) for (const word of words) fieldByLabel.set(word.toLowerCase(), field)
}

function isMetaField(name: string): name is MetaField {
  return name in labels
}

const spaced = (word: string): string => (/^[A-Za-z]/.test(word) ? word : Array.from(word).join('\\s{0,3}'))
const alternatives = [...fieldByLabel.keys()].toSorted((one, other) => other.length - one.length).map(spaced)
const LABEL = new RegExp(`(?<![\\p{L}])(${alternatives.join('|')})\\s{0,4}(?:[:】\\]]|/(?=\\s{0,2}\\p{Script=Han}))\\s*:?`, 'giu')
/** What every label ends with, before its mark: a look at it spares most lines the search for all labels. */
const LABEL_END = new RegExp(
  `[${[...new Set([...fieldByLabel.keys()].map((label) => label.slice(-1)))].join('')}]\\s{0,4}[:】\\]/]`,
  'i',
)
/** A label that glues to what stands before it, such as `…日来源:`. */
const GLUED_LABEL = new RegExp(
  `(?<=[\\p{N}日月年时分])(${['信息来源', '来源', '作者', '发布单位'].map(spaced).join('|')})\\s{0,4}:`,
  'gu',
)

/** A labelled value of a line; positions are within the line. */
export interface LabelledValue {
  readonly field: MetaField
  readonly label: string
  readonly labelStart: number
  readonly start: number
  readonly end: number
}

const LONGEST_META_LINE = 300

/** The labelled values of a folded line (`来源:… 作者:…`), in order; empty when it has none or is too long to be a meta line. */
export function readLabelledValues(folded: string): LabelledValue[] {
  if (folded.length > LONGEST_META_LINE || !LABEL_END.test(folded)) return []
  const found = [...folded.matchAll(LABEL), ...folded.matchAll(GLUED_LABEL)].toSorted((one, other) => one.index - other.index)
  return found.map((match, at) => {
    const label = (match[1] ?? '').replaceAll(/\s/g, '')
    const start = match.index + match[0].length
    const limit = found[at + 1]?.index ?? folded.length
    const field = fieldByLabel.get(label.toLowerCase()) ?? 'other'
    return {
      field,
      label,
      labelStart: match.index,
      start,
      end: Math.max(start, Math.min(limit, start + valueLength(folded.slice(start, limit)))),
    }
  })
}

/** A value ends at a wide gap, a bar or a closing bracket; blanks at its end do not count. */
function valueLength(rest: string): number {
  const stop = /\s{2,}|[|丨;】\]]|(?<![(][^)]*)[)]/.exec(rest)
  return rest.slice(0, stop?.index ?? rest.length).trimEnd().length
}
