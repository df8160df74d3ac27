import type { HtmlLine } from './html-line.ts'
import { isElement, type HtmlElement } from './html-tree.ts'

const PROSE_LENGTH = 40
const CONTAINER_SHARE = 0.8

/** How much running text a line is: its length, or 0 for a short line or one of links. */
export function proseLength(content: string, line: HtmlLine): number {
  return line.linkShare < 0.3 && (content.length >= PROSE_LENGTH || /[。;；]$/.test(content)) ? content.length : 0
}

/** The innermost element that holds nearly all running text; null when the page has too little of it to tell. */
export function findArticle(lines: readonly HtmlLine[], proseOf: (line: HtmlLine) => number): HtmlElement | null {
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

/** True for what stands in the article; everything does where none was found. */
export function isInside(holder: HtmlElement, article: HtmlElement | null): boolean {
  return article === null || [...ancestors(holder)].includes(article)
}
