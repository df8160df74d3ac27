import { html } from 'parse5'
import type { DeclaredMetadata } from '../source.ts'
import { attributeOf, elementsUnder, type HtmlDocument, type HtmlElement } from './html-tree.ts'

/** Names of meta tags by field, the surest first: those of the Chinese government sites' standard, then Open Graph and Dublin Core. */
const metaNames = {
  title: ['articletitle', 'og:title', 'dc.title', 'twitter:title'],
  date: [
    'pubdate',
    'publishdate',
    'pubtime',
    'publishtime',
    'article:published_time',
    'og:release_date',
    'datepublished',
    'weibo:article:create_at',
    'publication_date',
    'dc.date',
    'dc.date.issued',
  ],
  publisher: ['contentsource', 'source', 'dc.source', 'article:source', 'dc.publisher', 'article:publisher'],
  author: ['author', 'contentauthor', 'article:author', 'og:article:author', 'dc.creator'],
  url: ['og:url', 'url'],
} as const

/** What a page's own head says: meta tags, the canonical link, the title element, and the address it was saved from. */
export function readDeclaredMetadata(document: HtmlDocument, source: string): DeclaredMetadata {
  const head = readHead(document)
  const first = (names: readonly string[]): string | null =>
    names.map((name) => head.metas.get(name)).find((value) => value !== undefined && value !== '') ?? null
  const savedFrom = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(source.slice(0, 4000))?.[1] ?? null
  const url = head.canonical ?? first(metaNames.url) ?? savedFrom
  return {
    title: first(metaNames.title) ?? head.title,
    date: first(metaNames.date),
    publisher: first(metaNames.publisher),
    author: first(metaNames.author),
    url: url !== null && /^https?:\/\/\S+$/.test(url) ? url : null,
  }
}

interface Head {
  readonly metas: ReadonlyMap<string, string>
  readonly title: string | null
  readonly canonical: string | null
}

function readHead(document: HtmlDocument): Head {
  const metas = new Map<string, string>()
  let title: string | null = null
  let canonical: string | null = null
  for (const element of elementsUnder(document)) {
    if (element.tagName === 'meta') addMeta(element, metas)
    else if (element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical')
      canonical ??= attributeOf(element, 'href').trim()
    else if (element.tagName === 'title') title ??= titleOf(element)
  }
  return { metas, title, canonical }
}

function addMeta(element: HtmlElement, metas: Map<string, string>): void {
  const name = (attributeOf(element, 'name') || attributeOf(element, 'property')).toLowerCase()
  if (name !== '' && !metas.has(name)) metas.set(name, attributeOf(element, 'content').trim())
}

/** Drawings have titles too; only the page's own counts. */
function titleOf(element: HtmlElement): string | null {
  if (element.namespaceURI !== html.NS.HTML) return null
  const text = element.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  return text.replaceAll(/\s+/g, ' ').trim() || null
}
