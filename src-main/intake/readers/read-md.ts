import type { RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import type { BlockKind } from '../../../src-shared/domain/report.ts'
import { linesOf, nothingDeclared, type DeclaredMetadata, type Source, type SourceLine } from '../source.ts'
import { splitMarkdown } from './md-stretches.ts'
import { readTxt } from './read-txt.ts'

/**
 * Only the block structure is asked of the parser: the text stays the raw source. Without the inline
 * constructs it also runs in linear time on hostile input. Indented code is off because Chinese
 * paragraphs are indented.
 */
const blockStructureOnly = {
  disable: {
    null: [
      'attention',
      'autolink',
      'characterEscape',
      'characterReference',
      'codeIndented',
      'codeText',
      'definition',
      'hardBreakEscape',
      'htmlFlow',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
}

/** The parser takes up to 15 s a million characters; longer files are read as plain text, with a warning. */
const LONGEST_PARSED = 1_000_000
const DEEPLY_NESTED = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){40}/m
const FRONT_MATTER = /^---[ \t]*\n([\s\S]{0,20000}?)\n---[ \t]*(?:\n|$)/

/** Markdown: headings, paragraphs, list items and tables by their markers; ranges leave the markers out. */
export function readMd(text: string): Source {
  if (text.length > LONGEST_PARSED || DEEPLY_NESTED.test(text)) return { ...readTxt(text), warnings: ['markdown_read_as_text'] }
  const front = FRONT_MATTER.exec(text)
  const bodyStart = front?.[0].length ?? 0
  const lines: SourceLine[] = linesOf(text, 0, bodyStart).map((line) => frontMatterLine(text, line))
  const collect = new LineCollector(text, bodyStart)
  for (const { start, source } of splitMarkdown(text.slice(bodyStart))) {
    const root = fromMarkdown(source, { extensions: [blockStructureOnly] })
    collect.beginStretch(bodyStart + start)
    for (const node of root.children) collect.add(node, 'paragraph')
  }
  return { text, lines: [...lines, ...collect.finish()], declared: readFrontMatter(front?.[1] ?? ''), warnings: [] }
}

function frontMatterLine(text: string, line: SourceLine): SourceLine {
  const isFence = /^-+$/.test(text.slice(line.start, line.end))
  return { ...line, kind: isFence ? 'boilerplate' : 'meta' }
}

function readFrontMatter(source: string): DeclaredMetadata {
  const values = new Map<string, string>()
  for (const line of source.split('\n')) {
    const [, key, value] = /^([A-Za-z_]+)\s*:\s*(.+)$/.exec(line.trim()) ?? []
    if (key !== undefined && value !== undefined) values.set(key.toLowerCase(), value.replaceAll(/^["']|["']$/g, '').trim())
  }
  const first = (...keys: string[]): string | null =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined) ?? null
  return {
    ...nothingDeclared,
    title: first('title'),
    date: first('date', 'published'),
    publisher: first('publisher', 'source'),
    author: first('author'),
    url: first('url', 'link', 'canonical'),
  }
}

/** Gathers the lines of block nodes in the order of the text, splitting soft-wrapped paragraphs at their line ends. */
class LineCollector {
  readonly #text: string
  #offset: number
  readonly #lines: SourceLine[] = []
  #reached: number

  constructor(text: string, offset: number) {
    this.#text = text
    this.#offset = offset
    this.#reached = offset
  }

  /** The positions of the nodes that follow count from here. */
  beginStretch(offset: number): void {
    this.#offset = offset
  }

  add(node: RootContent, kind: BlockKind): void {
    if (node.type === 'heading') this.#addSpan(contentSpan(node.children, node), 'heading', node.depth)
    else if (node.type === 'list')
      for (const item of node.children) for (const child of item.children) this.add(child, 'listItem')
    else if (node.type === 'blockquote') for (const child of node.children) this.add(child, kind)
    else if (node.type !== 'thematicBreak')
      this.#addSpan(ownSpan(node), node.type === 'code' || node.type === 'paragraph' ? kind : null, null)
  }

  /** The lines found, with those that no node covered (definitions, stray text) as plain lines. */
  finish(): SourceLine[] {
    this.#addUncovered(this.#text.length)
    return this.#lines
  }

  #addSpan(span: { start: number; end: number } | null, kind: BlockKind | null, level: number | null): void {
    if (span === null) return
    const start = this.#offset + span.start
    const end = this.#offset + span.end
    if (start < this.#reached) return
    this.#addUncovered(start)
    for (const line of linesOf(this.#text, start, end))
      if (!this.#isTableRule(line)) this.#lines.push(this.#markedLine(line, kind, level))
    this.#reached = Math.max(this.#reached, end)
  }

  #markedLine(line: SourceLine, kind: BlockKind | null, level: number | null): SourceLine {
    const source = this.#text.slice(line.start, line.end)
    if (/^(?:```|~~~)/.test(source)) return { ...line, kind: 'boilerplate' }
    if (isBreadcrumb(source)) return { ...line, kind: 'boilerplate' }
    if (/^\|.*\|$/.test(source)) return { ...line, kind: 'tableRow' }
    const quoted = /^(?:>[ \t]?)+/.exec(source)?.[0].length ?? 0
    const start = Math.min(line.start + quoted, line.end - 1)
    return { ...line, start, kind: kind === 'paragraph' ? null : kind, level, indented: false }
  }

  /** The rule below the head of a table, a marker like those before a block. */
  #isTableRule({ start, end }: SourceLine): boolean {
    return /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/.test(this.#text.slice(start, end))
  }

  /** Marker characters before a block stay outside every block; whole lines of text between blocks do not. */
  #addUncovered(until: number): void {
    for (const line of linesOf(this.#text, this.#reached, until)) {
      const source = this.#text.slice(line.start, line.end)
      if (!/^(?:[#>*+\-_\s=]|\d+[.)])*$/.test(source)) this.#lines.push(line)
    }
    this.#reached = Math.max(this.#reached, until)
  }
}

const LONGEST_BREADCRUMB = 500

/** Where one is on the site: links and little else, set apart by strokes or arrows. */
function isBreadcrumb(source: string): boolean {
  if (source.length > LONGEST_BREADCRUMB || !/^[^[]{0,12}\[/.test(source)) return false
  const links = source.match(/\[[^\][]{1,30}\]\([^)(]*\)/g) ?? []
  const rest = links.reduce((left, link) => left.replace(link, ''), source)
  const words = rest.replaceAll(/[\s/>»›|·•→-]|&gt;/g, '').replace(/^(?:您?(?:当前|现在|所在)?的?位置)[:：]/, '')
  const isApart = /[/>»›|·→]|&gt;/.test(rest)
  return isApart && words.length <= 12 && (links.length >= 2 || /^\[(?:首页|主页|首頁)\]/.test(links[0] ?? ''))
}

interface Positioned {
  readonly position?:
    | { readonly start: { readonly offset?: number | undefined }; readonly end: { readonly offset?: number | undefined } }
    | undefined
}

function ownSpan(node: Positioned): { start: number; end: number } | null {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? null : { start, end }
}

function contentSpan(children: readonly Positioned[], node: Positioned): { start: number; end: number } | null {
  const first = children[0]
  const last = children.at(-1)
  if (first === undefined || last === undefined) return ownSpan(node)
  const start = ownSpan(first)?.start
  const end = ownSpan(last)?.end
  return start === undefined || end === undefined ? null : { start, end }
}
