/** What a label of a meta line introduces. `contributor` (供稿) is a body or a person, by its value. */
export type MetaField = 'date' | 'publisher' | 'author' | 'contributor' | 'url' | 'documentNumber' | 'other'

const labels: Readonly<Record<MetaField, readonly string[]>> = {
  date: [
    '发布时间',
    '发布日期',
    '发表时间',
    '发表日期',
    '发稿时间',
    '发稿日期',
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
    '刊发时间',
    '刊发日期',
    '发文日期',
    '发文时间',
    '公布日期',
    '公布时间',
    '上传时间',
    '上传日期',
    '签发日期',
    '信息时间',
    '张贴日期',
    '公告日期',
    '上版日期',
    '更新时间',
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
    '信息来源单位',
    '文章出处',
    '稿件出处',
    '信息出处',
    '来源媒体',
    '来源部门',
    '来稿单位',
    '供稿部门',
    '提供部门',
    '报送部门',
    '发布处室',
    '发布科室',
    '公开机构',
    '公开责任部门',
    '信息公开单位',
    '发文机构',
    '成文机关',
    '印发机关',
    '转载来源',
    '转载',
    '资料提供',
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
    'Author',
    'By',
    '文',
    '特约通讯员',
    '实习记者',
    '见习记者',
    '全媒体记者',
    '采写',
    '撰写',
    '编写',
    '报道员',
    '文/图',
    '图/文',
    '文图',
    '图文',
    '文字记者',
  ],
  contributor: ['供稿', '投稿', '来稿', '通联', '来稿人', '投稿人'],
  documentNumber: ['发文字号', '文号', '文件编号', '文件号', '发文文号', '公文文号'],
  url: ['原文链接', '文章链接', '链接', '网址', 'URL'],
  other: [
    '浏览人次',
    '点阅数',
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
    '一审',
    '二审',
    '三审',
    '编审',
    '审读',
    '素材',
    '视频',
    '制作',
    '统筹',
    '策划',
    '美编',
    '排版',
    '供图',
    '摄影报道',
    '发布者',
    '生效日期',
    '废止日期',
    '失效日期',
    '体裁分类',
    '服务对象',
    '信息分类',
    '所属栏目',
    '效力状态',
    '公开类别',
    '公开范围',
    '公开形式',
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
const LABEL = new RegExp(
  `(?<![\\p{L}])(${alternatives.join('|')})\\s{0,4}(?:[:】\\]]|/(?=\\s{0,2}\\p{Script=Han})(?![图文]\\s))\\s*:?`,
  'giu',
)
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
  const lead = rest.length - rest.trimStart().length
  const value = rest.slice(lead)
  const stop = /\s{2,}|[\t|丨;】\]]|(?<![(][^)]*)[)]/.exec(value)
  const own = value.slice(0, stop?.index ?? value.length).replace(/[\s【[(]+$/, '')
  return own === '' ? 0 : lead + own.length
}
