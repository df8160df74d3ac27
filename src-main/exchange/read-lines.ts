import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { z } from 'zod'
import { asFailure } from '../corpus/corpus-file.ts'
import { Failed } from '../corpus/failed.ts'
import type { JsonlLine } from './jsonl-lines.ts'
import { headerLineSchema, jsonlVersion, lineSchema } from './jsonl-lines.ts'

const chunkSize = 1 << 20
/** No line of a sound export is longer; in bytes. */
const lineLimit = 400 * 1024 * 1024
const lineFeed = 0x0a

/** A line that was read, with the place that a failure about it names, such as `corpus.jsonl:12`. */
export interface PlacedLine {
  readonly place: string
  readonly line: JsonlLine
}

/**
 * The lines of an exported corpus, read one at a time. Fails with `file_malformed` at the line and field that is
 * not as the format says or where the end line is missing, with `unsupported_format` for a newer version, and as opening a file fails.
 */
export function* readJsonl(path: string): Generator<PlacedLine> {
  let number = 0
  let hasEnded = false
  for (const bytes of readLines(path)) {
    number += 1
    const place = `${basename(path)}:${String(number)}`
    const value = parseJson(bytes, place)
    if (number === 1) checkHeader(value, place)
    const parsed = lineSchema.safeParse(value)
    if (!parsed.success) throw new Failed('file_malformed', place, firstIssue(parsed.error))
    if (hasEnded) throw new Failed('file_malformed', place, 'a line after the end line')
    if (parsed.data.type === 'end') {
      if (parsed.data.lines !== number - 1)
        throw new Failed('file_malformed', place, `lines: ${parsed.data.lines}, not ${number - 1}`)
      hasEnded = true
    }
    yield { place, line: parsed.data }
  }
  if (number === 0) throw new Failed('file_empty', path)
  if (!hasEnded) throw new Failed('file_malformed', `${basename(path)}:${String(number)}`, 'the end line is missing')
}

function* readLines(path: string): Generator<Buffer> {
  const file = openToRead(path)
  try {
    const chunk = Buffer.alloc(chunkSize)
    let parts: Buffer[] = []
    let held = 0
    for (let size = readChunk(file, chunk, path); size > 0; size = readChunk(file, chunk, path)) {
      let start = 0
      for (let end = chunk.indexOf(lineFeed); end >= 0 && end < size; end = chunk.indexOf(lineFeed, start)) {
        yield Buffer.concat([...parts, chunk.subarray(start, end)])
        parts = []
        held = 0
        start = end + 1
      }
      parts.push(Buffer.from(chunk.subarray(start, size)))
      held += size - start
      if (held > lineLimit) throw new Failed('file_too_large', path)
    }
    if (held > 0) yield Buffer.concat(parts)
  } finally {
    closeSync(file)
  }
}

function openToRead(path: string): number {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw asFailure(error, path)
  }
}

function readChunk(file: number, chunk: Buffer, path: string): number {
  try {
    return readSync(file, chunk, 0, chunk.length, null)
  } catch (error) {
    throw asFailure(error, path)
  }
}

function parseJson(bytes: Buffer, place: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Failed('file_malformed', place, error instanceof Error ? error.message : null)
  }
}

function checkHeader(value: unknown, place: string): void {
  const header = headerLineSchema.safeParse(value)
  if (!header.success) throw new Failed('file_malformed', place, firstIssue(header.error))
  if (header.data.version > jsonlVersion) throw new Failed('unsupported_format', place, `version ${String(header.data.version)}`)
}

/** The first thing that is wrong, with the field it is about. */
function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  if (issue === undefined) return ''
  const field = z.core.toDotPath(issue.path)
  return field === '' ? issue.message : `${field}: ${issue.message}`
}
