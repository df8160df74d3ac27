import { open, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import type { Original } from '../../src-shared/contract/intake-operations.ts'
import type { ReportId } from '../../src-shared/domain/ids.ts'
import type { ReadableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { findKeptBytes, findKeptFiles, type KeptFile } from '../intake/corrections/kept-file-queries.ts'
import type { IntakePool } from './intake-pool.ts'
import { encodingBefore } from './reread-job.ts'

const inflate = promisify(inflateRaw)

/** The imported file of a report as it was before cleaning, decoded as the report was. Fails with `not_found`. */
export async function showOriginal(corpus: ReadableCorpus, pool: IntakePool, report: ReportId): Promise<Original> {
  const kept = findKept(corpus, report)
  const source = { kind: 'kept', deflated: findKeptBytes(corpus, report), size: kept.size } as const
  const answer = await pool.ask('show', { file: kept.file, source, encoding: encodingBefore(kept) }, { isUrgent: true })
  if (!answer.ok) throw new Failed(answer.code, answer.place, answer.detail)
  return answer.result
}

/** Writes the imported bytes of a report to a new file. Fails with `not_found`, `file_exists`, `file_unwritable` or `disk_full`. */
export async function saveOriginal(corpus: ReadableCorpus, report: ReportId, path: string): Promise<{ size: number }> {
  const { size } = findKept(corpus, report)
  const bytes = await inflate(findKeptBytes(corpus, report), { maxOutputLength: Math.max(1, size) })
  await writeNew(path, bytes)
  return { size: bytes.length }
}

function findKept(corpus: ReadableCorpus, report: ReportId): KeptFile {
  const [kept] = findKeptFiles(corpus, [report])
  if (kept === undefined) throw new Failed('not_found', 'report', report)
  return kept
}

/** Nothing that is there already is written over; what cannot be written whole is taken away again. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } catch (error) {
      await rm(path, { force: true })
      throw error
    } finally {
      await file.close()
    }
  } catch (error) {
    throw asWriteFailure(error, path)
  }
}

function asWriteFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return error
  if (error.code === 'EEXIST') return new Failed('file_exists', path)
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return new Failed('disk_full', path, error.code)
  return new Failed('file_unwritable', path, error.code)
}
