import type { ReportWorld } from '../../../../src-main/corpus/search/report-world.ts'
import type { Range } from '../../../../src-shared/domain/range.ts'
import type { PlainReport } from './naive-evaluation.ts'

/** A plain report as the real evaluation asks for it. */
export function plainWorld({ text, passages, blocks, title }: PlainReport): ReportWorld {
  return {
    length: text.length,
    occurrences: (literal) => occurrencesIn(text, literal),
    passages: (category) => passages[category] ?? [],
    blocks: (place) => blocks[place] ?? [],
    holds: (condition) => 'words' in condition && title.includes(condition.words),
    isOneLine: (start, end) => !text.slice(start, end).includes('\n'),
    pairs: () => Array.from({ length: text.length }, (_, at) => at).filter((at) => (text.codePointAt(at) ?? 0) > 0xffff),
  }
}

function occurrencesIn(text: string, literal: string): readonly Range[] {
  const ranges: Range[] = []
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + 1)) {
    ranges.push({ start: at, end: at + literal.length })
  }
  return ranges
}
