import type { IRunOptions, ParagraphChild } from 'docx'
import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { bodyFont, headingFont, pageNumbers, runLanguage } from './docx-look.ts'
import type { PrintedBlock, PrintedBrief, PrintedRun } from './print-brief.ts'
import type { PrintedNote } from './print-note.ts'
import { wordsOfNote } from './print-note.ts'

/** Page width between the margins: A4 less 2.5 cm on both sides, in twentieths of a point. */
const textWidth = 9072
const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4] as const

/** A brief as a Word document: headings and tables as such, notes as footnotes, page numbers below. */
export async function writeDocx(brief: PrintedBrief): Promise<Uint8Array> {
  const document = new Document({
    title: brief.title,
    creator: 'Duizhao',
    styles: styles(),
    numbering: { config: [bullets] },
    footnotes: Object.fromEntries(brief.notes.map((note, index) => [index + 1, { children: [footnote(note, brief.language)] }])),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1417, bottom: 1417, left: 1417, right: 1417 } },
        },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(brief.title)] }),
          ...brief.blocks.map(writeBlock),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
}

function styles() {
  return {
    default: {
      document: {
        run: { font: bodyFont, size: 22, language: runLanguage },
        paragraph: { spacing: { line: 340, after: 100 } },
      },
      title: {
        run: { font: headingFont, size: 36, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 320 } },
      },
      heading1: heading(28, 360),
      heading2: heading(25, 280),
      heading3: heading(23, 220),
      heading4: heading(22, 200),
      footnoteText: { run: { font: bodyFont, size: 18 }, paragraph: { spacing: { line: 260, after: 40 } } },
    },
  }
}

function heading(size: number, before: number) {
  return {
    run: { font: headingFont, size, bold: true, color: '1F2A37' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  }
}

const bullets = {
  reference: 'places',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 260 } } },
    },
  ],
}

function writeBlock(block: PrintedBlock): Paragraph | Table {
  if (block.kind === 'table') return writeTable(block.rows)
  const children = writeRuns(block.runs)
  if (block.kind === 'heading') {
    return new Paragraph({ heading: headingLevels[block.level - 1] ?? HeadingLevel.HEADING_4, children })
  }
  return block.kind === 'listItem'
    ? new Paragraph({ children, numbering: { reference: 'places', level: 0 } })
    : new Paragraph({ children, alignment: AlignmentType.JUSTIFIED })
}

function writeTable(rows: readonly (readonly (readonly PrintedRun[])[])[]): Table {
  const widths = columnWidths(rows)
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A0A6AD' } as const
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    rows: rows.map(
      (row, index) =>
        new TableRow({
          tableHeader: index === 0,
          cantSplit: true,
          children: row.map((cell, column) => writeCell(cell, widths[column] ?? 0, index === 0)),
        }),
    ),
  })
}

function writeCell(runs: readonly PrintedRun[], width: number, isHeader: boolean): TableCell {
  const look = { size: 19, ...(isHeader ? { bold: true, font: headingFont } : {}) }
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHeader ? { shading: { fill: 'EEF1F4' } } : {}),
    children: [new Paragraph({ spacing: { line: 280, after: 0 }, children: writeRuns(runs, look) })],
  })
}

/**
 * Column widths that fill the page: short columns get what their longest cell needs to stand on one line, the
 * others share the rest by what they hold.
 */
function columnWidths(rows: readonly (readonly (readonly PrintedRun[])[])[]): number[] {
  const longest = (rows[0] ?? []).map((_, column) => Math.max(2, ...rows.map((row) => ems(row[column] ?? []))))
  const short = longest.map((length) => (length <= shortCell ? Math.ceil(length * cellEm) + cellPadding : null))
  const left = textWidth - short.reduce<number>((sum, width) => sum + (width ?? 0), 0)
  const shares = longest.map((length, column) => (short[column] === null ? Math.min(length, 24) : 0))
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (total === 0 || left < textWidth / 4) return longest.map(() => Math.floor(textWidth / longest.length))
  return longest.map((_, column) => short[column] ?? Math.floor(((shares[column] ?? 0) / total) * left))
}

/** In twentieths of a point: a full-width character in a cell, and the room for its margins and a note's mark. */
const cellEm = 195
const cellPadding = 330
const shortCell = 8

/** The length of cell text in full-width characters. */
function ems(runs: readonly PrintedRun[]): number {
  return runs.reduce((sum, { text }) => sum + text.length - 0.45 * (text.match(/[\u0020-\u007e]/gu)?.length ?? 0), 0)
}

function writeRuns(runs: readonly PrintedRun[], look: Partial<IRunOptions> = {}): ParagraphChild[] {
  return runs.flatMap(({ text, note }) => [
    new TextRun({ ...look, text }),
    ...(note === null ? [] : [new FootnoteReferenceRun(note)]),
  ])
}

function footnote(note: PrintedNote, language: PrintedBrief['language']): Paragraph {
  const runs = wordsOfNote(note, language).map(({ text, lang }) => {
    const script = lang === 'zh-Hant' ? { language: { eastAsia: 'zh-TW' } } : {}
    return new TextRun({ ...script, text })
  })
  return new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...runs] })
}
