import type { PrintedBlock, PrintedBrief, PrintedRun } from './print-brief.ts'
import { wordsOfNote } from './print-note.ts'

/** A brief as Markdown (CommonMark with the tables and footnotes of GitHub). */
export function writeMd(brief: PrintedBrief): string {
  const blocks = [`# ${escapeMd(brief.title)}`]
  let wasListItem = false
  for (const block of brief.blocks) {
    const isListItem = block.kind === 'listItem'
    // Items of one list stand line under line.
    if (isListItem && wasListItem) blocks[blocks.length - 1] += `\n${writeBlock(block)}`
    else blocks.push(writeBlock(block))
    wasListItem = isListItem
  }
  const notes = brief.notes.map((note, index) => {
    const words = wordsOfNote(note, brief.language).map(({ text }) => text)
    return `[^${String(index + 1)}]: ${escapeMd(words.join(''))}`
  })
  return `${[...blocks, ...notes].join('\n\n')}\n`
}

function writeBlock(block: PrintedBlock): string {
  if (block.kind === 'table') return writeTable(block.rows)
  const text = writeRuns(block.runs)
  if (block.kind === 'heading') return `${'#'.repeat(Math.min(6, block.level + 1))} ${text}`
  return block.kind === 'listItem' ? `- ${text}` : escapeLineStart(text)
}

function writeTable(rows: readonly (readonly (readonly PrintedRun[])[])[]): string {
  const lines = rows.map((row) => `| ${row.map(writeRuns).join(' | ')} |`)
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`
  return [lines[0] ?? '', rule, ...lines.slice(1)].join('\n')
}

function writeRuns(runs: readonly PrintedRun[]): string {
  return runs.map(({ text, note }) => escapeMd(text) + (note === null ? '' : `[^${String(note)}]`)).join('')
}

/** Text that Markdown takes as it is: marks escaped, no line ends, no HTML. */
function escapeMd(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/gu, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
}

/** A paragraph must not begin like a list, a heading or a rule. */
function escapeLineStart(line: string): string {
  return line.replace(/^(\s*)([-+=]|\d+(?=[.)]))/u, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\u200b` : `${space}\\${mark}`,
  )
}
