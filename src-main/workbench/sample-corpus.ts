import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CategoryId, ReportId } from '../../src-shared/domain/ids.ts'
import type { WritableCorpus } from '../corpus/corpus.ts'
import { editReport } from '../corpus/edit-reports.ts'
import { findReportText } from '../corpus/report-queries.ts'
import type { NewReport } from '../corpus/report-store.ts'
import { listCategories } from '../tag/category-queries.ts'
import { applyTag } from '../tag/tagging.ts'
import type { IntakeAnswer } from './intake-message.ts'
import type { IntakePool } from './intake-pool.ts'
import { storeReading } from './store-reading.ts'

const sampleTagSchema = z.object({ file: z.string(), quote: z.string(), categories: z.array(z.string()) })
type SampleTag = z.infer<typeof sampleTagSchema>

/**
 * Fills a new corpus with the sample: its reports through the same reading as any other, then its tags.
 * Reports with many tags count as read, those with few as being read, the rest as new. Not undoable, for it begins so.
 */
export async function fillWithSample(corpus: WritableCorpus, pool: IntakePool, resources: string): Promise<void> {
  const folder = join(resources, 'sample')
  const files = readdirSync(folder)
    .filter((file) => file !== 'tags.jsonl')
    .toSorted()
  const answers = await Promise.all(files.map((file) => readSample(pool, join(folder, file), file)))
  const tags = readSampleTags(join(folder, 'tags.jsonl'))
  corpus.act({ label: 'corpus.create', subject: '', isUndoable: false }, () => {
    const categories = new Map(listCategories(corpus).map(({ key, id }) => [key, id]))
    for (const answer of answers) storeSampleReport(corpus, answer, tags, categories)
  })
}

function readSample(pool: IntakePool, path: string, file: string): Promise<IntakeAnswer<NewReport>> {
  return pool.ask('prepare', { file, source: { kind: 'path', path }, encoding: null })
}

function readSampleTags(path: string): SampleTag[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => sampleTagSchema.parse(JSON.parse(line)))
}

function storeSampleReport(
  corpus: WritableCorpus,
  answer: IntakeAnswer<NewReport>,
  tags: readonly SampleTag[],
  categories: ReadonlyMap<string, CategoryId>,
): void {
  if (!answer.ok) throw new Error(`the sample report ${answer.place} cannot be read: ${answer.code}`)
  const { report } = storeReading(corpus, answer.result)
  const own = tags.filter(({ file }) => file === answer.result.report.file)
  for (const tag of own) applySampleTag(corpus, report, tag, categories)
  if (own.length > 0) editReport(corpus, report, { status: own.length > 5 ? 'read' : 'reading' })
}

function applySampleTag(
  corpus: WritableCorpus,
  report: ReportId,
  tag: SampleTag,
  categories: ReadonlyMap<string, CategoryId>,
): void {
  const start = findReportText(corpus, report).indexOf(tag.quote)
  if (start < 0) throw new Error(`the sample tag is not in ${tag.file}: ${tag.quote}`)
  for (const key of tag.categories) {
    const category = categories.get(key)
    if (category === undefined) throw new Error(`the sample names a category that is not in the starter codebook: ${key}`)
    applyTag(corpus, { report, category, start, end: start + tag.quote.length, origin: 'manual', memo: '' })
  }
}
