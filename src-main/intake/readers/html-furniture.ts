import { fold } from '../../corpus/fold.ts'
import { isFurnitureOnly } from '../outline/furniture-line.ts'
import { findArticle, isInside, proseLength } from './html-article.ts'
import type { HtmlLine } from './html-line.ts'
import { isCentered } from './html-style.ts'
import { attributeOf } from './html-tree.ts'

/** The lines that belong to the page and not to the article: by region, by standing outside the article, or by being links only. */
export function findFurniture(text: string, lines: readonly HtmlLine[]): ReadonlySet<HtmlLine> {
  const proseOf = (line: HtmlLine): number => proseLength(text.slice(line.start, line.end), line)
  const prose = lines.reduce((sum, line) => sum + proseOf(line), 0)
  const trusts = (region: string): boolean =>
    lines.reduce((sum, line) => sum + (line.region === region ? proseOf(line) : 0), 0) <= prose * 0.3
  const trusted = new Set(['furniture', 'named-furniture'].filter(trusts))
  const content = lines.filter((line) => !trusted.has(line.region))
  const article = findArticle(content, proseOf)
  const lastInside = content.findLastIndex((line) => isInside(line.holder, article))
  const furniture = new Set(lines.filter((line) => trusted.has(line.region)))
  content.forEach((line, index) => {
    const words = text.slice(line.start, line.end)
    const isOutside = !isInside(line.holder, article)
    const isPage = index > lastInside || isOutsideFurniture(words, line) || isListName(text, line, content[index + 1])
    if (isLinkList(words, line) || isBar(words) || (isOutside && isPage)) furniture.add(line)
  })
  return furniture
}

/** The lines that say what a picture shows: short and centered, right after it, within the running text. */
export function findCaptions(text: string, lines: readonly HtmlLine[], furniture: ReadonlySet<HtmlLine>): ReadonlySet<HtmlLine> {
  const captions = new Set<HtmlLine>()
  let isInText = false
  for (const line of lines) {
    if (furniture.has(line)) continue
    const words = text.slice(line.start, line.end)
    if (isInText && line.isAfterPicture && line.kind === null && isCaption(words) && isCentered(line.holder)) captions.add(line)
    isInText ||= proseLength(words, line) > 0
  }
  return captions
}

const LONGEST_CAPTION = 60

function isCaption(words: string): boolean {
  return words.length <= LONGEST_CAPTION && !/^[（(]?[一二三四五六七八九十\d]{1,3}[、.．）)]/.test(words)
}

const BYLINE_NAMES = /(?:^|[-_\s])(?:\w*meta\w*|\w*info|source|author|byline|pub\w*time|publish\w*|time|date)(?:$|[-_\s\d])/i
const LONGEST_BYLINE = 120

/** True for a short line with a date in an element that its class or id calls the page's byline. */
export function isByline(text: string, { start, end, kind, holder }: HtmlLine): boolean {
  if (kind !== null || end - start > LONGEST_BYLINE) return false
  const names = `${attributeOf(holder, 'id')} ${attributeOf(holder, 'class')}`.slice(0, 500)
  return BYLINE_NAMES.test(names) && /\d{4}\s*[-/.年]\s*\d{1,2}/.test(text.slice(start, end))
}

/** A bar of the page above or below the article: counter, font sizes, printing, sharing, and nothing else. */
const isBar = (words: string): boolean => isFurnitureOnly(fold(words))

const LONGEST_LIST_NAME = 8

/** The name of a column that stands over its links. */
function isListName(text: string, line: HtmlLine, next: HtmlLine | undefined): boolean {
  return (
    next !== undefined &&
    line.end - line.start <= LONGEST_LIST_NAME &&
    line.linkShare === 0 &&
    isLinkList(text.slice(next.start, next.end), next)
  )
}

/** Before the article only its heading and its source line count; both are told later by their words. */
function isOutsideFurniture(words: string, line: HtmlLine): boolean {
  if (line.kind === 'heading') return false
  return line.linkShare > 0.5 || (line.kind === 'listItem' && words.length < 20)
}

function isLinkList(content: string, line: HtmlLine): boolean {
  return line.linkShare > 0.8 && line.kind !== 'heading' && !/[。！？；]/.test(content) && !/附件/.test(content.slice(0, 8))
}
