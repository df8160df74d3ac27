import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Original } from '../../src-shared/contract/intake-operations.ts'
import { asFailure } from '../corpus/corpus-file.ts'
import { Failed } from '../corpus/failed.ts'
import type { NewReport } from '../corpus/report-store.ts'
import { readArchiveEntry } from '../intake/archive/open-archive.ts'
import { fingerprintsOf } from '../intake/copies/fingerprints-of.ts'
import { decodeOriginal, LARGEST_FILE_BYTES, readReport, type ReportFile } from '../intake/read-report.ts'
import {
  placeOf,
  type FileSource,
  type IntakeAnswer,
  type IntakeResults,
  type IntakeTask,
  type WorkerMessage,
} from './intake-message.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Does a task for one file; whatever is wrong with the file comes back as a value, also where a rule of ours stumbles over it. */
export async function readFile({ task, request }: WorkerMessage): Promise<IntakeAnswer<IntakeResults[IntakeTask]>> {
  const place = placeOf(request)
  let size: number | null = null
  try {
    const bytes = await bytesOf(request.source, place)
    size = bytes.length
    const { file, encoding } = request
    return { ok: true, result: await tasks[task]({ file, encoding, bytes }) }
  } catch (error) {
    const failed = asFileFailure(error, place)
    return { ok: false, code: failed.code, place, detail: failed.detail, size: size ?? sizeOf(request.source) }
  }
}

/** The hash by which equal texts and equal files are known, as small hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

/** Of zlib’s nine: a third quicker than the usual six, for two to nine bytes more in a hundred. */
const deflateLevel = 3

const tasks: { readonly [Task in IntakeTask]: (file: ReportFile) => Promise<IntakeResults[Task]> } = {
  prepare: async (file): Promise<NewReport> => {
    const { report, folded } = await readWhole(file)
    // A copy of just its size: a message takes the whole of the memory that a view is of, and zlib's is many times larger.
    const deflated = new Uint8Array(deflateRawSync(file.bytes, { level: deflateLevel }))
    const original = { sha256: sha256(file.bytes), size: file.bytes.length, deflated }
    const fingerprints = fingerprintsOf(folded, report.blocks)
    return { report, textSha256: sha256(report.text), original, fingerprints }
  },
  read: async (file) => (await readWhole(file)).report,
  preview: async (file) => ({ original: showOriginal(file), report: (await readWhole(file)).report }),
  show: async (file) => showOriginal(file),
}

async function readWhole(file: ReportFile) {
  const read = await readReport(file)
  if (!read.ok) throw new Failed(read.failure.code, null, read.failure.detail ?? null)
  return read
}

function showOriginal(file: ReportFile): Original {
  const decoded = decodeOriginal(file)
  if (!decoded.ok) throw new Failed(decoded.code, null, decoded.detail)
  return { file: file.file, size: file.bytes.length, sha256: sha256(file.bytes), ...decoded.value }
}

function bytesOf(source: FileSource, place: string): Uint8Array | Promise<Uint8Array> {
  if (source.kind === 'path') return readBytes(source.path)
  if (source.kind === 'entry') return readArchiveEntry(source.path, source.entry)
  return source.kind === 'bytes' ? source.bytes : inflate(source, place)
}

/** The size is looked at first: a file that is too large is never in memory. */
function readBytes(path: string): Bytes {
  const { size } = statSync(path)
  if (size > LARGEST_FILE_BYTES) throw new Failed('file_too_large', path, `${size} bytes; at most ${LARGEST_FILE_BYTES} are read`)
  return readFileSync(path)
}

function inflate({ deflated, size }: { readonly deflated: Uint8Array; readonly size: number }, place: string): Bytes {
  try {
    return inflateRawSync(deflated, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    throw new Failed('corpus_damaged', place, `original: ${messageOf(error)}`)
  }
}

function sizeOf(source: FileSource): number | null {
  if (source.kind === 'path') return statSync(source.path, { throwIfNoEntry: false })?.size ?? null
  return source.kind === 'bytes' ? source.bytes.length : source.size
}

/** A file over which a rule of ours stumbles costs that file alone; the log has what happened. */
function asFileFailure(error: unknown, place: string): Failed {
  const failure = asFailure(error, place)
  if (failure instanceof Failed) return failure
  console.error(`reading ${place}:`, error)
  return new Failed('file_malformed', place, messageOf(error))
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
