import { parse } from 'parse5'

const kinds = { h1: 'title', h2: 'heading', h3: 'heading', li: 'listItem', p: 'paragraph', tr: 'tableRow' }

/** The blocks of the source page in order: `{ kind, level, text, footnote }`, a table row's cells apart by a tab. */
export function readBlocks(html) {
  const blocks = []
  visit(parse(html), blocks)
  return blocks
}

function visit(node, blocks) {
  const kind = kinds[node.tagName]
  if (kind === undefined) for (const child of node.childNodes ?? []) visit(child, blocks)
  else blocks.push({ kind: classOf(node) || kind, level: Number(node.tagName?.[1]) - 1 || null, text: textOf(node, kind) })
}

function classOf(node) {
  return node.attrs.find(({ name }) => name === 'class')?.value
}

function textOf(node, kind) {
  if (kind === 'tableRow') return cellsOf(node).join('\t')
  return rawText(node)
    .replaceAll(/\s+/g, (blanks) => (/^[\u3000\u00a0]+$/.test(blanks) ? blanks : ' '))
    .replaceAll(/(?<=[\u3000-\uffef]) (?=[\u3000-\uffef])/g, '')
    .trim()
}

function cellsOf(row) {
  return row.childNodes.filter(({ tagName }) => tagName === 'td' || tagName === 'th').map((cell) => rawText(cell).trim())
}

function rawText(node) {
  return node.nodeName === '#text' ? node.value : (node.childNodes ?? []).map(rawText).join('')
}
