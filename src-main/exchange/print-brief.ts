import type { Brief, BriefBlock, Citation, Sentence } from '../../src-shared/domain/brief.ts'
import { isOwnText, sentencesOf } from '../../src-shared/domain/brief.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { outlineReader } from '../compare/list-passages.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import type { ReportSource } from './export-queries.ts'
import { findSources } from './export-queries.ts'
import { plainText } from './plain-text.ts'
import type { PrintedNote } from './print-note.ts'
import { printNote } from './print-note.ts'

/** A stretch of printed text; the note with that number follows it. */
export interface PrintedRun {
  readonly text: string
  readonly note: number | null
}

/** A block as every format prints it. */
export type PrintedBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly PrintedRun[] }
  | { readonly kind: 'paragraph' | 'listItem'; readonly runs: readonly PrintedRun[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly PrintedRun[])[])[] }

/** A brief ready to be written down: its sentences with their notes numbered from 1. */
export interface PrintedBrief {
  readonly title: string
  readonly language: Language
  readonly blocks: readonly PrintedBlock[]
  readonly notes: readonly PrintedNote[]
}

/** What a citation points at, looked up once for the whole brief. */
export interface CitedPlaces {
  readonly sources: ReadonlyMap<ReportId, ReportSource>
  readonly placeInOutline: (citation: Citation) => string
}

/** Prints a brief: one note a sentence, with everything the sentence rests on. */
export function printBrief(corpus: ReadableCorpus, brief: Brief): PrintedBrief {
  const places = lookUpPlaces(
    corpus,
    brief.blocks.flatMap(sentencesOf).flatMap(({ citations }) => citations),
    brief.language,
  )
  const notes: PrintedNote[] = []
  const note = (citations: readonly Citation[]): number | null => {
    if (citations.length === 0) return null
    notes.push(printNote(citations, places, brief.language))
    return notes.length
  }
  return {
    title: plainText(brief.title),
    language: brief.language,
    blocks: brief.blocks.map((block) => printBlock(block, brief.language, note)),
    notes,
  }
}

/** Where the cited stretches stand, reading each report once. */
export function lookUpPlaces(corpus: ReadableCorpus, citations: readonly Citation[], language: Language): CitedPlaces {
  const placeOf = outlineReader(corpus, language)
  const places = new Map<string, string>()
  const sorted = citations.toSorted((one, other) => (one.report < other.report ? -1 : one.report > other.report ? 1 : 0))
  for (const { report, start } of sorted) {
    const key = `${report}/${String(start)}`
    if (!places.has(key)) places.set(key, placeOf(report, start))
  }
  return {
    sources: findSources(corpus, [...new Set(sorted.map(({ report }) => report))]),
    placeInOutline: ({ report, start }) => places.get(`${report}/${String(start)}`) ?? '',
  }
}

type NoteMaker = (citations: readonly Citation[]) => number | null

function printBlock(block: BriefBlock, language: Language, note: NoteMaker): PrintedBlock {
  if (block.kind === 'table') return { kind: 'table', rows: block.rows.map((row) => printRow(row, language, note)) }
  const runs = printSentences(block.sentences, language, note)
  return block.kind === 'heading' ? { kind: 'heading', level: block.level, runs } : { kind: block.kind, runs }
}

function printSentences(sentences: readonly Sentence[], language: Language, note: NoteMaker): PrintedRun[] {
  return sentences.map(({ text, citations }, index) => ({
    text: (index > 0 && language === 'en' ? ' ' : '') + plainText(text),
    note: note(citations),
  }))
}

/**
 * A row has one note, at its first cell, for what its composed cells say of the report. Composed counts
 * have none: the passages they count are cited where they are told.
 */
function printRow(
  row: readonly { readonly sentences: readonly Sentence[] }[],
  language: Language,
  note: NoteMaker,
): PrintedRun[][] {
  const gathered = row
    .flatMap((cell) => cell.sentences)
    .filter((sentence) => !isOwnText(sentence) && !(sentence.slot ?? '').startsWith('counts/'))
    .flatMap((sentence) => sentence.citations)
  return row.map((cell, column) => {
    const first = column === 0 ? note(gathered) : null
    const runs = cell.sentences.flatMap((sentence) => printSentences([sentence], language, isOwnText(sentence) ? note : noNote))
    return first === null ? runs : withNote(runs, first)
  })
}

const noNote: NoteMaker = () => null

function withNote(runs: readonly PrintedRun[], note: number): PrintedRun[] {
  return runs.length === 0 ? [{ text: '', note }] : runs.map((run, index) => (index === 0 ? { ...run, note } : run))
}
