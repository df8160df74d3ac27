import type { BlockKind } from '../../../src-shared/domain/report.ts'
import { nothingDeclared, type Source, type SourceLine } from '../source.ts'
import { readDeclaredMetadata } from './html-declared.ts'
import { readFragment } from './html-fragment.ts'
import { findCaptions, findFurniture, isByline } from './html-furniture.ts'
import type { HtmlLine } from './html-line.ts'
import { linearize } from './html-lines.ts'
import { parseHtml } from './html-tree.ts'
import { readTxt } from './read-txt.ts'

/** A web page: its visible text by block elements; navigation and other furniture stays in the text, marked as boilerplate. Of a page from the clipboard only the copied piece. */
export function readHtml(source: string): Source {
  const fragment = readFragment(source)
  const html = fragment?.html ?? source
  const document = parseHtml(html)
  if (document === null) return { ...readTxt(withoutTags(html)), declared: nothingDeclared, warnings: ['html_nested_too_deeply'] }
  const { text, lines } = linearize(document)
  const declared = readDeclaredMetadata(document, html)
  return {
    text,
    lines: toSourceLines(text, lines),
    declared: { ...declared, url: declared.url ?? fragment?.url ?? null },
    warnings: [],
  }
}

function withoutTags(html: string): string {
  return html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/gi, '').replaceAll(/<[^>]{0,2000}>/g, '\n')
}

/** From this share of its characters on a line is a link. */
const LINKED_SHARE = 0.6

function toSourceLines(text: string, lines: readonly HtmlLine[]): SourceLine[] {
  const furniture = findFurniture(text, lines)
  const captions = findCaptions(text, lines, furniture)
  const kindOf = (line: HtmlLine): BlockKind | null => {
    if (furniture.has(line)) return 'boilerplate'
    if (captions.has(line)) return 'caption'
    return isByline(text, line) ? 'meta' : line.kind
  }
  return lines.map((line) => {
    const { start, end, level, indented } = line
    const found = { start, end, level, indented, kind: kindOf(line) }
    return line.linkShare > LINKED_SHARE ? { ...found, isLinked: true } : found
  })
}
