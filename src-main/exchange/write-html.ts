import type { PrintedBlock, PrintedBrief, PrintedRun } from './print-brief.ts'
import type { PrintedNote } from './print-note.ts'
import { wordsOfNote } from './print-note.ts'

/** A brief as one HTML file that needs nothing else; notes link to their place and back. */
export function writeHtml(brief: PrintedBrief): string {
  const notesTitle = brief.language === 'en' ? 'Notes' : '引注'
  return `<!doctype html>
<html lang="${brief.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Duizhao">
<title>${escapeHtml(brief.title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(brief.title)}</h1>
${writeBlocks(brief.blocks)}
</main>
${brief.notes.length === 0 ? '' : `<section class="notes" aria-label="${notesTitle}">\n<h2>${notesTitle}</h2>\n<ol>\n${writeNotes(brief)}\n</ol>\n</section>\n`}</body>
</html>
`
}

function writeBlocks(blocks: readonly PrintedBlock[]): string {
  const parts: string[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== 'listItem') {
      parts.push(writeBlock(block))
      return
    }
    if (blocks[index - 1]?.kind !== 'listItem') parts.push('<ul>')
    parts.push(`<li>${writeRuns(block.runs)}</li>`)
    if (blocks[index + 1]?.kind !== 'listItem') parts.push('</ul>')
  })
  return parts.join('\n')
}

function writeBlock(block: Exclude<PrintedBlock, { kind: 'listItem' }>): string {
  if (block.kind === 'table') return writeTable(block.rows)
  if (block.kind !== 'heading') return `<p>${writeRuns(block.runs)}</p>`
  const tag = `h${String(Math.min(6, block.level + 1))}`
  return `<${tag}>${writeRuns(block.runs)}</${tag}>`
}

function writeTable(rows: readonly (readonly (readonly PrintedRun[])[])[]): string {
  const [header = [], ...body] = rows
  const head = header.map((cell) => `<th scope="col">${writeRuns(cell)}</th>`).join('')
  const lines = body.map(
    (row) =>
      `<tr>${row.map((cell, column) => (column === 0 ? `<th scope="row">${writeRuns(cell)}</th>` : `<td>${writeRuns(cell)}</td>`)).join('')}</tr>`,
  )
  return `<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>`
}

function writeRuns(runs: readonly PrintedRun[]): string {
  return runs.map(({ text, note }) => escapeHtml(text) + (note === null ? '' : writeMark(note))).join('')
}

function writeMark(note: number): string {
  const number = String(note)
  return `<sup><a id="mark-${number}" href="#note-${number}" role="doc-noteref">${number}</a></sup>`
}

function writeNotes({ notes, language }: PrintedBrief): string {
  const backLabel = language === 'en' ? 'Back to the text' : '回到正文'
  return notes
    .map((note, index) => {
      const number = String(index + 1)
      return `<li id="note-${number}">${writeNote(note, language)} <a href="#mark-${number}" role="doc-backlink" aria-label="${backLabel}">↩</a></li>`
    })
    .join('\n')
}

function writeNote(note: PrintedNote, language: PrintedBrief['language']): string {
  return wordsOfNote(note, language)
    .map(({ text, lang }) => (lang === null ? escapeHtml(text) : `<span lang="${lang}">${escapeHtml(text)}</span>`))
    .join('')
}

/** Text that HTML takes as it is, in content and in attributes. */
function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => `&#${String(mark.charCodeAt(0))};`)
}

const style = `
:root { color-scheme: light dark; }
body { margin: 0 auto; max-width: 44rem; padding: 2rem 1.25rem 4rem; line-height: 1.8;
  font-family: "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, Georgia, serif; text-spacing-trim: trim-start; }
:lang(zh-Hant) { font-family: "Noto Serif CJK TC", "Songti TC", PMingLiU, serif; }
h1, h2, h3, h4, h5, th { font-family: "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; line-height: 1.4; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.25rem; margin-top: 2.2em; } h3 { font-size: 1.1rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; line-height: 1.5; }
th, td { border: 1px solid #8886; padding: .35em .6em; text-align: start; vertical-align: top; }
thead th { background: #8882; } tbody th { font-weight: 500; }
sup { line-height: 0; font-size: .7em; } sup a { text-decoration: none; padding: 0 .1em; }
.notes { margin-top: 3rem; border-top: 1px solid #8886; font-size: .85rem; line-height: 1.6; } .notes li { margin: .4em 0; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } a { color: inherit; } thead { display: table-header-group; }
  tr, li { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } .notes a[role=doc-backlink] { display: none; } }
`
