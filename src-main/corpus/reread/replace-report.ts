import type { ReportId } from '../../../src-shared/domain/ids.ts'
import { metadataNames, type MetadataName, type MetadataProvenance } from '../../../src-shared/domain/provenance.ts'
import type { Metadata, ReadReport, Report } from '../../../src-shared/domain/report.ts'
import type { WritableCorpus } from '../corpus.ts'
import { Failed } from '../failed.ts'
import { findReport, writeMetadata } from '../report-queries.ts'
import { storeContent, type NewReport } from '../report-store.ts'
import { sql } from '../sql.ts'
import { followText } from './follow-text.ts'
import { moveCitations, moveTags } from './move-evidence.ts'
import { replaceBlocks } from './replace-blocks.ts'
import { replaceFigures, replaceWorkModels } from './replace-findings.ts'

/**
 * Puts a new reading of a report's kept bytes in the place of the one before; call inside `act`. What the analyst edited, added or
 * removed stays; findings that are still there keep their ids; tags and what briefs cite follow their words. Gives back how many
 * found values are other than before.
 * Fails with `not_found`; with `text_unfit`, naming how many and the first quote, where a tag or a finding of hers has no place in the
 * new text: then nothing is changed.
 */
export function replaceReport(corpus: WritableCorpus, id: ReportId, reading: NewReport): number {
  const { report } = reading
  const stored = findReport(corpus, id)
  const follow = followText(stored.text, report.text)
  const reread = { report: id, before: stored.text, after: report.text, follow }
  const lostTags = stored.text === report.text ? [] : moveTags(corpus, reread, follow)
  const figures = replaceFigures(corpus, reread, report.figures)
  const workModels = replaceWorkModels(corpus, reread, report.workModels)
  refuseLost(stored, [...lostTags, ...figures.lost, ...workModels.lost])
  const blocks = replaceBlocks(corpus, reread, report.blocks)
  if (stored.text !== report.text) moveCitations(corpus, reread, follow)
  const texts = replaceText(corpus, stored, reading)
  return replaceMetadata(corpus, stored, report) + texts + blocks + figures.changes + workModels.changes
}

function refuseLost({ file }: Report, lost: readonly string[]): void {
  const [first] = lost
  if (first !== undefined) throw new Failed('text_unfit', file, `${lost.length}: “${first.slice(0, 60)}”`)
}

/** The text as a new version where it is another; the versions before stay, so that undo has only to point back. Gives back 1 for another text. */
function replaceText(corpus: WritableCorpus, stored: Report, { report, textSha256 }: NewReport): number {
  const isSame = stored.text === report.text
  const isWhole = isSame && JSON.stringify(stored.pages) === JSON.stringify(report.pages)
  const content = isWhole ? null : storeContent(corpus, { text: report.text, pages: report.pages })
  corpus.run(sql`
    UPDATE report SET format = ${report.format}, encoding = ${report.encoding}, script = ${report.script},
      warnings = ${JSON.stringify(report.warnings)}, length = ${report.text.length}, text_sha256 = ${textSha256},
      content = ifnull(${content}, content)
    WHERE id = ${stored.id}`)
  return isSame ? 0 : 1
}

/** The fields as found now, save those that the analyst has said. Gives back how many have another value. */
function replaceMetadata(corpus: WritableCorpus, stored: Report, found: ReadReport): number {
  const isHers = (name: MetadataName) => ['edited', 'added'].includes(stored.provenance[name]?.origin ?? 'found')
  const hers = metadataNames.filter(isHers)
  const metadata: Metadata = { ...metadataOf(found), ...pick(metadataOf(stored), hers) }
  const provenance: MetadataProvenance = {
    ...Object.fromEntries(Object.entries(found.provenance).filter(([name]) => !hers.some((other) => other === name))),
    ...pick(stored.provenance, hers),
  }
  writeMetadata(corpus, stored.id, { ...metadata, provenance })
  return metadataNames.filter((name) => JSON.stringify(metadata[name]) !== JSON.stringify(stored[name])).length
}

function metadataOf({ title, subtitle, locality, date, publisher, author, url, documentNumber }: Metadata): Metadata {
  return { title, subtitle, locality, date, publisher, author, url, documentNumber }
}

function pick<Fields extends object>(fields: Fields, names: readonly (keyof Fields)[]): Partial<Fields> {
  const picked: Partial<Fields> = {}
  for (const name of names) picked[name] = fields[name]
  return picked
}
