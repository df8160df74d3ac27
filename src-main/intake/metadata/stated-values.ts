import type { ReportLine } from '../report-line.ts'
import { readLabelledValues } from './meta-fields.ts'
import type { MetaField } from './meta-labels.ts'

/** A value behind a label of a meta line, without blanks around it. `start` is its position in the text. */
export interface StatedValue {
  readonly field: MetaField
  readonly label: string
  readonly written: string
  readonly folded: string
  readonly start: number
}

/** Blanks, and the marks of emphasis around a label in Markdown: `**来源：** 某报`. */
const AROUND = /^[\s*_【[]+|[\s*_]+$/g

/** The labelled values of a meta line that say something. */
export function statedValues(line: ReportLine): StatedValue[] {
  return readLabelledValues(line.folded).flatMap(({ field, label, start, end }) => {
    const value = line.folded.slice(start, end)
    const folded = value.replaceAll(AROUND, '')
    if (folded === '') return []
    const from = start + (/^[\s*_【[]*/.exec(value)?.[0].length ?? 0)
    return [{ field, label, written: line.written.slice(from, from + folded.length), folded, start: line.start + from }]
  })
}
