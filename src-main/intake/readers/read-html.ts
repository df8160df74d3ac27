import { nothingDeclared, type Source, type SourceLine } from '../source.ts'
import { readDeclaredMetadata } from './html-declared.ts'
import type { HtmlLine } from './html-line.ts'
import { linearize } from './html-lines.ts'
import { isElement, parseHtml, type HtmlElement } from './html-tree.ts'
import { readTxt } from './read-txt.ts'

const PROSE_LENGTH = 40
const CONTAINER_SHARE = 0.8

/** A web page: its visible text by block elements; navigation and other furniture stays in the text, marked as boilerplate. */
export function readHtml(html: string): Source {
  const document = parseHtml(html)
  if (document === null) return { ...readTxt(withoutTags(html)), declared: nothingDeclared, warnings: ['html_nested_too_deeply'] }
  const { text, lines } = linearize(document)
  const furniture = findFurniture(text, lines)
  return {
    text,
    lines: lines.map((line) => toSourceLine(line, furniture)),
    declared: readDeclaredMetadata(document, html),
    warnings: [],
  }
}

function withoutTags(html: string): string {
  return html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '').replaceAll(/<[^>]{0,2000}>/g, '\n')
}

function toSourceLine(line: HtmlLine, furniture: ReadonlySet<HtmlLine>): SourceLine {
  const { start, end, level, indented } = line
  return { start, end, level, indented, kind: furniture.has(line) ? 'boilerplate' : line.kind }
}

/** The lines that belong to the page and not to the article: by region, by standing outside the article, or by being links only. */
function findFurniture(text: string, lines: readonly HtmlLine[]): ReadonlySet<HtmlLine> {
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
    const inside = isInside(line.holder, article)
    if (isLinkList(text.slice(line.start, line.end), line) || (!inside && (index > lastInside || isOutsideFurniture(text, line))))
      furniture.add(line)
  })
  return furniture
}

function proseLength(content: string, line: HtmlLine): number {
  return line.linkShare < 0.3 && (content.length >= PROSE_LENGTH || /[。;；]$/.test(content)) ? content.length : 0
}

/** The innermost element that holds nearly all running text; null when the page has too little of it to tell. */
function findArticle(lines: readonly HtmlLine[], proseOf: (line: HtmlLine) => number): HtmlElement | null {
  const held = new Map<HtmlElement, number>()
  let total = 0
  for (const line of lines) {
    const prose = proseOf(line)
    if (prose === 0) continue
    total += prose
    for (const element of ancestors(line.holder)) held.set(element, (held.get(element) ?? 0) + prose)
  }
  if (total < 3 * PROSE_LENGTH) return null
  const holders = [...held].filter(([, prose]) => prose >= total * CONTAINER_SHARE)
  return holders.toSorted(([one], [other]) => depthOf(other) - depthOf(one))[0]?.[0] ?? null
}

function* ancestors(element: HtmlElement): Generator<HtmlElement> {
  let at: HtmlElement | null = element
  while (at !== null) {
    yield at
    const parent: HtmlElement['parentNode'] = at.parentNode
    at = parent !== null && 'tagName' in parent && isElement(parent) ? parent : null
  }
}

function depthOf(element: HtmlElement): number {
  return [...ancestors(element)].length
}

function isInside(holder: HtmlElement, article: HtmlElement | null): boolean {
  return article === null || [...ancestors(holder)].includes(article)
}

/** Before the article only its heading and its source line count; both are told later by their words. */
function isOutsideFurniture(text: string, line: HtmlLine): boolean {
  if (line.kind === 'heading') return false
  return line.linkShare > 0.5 || (line.kind === 'listItem' && text.slice(line.start, line.end).length < 20)
}

function isLinkList(content: string, line: HtmlLine): boolean {
  return line.linkShare > 0.8 && line.kind !== 'heading' && !/[。！？；]/.test(content) && !/附件/.test(content.slice(0, 8))
}
