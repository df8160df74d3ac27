import { attributeOf, elementsUnder, isElement, type HtmlElement } from './html-tree.ts'

/** True where an element's style sets its first line in, as `text-indent:2em` does. */
export function isSetIn(element: HtmlElement): boolean {
  return /text-indent\s*:\s*(?:\d*[1-9]|\d+\.\d)/i.test(attributeOf(element, 'style'))
}

const CENTERED_WITHIN = 3

/** True for text in the middle of its line: by the element itself or one close around it. */
export function isCentered(element: HtmlElement): boolean {
  let at: HtmlElement | null = element
  for (let step = 0; at !== null && step < CENTERED_WITHIN; step += 1) {
    if (at.tagName === 'center' || attributeOf(at, 'align').toLowerCase() === 'center') return true
    const align = /text-align\s*:\s*(\w+)/i.exec(attributeOf(at, 'style'))?.[1]
    if (align !== undefined) return align.toLowerCase() === 'center'
    const parent: HtmlElement['parentNode'] = at.parentNode
    at = parent !== null && 'tagName' in parent && isElement(parent) ? parent : null
  }
  return false
}

/** The heading level that Word and WPS write into a paragraph's class or style, or null. */
export function officeHeadingLevel(element: HtmlElement): number | null {
  if (/^(?:MsoTitle|MsoTitleCxSp\w*)$/.test(attributeOf(element, 'class'))) return 1
  const level = /mso-outline-level\s*:\s*([1-6])/.exec(attributeOf(element, 'style'))?.[1]
  return level === undefined ? null : Number(level)
}

/** What stands before a list item that Word copied: its number, or '' for a bullet. Null for other elements. */
export function listLabel(element: HtmlElement): string | null {
  const style = attributeOf(element, 'style')
  if (!/mso-list\s*:\s*ignore/i.test(style)) return null
  const label = ownText(element).replaceAll(/[\s\u00a0]/g, '')
  if (/font-family\s*:\s*["']?(?:wingdings|symbol|webdings)/i.test(style) || /^(?:[^\p{L}\p{N}]?|o)$/u.test(label)) return ''
  return /[!-~]$/.test(label) ? `${label} ` : label
}

function ownText(element: HtmlElement): string {
  let text = ''
  for (const holder of [element, ...elementsUnder(element)])
    for (const node of holder.childNodes) if ('value' in node) text += node.value.slice(0, 100)
  return text
}

/** A page that hides more than this until its script has run still shows it. */
const MOST_HIDDEN = 200
const MOST_LOOKED_AT = 2000

/** True where an element's style keeps it from being seen. */
export function isStyledAway(element: HtmlElement): boolean {
  const style = attributeOf(element, 'style')
  if (/display\s*:\s*none|mso-hide\s*:\s*all/i.test(style)) return true
  return /visibility\s*:\s*hidden/i.test(style) && !holdsMuch(element)
}

function holdsMuch(element: HtmlElement): boolean {
  let length = 0
  let looked = 0
  for (const under of elementsUnder(element)) {
    for (const node of under.childNodes) if ('value' in node) length += node.value.trim().length
    looked += 1
    if (length > MOST_HIDDEN || looked > MOST_LOOKED_AT) break
  }
  return length > MOST_HIDDEN
}
