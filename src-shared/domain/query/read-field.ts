import type { Range } from '../range.ts'
import { readDayRange } from './day-range.ts'
import type { Condition, FieldCondition, Tagged, Within } from './expression.ts'
import { isWordEnd, readCharacters, type Read } from './query-characters.ts'
import { fieldByName, statusByName, textPlaceByName, type FieldName } from './query-fields.ts'
import type { QueryProblem } from './query-problem.ts'
import { readPhrase } from './read-phrase.ts'

type Field = FieldCondition | Tagged | Within

const namedField = /([A-Za-z]+|[\u4e00-\u9fff]{2,3})([:：])/y

/**
 * Reads a field with its value at `start`; null when there is none. Letters before an ASCII colon that are no field are a problem, except
 * in an address (`http:`, `https:`, anything with `//`); Chinese words that are no field are text, and so is anything before a full-width colon.
 */
export function readField(text: string, start: number, isInGroup: boolean): Read<Field> | QueryProblem | null {
  namedField.lastIndex = start
  const found = namedField.exec(text)
  if (found === null) return null
  const [, name = '', colon] = found
  const valueStart = namedField.lastIndex
  const isEmpty = isWordEnd(text, valueStart, isInGroup)
  const field = fieldByName.get(name.toLowerCase())
  if (field !== undefined) {
    if (isEmpty) return { start, end: valueStart, code: 'noFieldValue' }
    return readKnownField(field, text, { start, valueStart, isInGroup })
  }
  const isText = isEmpty || colon === '：' || !/^[A-Za-z]/.test(name) || isAddress(name, text, valueStart)
  return isText ? null : { start, end: valueStart, code: 'unknownField' }
}

function isAddress(name: string, text: string, valueStart: number): boolean {
  return /^https?$/i.test(name) || text.startsWith('//', valueStart)
}

interface Place {
  readonly start: number
  readonly valueStart: number
  readonly isInGroup: boolean
}

function readKnownField(field: FieldName, text: string, { start, valueStart, isInGroup }: Place): Read<Field> | QueryProblem {
  const read = text.charAt(valueStart) === '"' ? readPhrase(text, valueStart) : readPlainValue(text, valueStart, isInGroup)
  if ('code' in read) return read
  const value = fieldOf(field, read.value, { start, end: read.end })
  if (value !== null) return { value, end: read.end }
  return { start: valueStart, end: read.end, code: field === 'date' ? 'badDate' : 'badFieldValue' }
}

/** A value up to the end of its word, as it stands but for escapes. */
function readPlainValue(text: string, start: number, isInGroup: boolean): Read<string> {
  let value = ''
  const end = readCharacters(text, start, isInGroup, (character) => {
    value += character
    return undefined
  })
  return { value, end }
}

/** The field with its value; null when it does not have such a value. */
function fieldOf(field: FieldName, value: string, range: Range): Field | null {
  if (field === 'tag') return { kind: 'tag', category: value, range }
  if (field === 'in') {
    const place = textPlaceByName.get(value.toLowerCase())
    return place === undefined ? null : { kind: 'in', place, range }
  }
  const condition = conditionOf(field, value)
  return condition === null ? null : { kind: 'field', condition, range }
}

function conditionOf(field: Exclude<FieldName, 'tag' | 'in'>, value: string): Condition | null {
  if (field === 'set') return { field, name: value }
  if (field === 'date') {
    const days = readDayRange(value)
    return days === null ? null : { field, ...days }
  }
  if (field !== 'status') return { field, words: value }
  const status = statusByName.get(value.toLowerCase())
  return status === undefined ? null : { field, status }
}
