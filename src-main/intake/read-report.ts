import type { FoundBlock, ReadReport } from '../../src-shared/domain/report.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import { decode } from './decode/decode.ts'
import { detectFormat, fileExtension, isUnreadExtension } from './decode/detect-format.ts'
import { readFileSignature } from './decode/file-signature.ts'
import { detectScript } from './detect-script.ts'
import { findFigures } from './figures/find-figures.ts'
import { fold } from './fold.ts'
import { findLocality } from './locality/find-locality.ts'
import type { ReadFailure, ReadFailureCode } from './read-failure.ts'
import { readSource } from './read-source.ts'
import { findStructure, type Structure } from './structure.ts'
import { findWorkModels } from './work-models/find-work-models.ts'

export type { ReadFailure } from './read-failure.ts'

/** More than a shelf of books: a file beyond it is no report, and reading it would hold up the others. */
export const LARGEST_FILE_BYTES = 32 * 1024 * 1024

/** A file to read: its name (shown, and used to tell its format) and its bytes. */
export interface ReportFile {
  readonly file: string
  readonly bytes: Uint8Array
}

export type ReadOutcome = { ok: true; report: ReadReport } | { ok: false; failure: ReadFailure }

/**
 * Reads a report: bytes to text with blocks, metadata, locality, figures and work models. Pure and
 * synchronous, for any bytes: what cannot be read is a failure as a value, never an exception.
 */
export function readReport({ file, bytes }: ReportFile): ReadOutcome {
  const fail = (code: ReadFailureCode, detail: string): ReadOutcome => ({ ok: false, failure: { code, place: file, detail } })
  if (bytes.length === 0) return fail('file_empty', 'the file has no bytes')
  if (bytes.length > LARGEST_FILE_BYTES)
    return fail('file_too_large', `${bytes.length} bytes; at most ${LARGEST_FILE_BYTES} are read`)
  const signature = readFileSignature(bytes)
  if (signature !== null) return fail(signature.kind === 'document' ? 'unsupported_format' : 'file_binary', signature.name)
  if (isUnreadExtension(file)) return fail('unsupported_format', `.${fileExtension(file)}`)
  const decoded = decode(bytes)
  if (!decoded.ok) return fail(decoded.code, decoded.detail)
  const format = detectFormat(file, decoded.value.text)
  if (!format.ok) return fail(format.code, format.detail)
  const source = readSource(format.value, decoded.value.text)
  if (source.lines.length === 0) return fail('file_empty', 'the file holds no visible text')
  return {
    ok: true,
    report: {
      file,
      format: format.value,
      encoding: decoded.value.encoding,
      ...readText(source),
      warnings: [...decoded.value.warnings, ...source.warnings],
    },
  }
}

type TextPart = Omit<ReadReport, 'file' | 'format' | 'encoding' | 'warnings'>

function readText(source: ReturnType<typeof readSource>): TextPart {
  const { text } = source
  const folded = fold(text)
  const structure = findStructure(source, folded)
  const { title, metadata, blocks } = structure
  const body = blocks.filter(({ kind }) => hasFigures(kind))
  return {
    script: detectScript(text),
    text,
    title: title.title,
    subtitle: title.subtitle,
    locality: findLocality(text, folded, localityZones(structure, metadata.publisher, text)),
    ...metadata,
    blocks: [...blocks],
    figures: findFigures(text, folded, body),
    workModels: findWorkModels(
      text,
      folded,
      blocks.filter(({ kind }) => hasFigures(kind) || kind === 'title' || kind === 'subtitle'),
    ),
  }
}

/** Digits in titles and captions count nothing of their own. */
function hasFigures(kind: FoundBlock['kind']): boolean {
  return kind === 'paragraph' || kind === 'listItem' || kind === 'tableRow' || kind === 'heading'
}

function localityZones(
  { title, lines, blocks }: Structure,
  publisher: string | null,
  text: string,
): Parameters<typeof findLocality>[2] {
  const rangeOf = (index: number | null): Range | null => (index === null ? null : (lines[index] ?? null))
  const publisherAt = publisher === null ? -1 : text.indexOf(publisher)
  return {
    title: rangeOf(title.line),
    subtitle: rangeOf(title.subtitleLine),
    publisher: publisherAt === -1 || publisher === null ? null : { start: publisherAt, end: publisherAt + publisher.length },
    meta: blocks.filter(({ kind }) => kind === 'meta'),
    opening: blocks.find(({ kind }) => kind === 'paragraph') ?? null,
  }
}
