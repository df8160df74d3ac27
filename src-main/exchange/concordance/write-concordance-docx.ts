import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
} from 'docx'
import type { Hit } from '../../../src-shared/domain/search.ts'
import { Failed } from '../../corpus/failed.ts'
import { bodyFont, headingFont, pageNumbers, runLanguage } from '../docx-look.ts'
import { plainText } from '../plain-text.ts'
import { concordanceWords, type ConcordanceWords } from './concordance-words.ts'
import type { ConcordanceLines, ConcordanceTerms } from './concordance.ts'

/** More rows in one table are more than Word opens in reasonable time. */
const MOST_LINES = 5000

/** A4 across, with 1.8 cm of margin; all in twentieths of a point. */
const page = { width: 11_906, height: 16_838, margin: 1021 } as const
const textWidth = page.height - 2 * page.margin
const sourceWidth = 2700
const numberWidth = 640
const hitWidth = 1900
const contextWidth = Math.floor((textWidth - sourceWidth - numberWidth - hitWidth) / 2)
const widths = [numberWidth, contextWidth, hitWidth, contextWidth, sourceWidth] as const

/** Of text in cells, in half points. */
const cellSize = 17

/**
 * The lines as a Word document: a table of key words in context, each with its place, date and report, across the page. Fails with
 * `file_too_large` when there are too many lines.
 */
export async function writeConcordanceDocx(lines: ConcordanceLines, terms: ConcordanceTerms, path: string): Promise<Uint8Array> {
  const words = concordanceWords[terms.language]
  const rows = [headRow(words)]
  for await (const line of lines) {
    if (rows.length > MOST_LINES)
      throw new Failed('file_too_large', path, `more than ${MOST_LINES} lines; xlsx and CSV take more`)
    rows.push(lineRow(line, rows.length))
  }
  return Packer.toBuffer(
    new Document({
      title: plainText(`${words.title}: ${terms.heading.query}`).slice(0, 250),
      creator: 'Duizhao',
      styles: {
        default: {
          document: { run: { font: bodyFont, size: 20, language: runLanguage }, paragraph: { spacing: { after: 60 } } },
          title: { run: { font: headingFont, size: 30, bold: true }, paragraph: { spacing: { after: 120 } } },
        },
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: page.width, height: page.height, orientation: PageOrientation.LANDSCAPE },
              margin: { top: page.margin, bottom: page.margin, left: page.margin, right: page.margin },
            },
          },
          footers: { default: pageNumbers() },
          children: [...heading(rows.length - 1, terms, words), tableOf(rows)],
        },
      ],
    }),
  )
}

function heading(
  lines: number,
  { heading: { query, hits, reports, notes } }: ConcordanceTerms,
  words: ConcordanceWords,
): Paragraph[] {
  const facts = [words.found(hits, reports), words.shown(lines), ...notes]
  return [
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(words.title)] }),
    new Paragraph({
      children: [new TextRun(`${words.query}: `), new TextRun({ text: plainText(query), bold: true, font: headingFont })],
    }),
    ...facts.map((fact) => new Paragraph({ children: [new TextRun({ text: plainText(fact), color: '4B5563' })] })),
  ]
}

function tableOf(rows: readonly TableRow[]): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'D5D9DE' } as const
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    rows: [...rows],
  })
}

function headRow(words: ConcordanceWords): TableRow {
  const look = { bold: true, font: headingFont, size: cellSize }
  return new TableRow({
    tableHeader: true,
    children: [words.number, words.left, words.hit, words.right, words.source].map((text, column) => {
      return cell(column, [new TextRun({ ...look, text })], { fill: 'EEF1F4' })
    }),
  })
}

function lineRow(line: Hit, number: number): TableRow {
  const language = line.script === 'Hant' ? { language: { eastAsia: 'zh-TW' } } : {}
  const run = (text: string, look: Partial<IRunOptions> = {}) => [
    new TextRun({ size: cellSize, ...language, ...look, text: plainText(text) }),
  ]
  return new TableRow({
    cantSplit: true,
    children: [
      cell(0, run(String(number), { color: '6B7280' })),
      cell(1, run(line.left)),
      cell(2, run(line.quote, { bold: true, font: headingFont, color: '9A3412' })),
      cell(3, run(line.right)),
      cell(4, run(sourceOf(line), { size: 15, color: '4B5563' })),
    ],
  })
}

const alignments = [
  AlignmentType.RIGHT,
  AlignmentType.RIGHT,
  AlignmentType.CENTER,
  AlignmentType.LEFT,
  AlignmentType.LEFT,
] as const

function cell(column: number, children: TextRun[], shading?: { readonly fill: string }): TableCell {
  const alignment = alignments[column] ?? AlignmentType.LEFT
  return new TableCell({
    width: { size: widths[column] ?? 0, type: WidthType.DXA },
    ...(shading === undefined ? {} : { shading }),
    children: [new Paragraph({ alignment, spacing: { after: 0 }, children })],
  })
}

/** Place and date, then the report by its title, or by its file where it has none. */
function sourceOf({ locality, date, title, file }: Hit): string {
  const placed = [locality?.name, date].filter((part) => part !== undefined && part !== null)
  return [...placed, title ?? file].join(' · ')
}
