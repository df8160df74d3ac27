import { isPersonName } from '../metadata/body-names.ts'
import { anyOf } from './furniture-words.ts'

const KIND = anyOf(
  '责任 本网 本站 本报 本刊 本台 技术 执行 值班 网络 网站 新媒体 融媒 融媒体 本期 本版 本文 版面 微信 公众号 图文 视频 栏目 美术 见习 实习 特约 首席 内容 信息 平台 稿件 文字 图片 页面',
)
/** Who made the page, by roles that hardly anything else has. */
const ROLE = anyOf(
  '编辑 责编 美编 文编 网编 图编 统稿 组稿 定稿 校核 总值班 编审 编委 编校 编发 编排 审编 校编 主编 副主编 总编辑 副总编 总编 校对 校审 审核 审稿 审签 审校 审读 审定 核稿 复核 复审 初审 终审 初核 初校 终校 一审 二审 三审 四审 一校 二校 三校 签发 签审 审发 审签人 监制 总监制 出品 出品人 信息审核 信息录入 录入 排版 版式 上传',
)
/** The same, by roles that need a kind before them or another maker beside them. */
const WEAK_ROLE = anyOf('主任 总监 制作 设计 策划 总策划 统筹 发布 维护 运维 管理 技术 运营 后期 剪辑 制图 海报 排校 校 审 编 发')
const PERSON = String.raw`(?:\p{Script=Han}{2,4}|\p{Script=Han}[ ]{1,2}\p{Script=Han})(?!\p{Script=Han})`
const PEOPLE = `${PERSON}(?:[ 、,/&]{1,3}(?!(?:${KIND})?(?:${ROLE}))${PERSON})*`
/** What stands behind a colon, up to a gap, a bracket or the next label. */
const VALUE = String.raw`(?:(?!记者|通讯员|供稿|撰稿|撰文|作者|来源|文\/|20\d\d)[^:|丨()[\]【】;]){0,40}?(?=\s{2,}|\s*$|\s*[|丨()[\]【】;]|\s+[^\s:]{2,8}\s?[:/|丨])`

/** A maker of the page with the names behind the role, at the place that is looked at: 责任编辑：某某, 初审 某某, 校对/某某. */
export const MAKER = new RegExp(
  `(?:(?:${KIND})\\s?){0,2}(?:${ROLE})(?:${ROLE}|${WEAK_ROLE}|整理|把关){0,2}(?:人员|人|员|者)?(?:\\s{0,3}[:/|丨·]\\s{0,3}${VALUE}|\\s{1,3}${PEOPLE}|(?<=责任编辑|责编)${PERSON}|(?=\\s*[)\\]】]?\\s*$))`,
  'uy',
)
export const WEAK_MAKER = new RegExp(
  `(?:(?:${KIND})\\s?){0,2}(?:${WEAK_ROLE})(?:人员|人|员|者)?\\s{0,3}[:/|丨]\\s{0,3}${VALUE}`,
  'uy',
)
/** A weak role is believed where a kind stands before it: 值班主任：某某. */
export const NAMED_MAKER = new RegExp(`^[(【[]?(?:${KIND})(?:${WEAK_ROLE})(?:人员|人|员|者)?\\s{0,3}[:/|丨]`, 'u')

/** 校检/某某 or 通稿把关|某某, one or more: a role with one or two names, in words that need not be known. */
const CREDITS =
  /(\p{Script=Han}{2,6})\s?[:/|丨·]\s?(\p{Script=Han}{2,4}(?:[、,]\s?\p{Script=Han}{2,4}|\s\p{Script=Han}{2,3}(?![\s\p{Script=Han}]*[:/|丨·]))?)/gu
/** Who speaks, writes, holds a post or gives pictures is of the report. */
const OWN_ROLE =
  /讲述|口述|受访|采访|发言|主讲|讲话|汇报|负责|联系|作者|记者|通讯|文$|图|摄|供稿|整理|翻译|指导|成员|姓名|单位|来源|[长记书席]$|代表|主任$|干部|党员/
const LONGEST_CREDITS = 80

/** True for a line of roles with their people and nothing else, as pages have them below the text; to be asked there only. */
export function isCreditsLine(folded: string): boolean {
  if (folded.length > LONGEST_CREDITS || !/[:/|丨·]/.test(folded)) return false
  const credits = [...folded.matchAll(CREDITS)]
  const rest = credits.reduce((left, [whole]) => left.replace(whole, ''), folded)
  return credits.length > 0 && !/[\p{L}\p{N}]/u.test(rest) && credits.every(([, role = '', names = '']) => isCredit(role, names))
}

const isCredit = (role: string, names: string): boolean => !OWN_ROLE.test(role) && names.split(/[\s、,]+/).every(isPersonName)
