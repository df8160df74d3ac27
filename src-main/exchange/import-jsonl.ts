import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import type { ImportOutcome } from '../../src-shared/contract/intake-operations.ts'
import type { BriefBlock, Citation, Sentence } from '../../src-shared/domain/brief.ts'
import type { CategoryId, ReportId, TagId } from '../../src-shared/domain/ids.ts'
import { briefBlockIdSchema, categoryIdSchema } from '../../src-shared/domain/ids.ts'
import type { Range } from '../../src-shared/domain/range.ts'
import { isForwardRange } from '../../src-shared/domain/range.ts'
import { contentOf, insertBlock, insertBrief } from '../brief/brief-queries.ts'
import { giveOrdinals } from '../brief/order-blocks.ts'
import type { Deed, WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import type { Copy } from '../intake/copies/copy-queries.ts'
import { LibraryIntake } from './import-library.ts'
import {
  bringBackReport,
  coderOfName,
  deleteCodebook,
  findCategoryByKey,
  findKnownReport,
  findKnownTag,
  freeId,
  hashText,
  insertCategoryLine,
  insertReportLine,
  insertTagLine,
  isBriefKnown,
  isUntouched,
} from './import-queries.ts'
import { isLibraryLine, type LibraryLine } from './jsonl-library-lines.ts'
import type { BriefLine, CategoryLine, JsonlLine, ReportLine, TagLine } from './jsonl-lines.ts'
import type { PlacedLine } from './read-lines.ts'
import { readJsonl } from './read-lines.ts'

/**
 * Takes an exported corpus in, as one deed. What is here already stays as it is here: a category is known
 * by its key, a report by its id or its text, a tag by its id or by category, coder and range, a brief
 * by its id, what belongs to the library as {@link LibraryIntake} says; the rest comes in with the ids and times of the file. In a corpus that holds nothing yet, the codebook it
 * was made with gives way to the file's. Fails with nothing stored: `file_malformed` at a bad line,
 * `conflict` where a report of the same id has another text, and as {@link readJsonl} does.
 * Gives back one outcome a report.
 */
export function importJsonl(
  corpus: WritableCorpus,
  path: string,
  deed: Partial<Pick<Deed, 'id' | 'subject'>> = {},
): ImportOutcome[] {
  return corpus.act({ label: 'intake.import', subject: basename(path), ...deed }, () => {
    const intake = new ExportIntake(corpus)
    for (const line of readJsonl(path)) intake.takeIn(line)
    return intake.outcomes
  })
}

/** Takes lines in one after the other, knowing what the ids of the file are called here. */
class ExportIntake {
  readonly outcomes: ImportOutcome[] = []
  private readonly corpus: WritableCorpus
  readonly categories = new Map<CategoryId, CategoryId>()
  readonly reports = new Map<ReportId, ReportId>()
  private readonly tags = new Map<TagId, TagId>()
  /** The report whose tags come next, for checking their quotes. */
  private latest: { readonly id: ReportId; readonly text: string } | null = null
  private isCodebookReady = false
  private readonly library: LibraryIntake

  constructor(corpus: WritableCorpus) {
    this.corpus = corpus
    this.library = new LibraryIntake(corpus, this)
  }

  takeIn({ place, line }: PlacedLine): void {
    if (isLibraryLine(line)) this.library.takeIn(line, place)
    else this.takeInOther(line, place)
  }

  private takeInOther(line: Exclude<JsonlLine, LibraryLine>, place: string): void {
    switch (line.type) {
      case 'header':
      case 'end':
        return
      case 'coder':
        coderOfName(this.corpus, line.name)
        return
      case 'category':
        this.takeInCategory(line, place)
        return
      case 'report':
        this.takeInReport(line, place)
        return
      case 'tag':
        this.takeInTag(line, place)
        return
      case 'brief':
        this.takeInBrief(line)
    }
  }

  private takeInCategory(line: CategoryLine, place: string): void {
    if (!this.isCodebookReady && isUntouched(this.corpus)) deleteCodebook(this.corpus)
    this.isCodebookReady = true
    const parent = line.parent === null ? null : this.categories.get(line.parent)
    if (parent === undefined) throw new Failed('file_malformed', place, 'parent: a category of an earlier line')
    const known = findCategoryByKey(this.corpus, line.key)
    const id = known ?? categoryIdSchema.parse(freeId(this.corpus, 'category', line.id))
    this.categories.set(line.id, id)
    if (known === undefined) insertCategoryLine(this.corpus, { ...line, id, parent })
  }

  private takeInReport(line: ReportLine, place: string): void {
    checkReport(line, place)
    const textSha256 = hashText(line.text)
    const known = findKnownReport(this.corpus, line.id, textSha256)
    if (known !== undefined && known.textSha256 !== textSha256) throw new Failed('conflict', place, `report ${line.id}`)
    const id = known?.id ?? line.id
    this.reports.set(line.id, id)
    this.latest = { id: line.id, text: line.text }
    if (known?.presence === 'present') {
      const { file, title, original } = line
      this.outcomes.push({ outcome: 'duplicate', file, size: original.size, report: id, title, sameness: 'text' })
      return
    }
    if (known !== undefined) bringBackReport(this.corpus, line)
    const copies = known === undefined ? insertReportLine(this.corpus, line, textSha256) : []
    this.outcomes.push(importedOutcome(line, copies))
  }

  private takeInTag(line: TagLine, place: string): void {
    const report = this.reports.get(line.report)
    const category = this.categories.get(line.category)
    if (report === undefined || this.latest?.id !== line.report) {
      throw new Failed('file_malformed', place, 'report: the report of the lines before')
    }
    if (category === undefined) throw new Failed('file_malformed', place, 'category: a category of an earlier line')
    if (!isForwardRange(line) || this.latest.text.slice(line.start, line.end) !== line.quote) {
      throw new Failed('file_malformed', place, 'quote: the text of the report from start to end')
    }
    const coder = coderOfName(this.corpus, line.coder)
    const tag = { ...line, report, category }
    const known = findKnownTag(this.corpus, tag, coder)
    this.tags.set(line.id, known ?? line.id)
    if (known === undefined) insertTagLine(this.corpus, tag, coder)
  }

  private takeInBrief(line: BriefLine): void {
    if (isBriefKnown(this.corpus, line.id)) return
    const choice = {
      reports: line.choice.reports.map((report) => this.reports.get(report) ?? report),
      categories: line.choice.categories.map((category) => this.categories.get(category) ?? category),
    }
    insertBrief(this.corpus, { ...line, choice })
    const ordinals = giveOrdinals(line.blocks.map(() => null))
    line.blocks.forEach((block, index) => {
      const id = briefBlockIdSchema.parse(freeId(this.corpus, 'brief_block', block.id))
      const content = contentOf(this.withKnownIds(block))
      insertBlock(this.corpus, line.id, { id, ordinal: ordinals[index] ?? index, content })
    })
  }

  private withKnownIds(block: BriefBlock): BriefBlock {
    const renew = (sentence: Sentence): Sentence => ({
      ...sentence,
      citations: sentence.citations.map((citation) => this.renewCitation(citation)),
    })
    if (block.kind !== 'table') return { ...block, sentences: block.sentences.map(renew) }
    return { ...block, rows: block.rows.map((row) => row.map((cell) => ({ sentences: cell.sentences.map(renew) }))) }
  }

  private renewCitation(citation: Citation): Citation {
    const report = this.reports.get(citation.report) ?? citation.report
    const tag = citation.tag === null ? null : (this.tags.get(citation.tag) ?? citation.tag)
    // The figures of a report that was here already have ids of their own.
    return { ...citation, report, tag, figure: report === citation.report ? citation.figure : null }
  }
}

function importedOutcome(line: ReportLine, copies: readonly Copy[]): ImportOutcome {
  const { id: report, file, title, locality, date, format, encoding, text, warnings, original } = line
  return {
    outcome: 'imported',
    file,
    size: original.size,
    report,
    title,
    place: locality?.name ?? null,
    date,
    format,
    encoding,
    length: text.length,
    figures: countPresent(line.figures),
    workModels: countPresent(line.workModels),
    copies: [...copies],
    warnings,
  }
}

function countPresent(findings: readonly { readonly origin: string }[]): number {
  return findings.filter(({ origin }) => origin !== 'removed').length
}

/** No larger original is unpacked, in bytes. */
const originalLimit = 256 * 1024 * 1024

function checkReport(line: ReportLine, place: string): void {
  for (const field of ['blocks', 'figures', 'workModels'] as const) {
    const stretches: readonly Range[] = line[field]
    const bad = stretches.findIndex(
      ({ start, end }) => end > line.text.length || (field === 'blocks' ? end < start : end <= start),
    )
    if (bad >= 0) throw new Failed('file_malformed', place, `${field}[${String(bad)}]: a range of the text`)
  }
  checkQuotes(line, place)
  const badPage = line.pages.findIndex((page, index) => page > line.text.length || page < (line.pages[index - 1] ?? 0))
  if (badPage >= 0) throw new Failed('file_malformed', place, `pages[${String(badPage)}]: a position of the text, in order`)
  const { size, sha256, deflated } = line.original
  if (size > originalLimit) throw new Failed('file_malformed', place, 'original.size: too large')
  let bytes: Buffer
  try {
    bytes = inflateRawSync(Buffer.from(deflated, 'base64'), { maxOutputLength: size + 1 })
  } catch (error) {
    throw new Failed('file_malformed', place, `original.deflated: ${error instanceof Error ? error.message : 'not raw deflate'}`)
  }
  if (bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Failed('file_malformed', place, 'original.sha256: not that of the bytes')
  }
}

function checkQuotes(line: ReportLine, place: string): void {
  for (const field of ['figures', 'workModels'] as const) {
    const stretches: readonly (Range & { readonly quote: string })[] = line[field]
    const bad = stretches.findIndex(({ start, end, quote }) => line.text.slice(start, end) !== quote)
    if (bad >= 0) throw new Failed('file_malformed', place, `${field}[${String(bad)}].quote: the text from start to end`)
  }
}
