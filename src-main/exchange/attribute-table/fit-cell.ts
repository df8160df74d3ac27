import type { Attribute } from '../../../src-shared/domain/attribute.ts'
import { fitAttributeValue } from '../../../src-shared/domain/fit-attribute-value.ts'
import { fold } from '../../corpus/fold.ts'
import { readDates } from '../../intake/metadata/read-date.ts'

/**
 * What a cell says as a value of an attribute, null where it is not of its kind. Beside the forms that an attribute itself takes: numbers with
 * thousands parted by commas, a plus, leading zeros or full width; dates as people write them (2024年7月3日, 2024/7/3), the time of day left out;
 * choices in another script or width.
 */
export function fitCell(attribute: Pick<Attribute, 'kind' | 'choices'>, cell: string): string | null {
  const fitting = fitAttributeValue(attribute, cell)
  if (fitting !== null || attribute.kind === 'text') return fitting
  const read = readers[attribute.kind](fold(cell).trim(), attribute.choices)
  return read === null ? null : fitAttributeValue(attribute, read)
}

const readers = {
  number: readNumber,
  date: readDate,
  choice: (folded: string, choices: readonly string[]) =>
    choices.find((choice) => fold(choice).toLowerCase() === folded.toLowerCase()) ?? null,
} as const

function readNumber(folded: string): string | null {
  const plain = /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(folded) ? folded.replaceAll(',', '') : folded
  const [, sign, digits] = /^([-+]?)0*(\d*(?:\.\d+)?(?:[eE][-+]?\d+)?)$/.exec(plain) ?? []
  if (digits === undefined || !/\d/.test(plain)) return null
  const whole = /^(?:$|[.eE])/.test(digits) ? `0${digits}` : digits
  return sign === '-' ? `-${whole}` : whole
}

function readDate(folded: string): string | null {
  const [date, ...others] = readDates(folded)
  if (date === undefined || others.length > 0 || date.start > 0) return null
  return /^(?:[T\s]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/.test(folded.slice(date.end)) ? date.iso : null
}
