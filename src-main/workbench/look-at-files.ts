import type { OutputOf } from '../../src-shared/contract/contract.ts'
import type { ChoosableEncoding } from '../../src-shared/domain/encoding.ts'
import type { Language } from '../../src-shared/domain/script.ts'
import { Failed } from '../corpus/failed.ts'
import { describeFailure } from './failure-message.ts'
import { findFiles, type FoundFile } from './find-files.ts'
import type { IntakePool } from './intake-pool.ts'
import { landInOrder } from './land-in-order.ts'

type FoundLine = OutputOf<'intake.look'>['files'][number]
type ReadLine = OutputOf<'intake.read'>[number]

/** The first files that an import of the paths would read, and how many there are in all. */
export async function lookForFiles(
  paths: readonly string[],
  { limit, language }: { readonly limit: number; readonly language: Language },
): Promise<OutputOf<'intake.look'>> {
  const files: FoundLine[] = []
  let total = 0
  for await (const found of findFiles(paths)) {
    total += 1
    if (total > limit) continue
    const { file, size } = found
    files.push({ file, size, failure: found.ok ? null : describeFailure(found.failed, language) })
  }
  return { total, files }
}

/** One file of the paths, by its name, as it stands and as it would be read. Fails with `not_found`, and as reading it does. */
export async function previewFile(
  pool: IntakePool,
  {
    paths,
    file,
    encoding,
  }: { readonly paths: readonly string[]; readonly file: string; readonly encoding: ChoosableEncoding | null },
): Promise<OutputOf<'intake.preview'>> {
  const found = await findNamed(paths, file)
  const answer = await pool.ask('preview', { file, source: found.source, encoding }, { isUrgent: true })
  if (!answer.ok) throw new Failed(answer.code, answer.place, answer.detail)
  return answer.result
}

async function findNamed(paths: readonly string[], file: string): Promise<FoundFile & { readonly ok: true }> {
  for await (const found of findFiles(paths)) {
    if (found.file !== file) continue
    if (!found.ok) throw found.failed
    return found
  }
  throw new Failed('not_found', 'file', file)
}

/** What intake finds in the files at and below the paths. */
export async function readFiles(
  pool: IntakePool,
  paths: readonly string[],
  { encoding, language }: { readonly encoding: ChoosableEncoding | null; readonly language: Language },
): Promise<ReadLine[]> {
  const lines: ReadLine[] = []
  await landInOrder<FoundFile, ReadLine>({
    tasks: await Array.fromAsync(findFiles(paths)),
    width: pool.size * 8,
    weightOf: ({ size }) => size ?? 0,
    carryOut: (found) => readOne(pool, found, { encoding, language }),
    write: (batch) => lines.push(...batch.map(({ landed }) => landed)),
    signal: new AbortController().signal,
  })
  return lines
}

async function readOne(
  pool: IntakePool,
  found: FoundFile,
  { encoding, language }: { readonly encoding: ChoosableEncoding | null; readonly language: Language },
): Promise<ReadLine> {
  const { file } = found
  const fail = (failed: Failed): ReadLine => ({ ok: false, file, failure: describeFailure(failed, language) })
  if (!found.ok) return fail(found.failed)
  const answer = await pool.ask('read', { file, source: found.source, encoding })
  return answer.ok ? { ok: true, report: answer.result } : fail(new Failed(answer.code, answer.place, answer.detail))
}
