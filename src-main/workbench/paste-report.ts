import type { ImportOutcome } from '../../src-shared/contract/intake-operations.ts'
import { wholeCharacters } from '../../src-shared/domain/range.ts'
import { Failed } from '../corpus/failed.ts'
import { describeFailure } from './failure-message.ts'
import type { JobSurroundings } from './job-progress.ts'
import { storeReading } from './store-reading.ts'

/** What was copied elsewhere: as HTML where the clipboard has it, and as plain text; `name` is what the analyst calls it. */
export interface Pasted {
  readonly html: string | null
  readonly text: string
  readonly name: string | null
}

/** How many UTF-16 units of what is pasted name it, and how many a name given may have. */
const nameLength = 24
const longestName = 200

/** Imports what was pasted as a file of its own; one deed for undo. What cannot be read comes back as a failed outcome. */
export async function pasteReport(pasted: Pasted, surroundings: JobSurroundings): Promise<ImportOutcome> {
  const asHtml = pasted.html === null ? null : await importAs('html', pasted.html, pasted, surroundings)
  // Some programs copy pictures or empty frames as HTML beside a text that says it all.
  if (asHtml !== null && (asHtml.outcome !== 'failed' || pasted.text.trim() === '')) return asHtml
  return await importAs('txt', pasted.text, pasted, surroundings)
}

async function importAs(
  ending: 'html' | 'txt',
  content: string,
  pasted: Pasted,
  { corpus, pool, language }: JobSurroundings,
): Promise<ImportOutcome> {
  const bytes = new TextEncoder().encode(content)
  const file = `${nameOf(pasted)}.${ending}`
  const request = { file, source: { kind: 'bytes', bytes }, encoding: 'utf-8' } as const
  const answer = await pool.ask('prepare', request, { isUrgent: true })
  if (answer.ok)
    return corpus.act({ label: 'intake.paste', subject: answer.result.report.title ?? file }, () =>
      storeReading(corpus, answer.result),
    )
  const failed = new Failed(answer.code, file, answer.detail)
  return { outcome: 'failed', file, size: bytes.length, failure: describeFailure(failed, language) }
}

/** The name given, or the first words of what is pasted, without what file names cannot hold. */
function nameOf({ name, text, html }: Pasted): string {
  const words = name ?? (text.trim() === '' ? (html ?? '').replaceAll(/<(?:style|script)[\s\S]*?<\/|<[^>]*>/gi, ' ') : text)
  const plain = words
    .trim()
    .replaceAll(/[\p{Cc}\p{Cs}<>:"/\\|?*]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
  const { end } = wholeCharacters(plain, { start: 0, end: name === null ? nameLength : longestName })
  return plain.slice(0, end).trim() || 'clipboard'
}
