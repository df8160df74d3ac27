import type { Range } from '../../../src-shared/domain/range.ts'
import { withoutBlankEnds } from './report-layout.ts'

const sentenceMarks = new Set('。！？；!?;…')
const clauseMarks = new Set('，、,')
const closers = new Set('”’」』）)》〉】〕"')

let graphemes: Intl.Segmenter | null = null
let words: Intl.Segmenter | null = null

/** The character at a position as a reader sees it (a whole emoji, a letter with its accents), inside `within`. */
export function characterAround(text: string, within: Range, position: number): Range {
  graphemes ??= new Intl.Segmenter('zh', { granularity: 'grapheme' })
  return segmentAround(graphemes, text, clauseAround(text, within, position), position)
}

/** The word at a position, by the browser's Chinese dictionary, inside `within`. */
export function wordAround(text: string, within: Range, position: number): Range {
  words ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return segmentAround(words, text, clauseAround(text, within, position), position)
}

/** The clause at a position: from one ，、 or end of sentence to the next, without the mark itself. */
export function clauseAround(text: string, within: Range, position: number): Range {
  const sentence = sentenceAround(text, within, position)
  let { start } = sentence
  for (let index = Math.min(position, sentence.end) - 1; index >= sentence.start; index -= 1) {
    if (!isClauseMark(text, index)) continue
    start = index + 1
    break
  }
  let end = Math.max(start, position)
  while (end < sentence.end && !isClauseMark(text, end) && !isSentenceMark(text, end)) end += 1
  return withoutBlankEnds(text, { start, end })
}

/** The sentence at a position: up to and with 。！？； and the quotation marks and brackets that close after it. Line ends part sentences too. */
export function sentenceAround(text: string, within: Range, position: number): Range {
  let start = Math.max(within.start, Math.min(position, within.end))
  for (; start > within.start; start -= 1) {
    if (text.charAt(start - 1) === '\n') break
    if (isSentenceMark(text, start - 1)) {
      const after = afterMark(text, start - 1, within.end)
      if (after <= position) {
        start = after
        break
      }
    }
  }
  return withoutBlankEnds(text, { start, end: endOfSentence(text, start, within.end, position) })
}

function endOfSentence(text: string, start: number, limit: number, position: number): number {
  let index = start
  while (index < limit) {
    if (text.charAt(index) === '\n' && index >= position) return index
    if (isSentenceMark(text, index)) {
      const after = afterMark(text, index, limit)
      if (after > position) return after
      index = after
    } else {
      index += 1
    }
  }
  return limit
}

function afterMark(text: string, index: number, limit: number): number {
  let after = index + 1
  while (after < limit && isSentenceMark(text, after)) after += 1
  while (after < limit && closers.has(text.charAt(after))) after += 1
  return after
}

function isSentenceMark(text: string, index: number): boolean {
  const character = text.charAt(index)
  // A full stop counts in Latin text only, where a blank follows and a letter stands before it.
  if (character === '.') return /[a-z)\]"]/i.test(text.charAt(index - 1)) && /^\s?$/.test(text.charAt(index + 1))
  return sentenceMarks.has(character)
}

function isClauseMark(text: string, index: number): boolean {
  const character = text.charAt(index)
  if (!clauseMarks.has(character)) return false
  // 1,043 and １，７００ are one number.
  return !(isDigit(text.charAt(index - 1)) && isDigit(text.charAt(index + 1)))
}

function isDigit(character: string): boolean {
  return /^[0-9０-９]$/.test(character)
}

function segmentAround(segmenter: Intl.Segmenter, text: string, clause: Range, position: number): Range {
  // A mark between clauses is a unit of its own.
  if (position < clause.start || position >= clause.end) return { start: position, end: Math.min(text.length, position + 1) }
  const found = segmenter.segment(text.slice(clause.start, clause.end)).containing(position - clause.start)
  if (found === undefined) return { start: position, end: position + 1 }
  return { start: clause.start + found.index, end: clause.start + found.index + found.segment.length }
}
