import { metadataNames, type MetadataName, type MetadataProvenance } from '../../src-shared/domain/provenance.ts'
import type { FoundBlock, ReadReport } from '../../src-shared/domain/report.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import { detectScript } from './detect-script.ts'
import { findFigures } from './figures/find-figures.ts'
import { fold } from '../corpus/fold.ts'
import { findLocality } from './locality/find-locality.ts'
import type { LocalityZones } from './locality/locality-zones.ts'
import type { FoundValue } from './metadata/found-value.ts'
import { toReadingText, type ReadingText } from './reading-text.ts'
import type { Source } from './source.ts'
import { findStructure, type Structure } from './structure.ts'
import { findWorkModels } from './work-models/find-work-models.ts'

/** What is found in the text of a report, and the text folded. */
export type FoundInText = Omit<ReadReport, 'file' | 'format' | 'encoding' | 'pages' | 'warnings'> & { readonly folded: string }

/**
 * Finds script, blocks, metadata, figures and work models in the text of a source. Pinyin and characters of no width that were put
 * into the text are read over: values are without them, and positions are those of the text as it stands.
 */
export function readText(source: Source): FoundInText {
  const reading = toReadingText(source.text)
  if (reading === null) return readAsItStands(source)
  const lines = source.lines.map((line) => ({ ...line, ...reading.toReading(line) }))
  return inOriginal(readAsItStands({ ...source, text: reading.text, lines }), source, reading)
}

function readAsItStands(source: Source): FoundInText {
  const { text } = source
  const folded = fold(text)
  const structure = findStructure(source, folded)
  const { title, metadata, blocks } = structure
  const locality = findLocality(text, folded, localityZones(structure))
  const values = { title: title.title, subtitle: title.subtitle, locality, ...metadata }
  return {
    script: detectScript(text),
    text,
    folded,
    title: valueOf(title.title),
    subtitle: valueOf(title.subtitle),
    locality: valueOf(locality),
    date: valueOf(metadata.date),
    publisher: valueOf(metadata.publisher),
    author: valueOf(metadata.author),
    url: valueOf(metadata.url),
    documentNumber: valueOf(metadata.documentNumber),
    provenance: provenanceOf(values),
    blocks: [...blocks],
    figures: findFigures(
      text,
      folded,
      blocks.filter(({ kind }) => hasFigures(kind)),
    ),
    workModels: findWorkModels(
      text,
      folded,
      blocks.filter(({ kind }) => hasFigures(kind) || kind === 'title' || kind === 'subtitle'),
    ),
  }
}

/** What was found in the reading text, at the positions of the text as it stands; blocks are its lines, one for one. */
function inOriginal(found: FoundInText, { text, lines }: Source, { toOriginal }: ReadingText): FoundInText {
  const rangeOf = (range: Range): Range => withoutTail(text, toOriginal(range))
  const withQuote = <Quoted extends Range>(quoted: Quoted): Quoted & { quote: string } => {
    const range = rangeOf(quoted)
    return { ...quoted, ...range, quote: text.slice(range.start, range.end) }
  }
  const provenance: MetadataProvenance = {}
  for (const name of metadataNames) {
    const known = found.provenance[name]
    if (known !== undefined) provenance[name] = { ...known, at: known.at === null ? null : rangeOf(known.at) }
  }
  return {
    ...found,
    text,
    folded: fold(text),
    provenance,
    blocks: found.blocks.map((block, at) => ({
      ...block,
      start: lines[at]?.start ?? block.start,
      end: lines[at]?.end ?? block.end,
    })),
    figures: found.figures.map(withQuote),
    workModels: found.workModels.map(withQuote),
  }
}

/** Characters of no width behind the last character belong to no line where they are blanks. */
function withoutTail(text: string, { start, end }: Range): Range {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function valueOf<Value>(found: FoundValue<Value> | null): Value | null {
  return found === null ? null : found.value
}

function provenanceOf(values: Readonly<Record<MetadataName, FoundValue<unknown> | null>>): MetadataProvenance {
  const provenance: MetadataProvenance = {}
  for (const name of metadataNames) {
    const found = values[name]
    if (found === null) continue
    const { origin, certainty, at } = found
    provenance[name] = { origin, certainty, at: at === null ? null : { ...at } }
  }
  return provenance
}

/** Digits in titles and captions count nothing of their own. */
function hasFigures(kind: FoundBlock['kind']): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'tableRow' || kind === 'heading'
}

function localityZones({ title, metadata, lines, blocks }: Structure): LocalityZones {
  return {
    title: title.title?.at ?? spanOf(title.lines, lines),
    subtitle: spanOf(title.subtitleLines, lines),
    publisher: metadata.publisher?.at ?? null,
    meta: blocks.filter(({ kind }) => kind === 'meta'),
    opening: blocks.find(({ kind }) => kind === 'paragraph') ?? null,
  }
}

function spanOf(indexes: readonly number[], lines: readonly Range[]): Range | null {
  const first = lines[indexes[0] ?? -1]
  const last = lines[indexes.at(-1) ?? -1]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end }
}
