import type { Range } from '../../../src-shared/domain/range.ts'
import type { FoundWorkModel } from '../../../src-shared/domain/report.ts'
import { isSetPhrase, opensWithNumber, startsLikeMethod } from './method-names.ts'
import { certainties, type NamedMethod } from './named-method.ts'
import { findNumberedHeads } from './numbered-heads.ts'
import { findUnquotedNames } from './unquoted-names.ts'

const METHOD =
  '工作法|工作机制|工作模式|工作制度|工作格局|工作体系|管理法|治理法|服务法|推进法|落实法|调解法|走访法|机制|模式|制度|格局|体系|行动|举措|措施|工程|计划|方案|办法|做法|打法|战法|大网格|网格|驱动|联动|责任制|包联制|负责制|闭环|链条|矩阵|品牌|路径|清单|流程|战略|活动|服务圈|服务模式|管理模式|治理模式|改革'
const SUFFIXED = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{0,6}?(?:${METHOD})+|[\\u4e00-\\u9fff]{0,3}制(?=[,。;、:的!]|$)|[法制])(?![化性])`,
)
/** A number and what it counts right behind the quoted list that it sums up: “…”五个重点. */
const SUMMED =
  /^[两二三四五六七八九十\d]{1,2}(?:(?:个|项|大|种|条|类|张|支|重|级)[\u4e00-\u9fff]{2}|[位轮维步]?[\u4e00-\u9fff]{1,3}(?=[,。;、:的!]|$))/
const QUOTED = /“([^“”\n]{1,40})”/g

/** The named or numbered methods of a report, each at its first mention. Ranges are of the text, `folded` is the text folded. */
export function findWorkModels(text: string, folded: string, blocks: readonly Range[]): FoundWorkModel[] {
  const named = blocks.flatMap((block) => quotedNames(folded, block))
  const heads = findNumberedHeads(folded, blocks)
  const unquoted = blocks.flatMap((block) => findUnquotedNames(folded, block))
  const found = firstMentions([...named, ...heads, ...unquoted])
  return found.map(({ start, end, certainty }) => {
    const name = text.slice(start, end)
    return { start, end, quote: name, name, certainty }
  })
}

function quotedNames(folded: string, block: Range): NamedMethod[] {
  const names: NamedMethod[] = []
  const stretch = folded.slice(block.start, block.end)
  for (const match of stretch.matchAll(QUOTED)) {
    const inner = match[1] ?? ''
    const start = block.start + match.index
    const close = start + match[0].length
    const name = nameQuoted(
      inner,
      folded.slice(close, Math.min(close + 16, block.end)),
      folded.slice(Math.max(block.start, start - 8), start),
    )
    if (name === null) continue
    const { behind, certainty } = name
    names.push({ start, end: close + behind, core: inner.replaceAll(/[、,\s]/g, ''), certainty })
  }
  return names
}

interface QuotedName {
  /** How many characters behind the quotation belong to the name. */
  readonly behind: number
  readonly certainty: number
}

/** What a quotation names, by the words in it and around it; null when it names no method. */
function nameQuoted(inner: string, after: string, before: string): QuotedName | null {
  if (/[。!?;:]/.test(inner) || /^\p{L}$/u.test(inner)) return null
  const suffix = SUFFIXED.exec(after)
  if (suffix !== null && isSuffix(suffix[0])) return { behind: suffix[0].length, certainty: certainties.calledMethod }
  if (isSetPhrase(inner)) return null
  const summed = /[、+]/.test(inner) ? SUMMED.exec(after) : null
  if (summed !== null) return { behind: summed[0].length, certainty: certainties.summed }
  return isLaunched(inner, before) ? launchedName(after) : ownName(inner, after, before)
}

function launchedName(after: string): QuotedName {
  return { behind: /^(?:平台|系统)/.exec(after)?.[0].length ?? 0, certainty: certainties.introduced }
}

function ownName(inner: string, after: string, before: string): QuotedName | null {
  if (isMedium(after)) return null
  if (isOwnName(inner)) return { behind: 0, certainty: certainties.built }
  return isMirrored(inner, before) ? { behind: 0, certainty: certainties.introduced } : null
}

function isOwnName(inner: string): boolean {
  if (opensWithNumber(inner) || inner.includes('+') || startsLikeMethod(inner)) return true
  return /^[^、,]{2,14}(?:工作法|机制|模式|工程|行动|计划|治理法|管理法)$/.test(inner)
}

/** 法 and 制 alone close many words; before them at most a few characters stand. */
function isSuffix(suffix: string): boolean {
  return !/^(?:的|等|和|、|与|在|是|为|进|让|把|将|成|已)/.test(suffix) && !/^(?:微信|公众号|专栏|栏目|平台|杂志)/.test(suffix)
}

function isMedium(after: string): boolean {
  return /^(?:微信|公众号|专栏|栏目|APP|小程序|网站|客户端|抖音|视频号|杂志|一书|歌)/.test(after)
}

/** A short name that closes like one (工料法, 一键通) or opens with a number (四证联发), behind a word that launches it. */
function isLaunched(inner: string, before: string): boolean {
  return (
    LAUNCHES.test(before) &&
    (/^[^、,]{2,9}[法制通贷码单榜券险圈]$/.test(inner) || /^[两二三四五六七八九十]\p{Script=Han}{3}$/u.test(inner))
  )
}

const LAUNCHES = /(?:推出|推行|推广|首创|创新|创设|创建|探索|实行|实施|开通|搭建|打造|上线|启用)(?:了|出)?$/

/** 小手拉大手: one character taken up again, behind a word that puts a method to work. */
function isMirrored(inner: string, before: string): boolean {
  if (
    inner.length < 4 ||
    inner.length > 7 ||
    !/(?:开展|推行|通过|实施|创新|探索|实行|推广|结合|运用|采取|建立)(?:了)?$/.test(before)
  )
    return false
  return new Set(inner).size < inner.length
}

/** One entry a name: the earliest mention, of those the one written out furthest; a name within another's range is part of it. */
function firstMentions(named: readonly NamedMethod[]): NamedMethod[] {
  const byCore = new Map<string, NamedMethod>()
  for (const name of named.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const known = byCore.get(name.core)
    if (
      known === undefined ||
      (name.end - name.start > known.end - known.start && known.end - known.start === known.core.length + 2)
    ) {
      byCore.set(name.core, name)
    }
  }
  const kept: NamedMethod[] = []
  for (const name of [...byCore.values()].toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    if (!kept.some((other) => name.start < other.end && other.start < name.end)) kept.push(name)
  }
  return kept
}
