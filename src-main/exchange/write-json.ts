import type { Brief, BriefBlock, Sentence } from '../../src-shared/domain/brief.ts'
import { sentencesOf } from '../../src-shared/domain/brief.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import type { ReportSource } from './export-queries.ts'
import { findSources } from './export-queries.ts'

/**
 * A brief as JSON: `sentences` are those that state something, in reading order, table cells included, each
 * with its evidence; headings and tables stand apart. Positions are UTF-16 code units of the report's text, half-open.
 */
export function writeJson(corpus: ReadableCorpus, brief: Brief): string {
  const cited = brief.blocks.flatMap(sentencesOf).flatMap(({ citations }) => citations.map(({ report }) => report))
  const sources = findSources(corpus, [...new Set([...brief.choice.reports, ...cited])])
  const document = {
    title: brief.title,
    language: brief.language,
    sentences: brief.blocks.flatMap((block) => stating(block).map((sentence) => toEntry(block, sentence, sources))),
    headings: brief.blocks.flatMap((block) =>
      block.kind === 'heading' ? [{ section: block.section, level: block.level, text: textOf(block.sentences) }] : [],
    ),
    tables: brief.blocks.flatMap((block) =>
      block.kind === 'table'
        ? [{ section: block.section, rows: block.rows.map((row) => row.map((cell) => textOf(cell.sentences))) }]
        : [],
    ),
    reports: [...sources.values()].map(toReport),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** Cells without evidence are labels, or say that nothing is known. */
function stating(block: BriefBlock): Sentence[] {
  if (block.kind === 'heading') return []
  return block.kind === 'table' ? sentencesOf(block).filter(({ citations }) => citations.length > 0) : block.sentences
}

function toEntry(block: BriefBlock, { text, citations }: Sentence, sources: ReadonlyMap<string, ReportSource>) {
  return {
    section: block.section,
    text,
    evidence: citations.map(({ kind, report, start, end, quote }) => ({
      kind,
      report,
      file: sources.get(report)?.file ?? null,
      start,
      end,
      quote,
    })),
  }
}

function toReport({ id, file, title, locality, date, publisher }: ReportSource) {
  return { report: id, file, title, locality, date, publisher }
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join('')
}
