/** What a label of a meta line introduces. `contributor` (供稿) is a body or a person, by its value. */
export type MetaField = 'date' | 'publisher' | 'author' | 'contributor' | 'url' | 'documentNumber' | 'other'

const split = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '')

/** Every word of the first list before every word of the second. */
const joined = (firsts: string, seconds: string): string[] =>
  split(firsts).flatMap((first) => split(seconds).map((second) => first + second))

/** What is done with a text on its way to a page. */
const MADE =
  '发布 发表 发稿 刊发 刊登 刊载 公布 公开 公告 张贴 上传 上版 上稿 上线 录入 添加 创建 建立 更新 修改 最后更新 最近更新 生成 成文 印发 发文 签发 报送 报告 信息 新闻 文章 稿件 资料 来稿 投稿 供稿 提供 提交 收录 转载 编辑 写作 撰写 撰稿 活动'
const SENT =
  '发布 张贴 上版 上稿 登载 发稿 发文 制发 印发 公布 公开 成文 报送 供稿 来稿 投稿 提供 信息提供 信息发布 信息报送 稿件提供 稿件报送 来源 信息来源 稿件来源 信息公开 公开责任 资料提供 文章提供 撰稿 编报 刊发 新闻发布 发报'

const labels: Readonly<Record<MetaField, readonly string[]>> = {
  date: [
    ...joined(MADE, '时间 日期'),
    ...split(
      '时间 日期 发布日 更新日 发布于 发表于 发布时间为 发布 发布时刻 Date Published Time Posted PubDate 出刊日期 出版日期 日期时间 日期/时间',
    ),
  ],
  publisher: [
    ...joined(SENT, '单位 机构 机关 部门 处室 科室 科别 者单位'),
    ...joined('信息 稿件 文章 新闻 内容 资料 资讯 文稿 消息 图文 本文 原文 转载 文字 素材', '来源 出处'),
    ...split(
      '来源 来源于 来源自 稿源 转自 转载自 转载 摘自 摘编自 选自 原载 原载于 原刊 原刊于 刊载于 刊于 载于 出处 来源媒体 来源网站 信息提供 资料提供 内容提供 稿件提供 单位 文章来源于 Source Publisher From',
    ),
  ],
  author: split(
    '作者 文章作者 本文作者 原作者 撰稿人 撰稿 撰文 执笔 执笔人 拟稿 拟稿人 起草 文字 文字作者 本报通讯员 本报记者 本网记者 本台记者 本刊记者 特约记者 通讯员 特约通讯员 记者 实习记者 见习记者 全媒体记者 融媒记者 融媒体记者 文字记者 采访 采写 采编 采访记者 撰写 撰写人 编写 报道员 报道 供稿人 供稿者 投稿人 来稿人 报送人 信息员 文/图 图/文 文/摄 文图 图文 文·图 图·文 图文作者 图片文字 文 Author By Writer',
  ),
  contributor: split('供稿 投稿 来稿 通联 报送 提供 供搞'),
  documentNumber: split('发文字号 文号 文件编号 文件号 发文文号 公文文号 文件字号 发文号 发文编号'),
  url: split('原文链接 文章链接 原文网址 原文地址 文章地址 来源链接 链接 链接地址 网址 URL Link'),
  other: [
    ...joined('浏览 点击 点阅 阅读 访问 查看 阅览 点选 阅', '次数 数 数量 量 率 人次 人数'),
    ...joined('责任 执行 值班 网络 网站 新媒体 本期 本版 页面 信息', '编辑 审核 编审 校对 发布 录入 主任 编委 总编 主编'),
    ...joined('公开 信息公开', '方式 类别 范围 形式 属性 时限 目录'),
    ...joined('生效 废止 失效 实施 施行 截止 有效', '日期 时间 期限'),
    ...split(
      '浏览 点击 阅读 访问 人气 热度 评论 责编 编辑 美编 编审 编校 编发 审核 审核人 审签 审签人 审稿 审稿人 审校 审读 审定 核稿 校对 初审 复审 终审 复核 一审 二审 三审 一校 二校 三校 签发 签发人 监制 总监制 出品 出品人 主编 副主编 总编 总编辑 统筹 策划 总策划 制作 设计 排版 录入 录入人 上传 上传人 发布人 发布者 张贴人 摄影 摄影报道 摄像 航拍 图片 供图 视频 素材 剪辑 配音 播音 图 摄 字体大小 字体 字号 字级 打印 分享到 分享至 分享 索引号 信息索引号 索引 主题词 主题 关键词 关键字 标签 分类 分类号 类别 类型 栏目 所属栏目 有效性 时效性 效力状态 主题分类 体裁分类 组配分类 信息分类 服务对象 服务对象分类 体裁 内容分类 内容概述 信息名称 标题 名称 题目 文件名称 语种 格式 保管期限 主办 承办 电话 联系电话 联络电话 联络人 联系人 承办人 地址 视力保护色 保护视力色 作者单位 来源网址 地区 版次 版面',
    ),
  ],
}

/** What each label introduces, by the label without blanks, in small letters. */
export const fieldByLabel: ReadonlyMap<string, MetaField> = new Map(
  Object.entries(labels).flatMap(([field, words]) =>
    isMetaField(field) ? words.map((word) => [word.toLowerCase(), field] as const) : [],
  ),
)

function isMetaField(name: string): name is MetaField {
  return name in labels
}

/** Labels that a gap alone can set off from their values, as the cells of a table do; and those that glue to what stands before them. */
const isLong = (label: string): boolean => /^\p{Script=Han}{4,}$/u.test(label)
const PLAIN = new Set(split('来源 作者 时间 日期 文号 索引号 稿源 分类'))
const FIRM = new Set(
  split('责任编辑 浏览次数 点击次数 阅读次数 点阅次数 主题分类 公开方式 公开范围 体裁分类 组配分类 服务对象 发文字号'),
)

export const canStandByGap = (label: string): boolean => PLAIN.has(label) || isFirm(label)

/** Labels that mean nothing else, even with letters right before them. */
export const isFirm = (label: string): boolean =>
  FIRM.has(label) || (isLong(label) && /^(?:date|publisher)$/.test(fieldByLabel.get(label) ?? '') && !/^活动|为$/.test(label))

/** The labels that only the table of an open-government directory has. */
const DIRECTORY = new Set(
  split(
    '索引号 信息索引号 主题分类 组配分类 体裁分类 效力状态 公开方式 公开范围 公开形式 公开类别 公开时限 服务对象分类 生效日期 废止日期',
  ),
)
export const isOfDirectory = (label: string): boolean => DIRECTORY.has(label)
