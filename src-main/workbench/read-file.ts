import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { asFailure } from '../corpus/corpus-file.ts'
import { Failed } from '../corpus/failed.ts'
import { readReport } from '../intake/read-report.ts'
import type { IntakeAnswer, IntakeRequest } from './intake-message.ts'

/** The largest file that is read, in bytes. */
const sizeLimit = 256 * 1024 * 1024

/** Reads one file whole and makes a report of it; whatever is wrong with the file comes back as a value. */
export function readFile({ path, file }: IntakeRequest): IntakeAnswer {
  try {
    const size = statSync(path).size
    if (size > sizeLimit) return { ok: false, code: 'file_too_large', place: path, detail: `${size} > ${sizeLimit} bytes` }
    const bytes = readFileSync(path)
    const read = readReport({ file, bytes })
    if (!read.ok) return { ok: false, code: read.failure.code, place: path, detail: read.failure.detail ?? null }
    return {
      ok: true,
      report: read.report,
      textSha256: sha256(read.report.text),
      original: { sha256: sha256(bytes), size: bytes.length, deflated: deflateRawSync(bytes) },
    }
  } catch (error) {
    const failure = asFailure(error, path)
    if (failure instanceof Failed) return { ok: false, code: failure.code, place: path, detail: failure.detail }
    throw error
  }
}

/** The hash by which equal texts and equal files are known, as small hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
