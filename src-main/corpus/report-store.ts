import type { ReportId } from '../../src-shared/domain/ids.ts'
import type {
  Metadata,
  FoundBlock,
  FoundFigure,
  FoundWorkModel,
  ReadingStatus,
  ReadReport,
} from '../../src-shared/domain/report.ts'
import { metadataNames, type MetadataProvenance } from '../../src-shared/domain/provenance.ts'
import type { WritableCorpus } from './corpus.ts'
import { insertBlocks, insertFigures, insertWorkModels, type StoredOrigin } from './finding-store.ts'
import { oneOf, sql, type Statement } from './sql.ts'

/** A report as intake read it, with the bytes it came from. */
export interface NewReport {
  readonly report: ReadReport
  readonly textSha256: string
  readonly original: {
    readonly sha256: string
    /** In bytes, before compression. */ readonly size: number
    readonly deflated: Uint8Array
  }
  /** What near copies are told by; see `fingerprintsOf`. */
  readonly fingerprints: readonly number[]
}

/** A finding that may bring its id and origin along, as one out of an exported corpus does; else it gets an id and is `found`. */
type Stored<Finding> = Finding & { readonly id?: string; readonly origin?: StoredOrigin }

/** All that can be found in a report. */
interface Findings {
  readonly blocks: readonly Stored<FoundBlock>[]
  readonly figures: readonly Stored<FoundFigure>[]
  readonly workModels: readonly Stored<FoundWorkModel>[]
}

/** What a report is called in the corpus, and since when it is there. */
export interface ReportIdentity {
  readonly id: ReportId
  readonly status: ReadingStatus
  readonly importedAt: string
}

/**
 * Writes a report with all that was found in it, not yet seen by the analyst: staged rows are not in the change log.
 * Call inside a transaction, then {@link presentReports}. Without an identity it is a new report, imported now.
 */
export function stageReport(
  corpus: WritableCorpus,
  {
    report,
    textSha256,
    original,
  }: Omit<NewReport, 'report' | 'fingerprints'> & { readonly report: Omit<ReadReport, keyof Findings> & Findings },
  identity: ReportIdentity = newIdentity(corpus),
): ReportId {
  const { id } = identity
  const content = storeContent(corpus, { text: report.text, pages: report.pages })
  corpus.run(sql`
    INSERT INTO report (id, presence, file, format, encoding, script, title, subtitle, place_name, place_code, province, city,
      place_level, date, publisher, author, url, document_number, provenance, warnings, status, length, text_sha256, content, imported_at)
    VALUES (${id}, 'staged', ${report.file}, ${report.format}, ${report.encoding}, ${report.script}, ${metadataValues(report)},
      ${formatProvenance(report.provenance)}, ${JSON.stringify(report.warnings)}, ${identity.status}, ${report.text.length},
      ${textSha256}, ${content}, ${identity.importedAt})`)
  corpus.run(
    sql`INSERT INTO original (report, sha256, size, bytes) VALUES (${id}, ${original.sha256}, ${original.size}, ${original.deflated})`,
  )
  stageFindings(corpus, id, report)
  return id
}

/** The values of the columns from `title` to `document_number`, in their order. */
export function metadataValues({ locality: place, ...report }: Metadata): Statement {
  return sql`${report.title}, ${report.subtitle}, ${place?.name ?? null}, ${place?.code ?? null}, ${place?.province ?? null},
    ${place?.city ?? null}, ${place?.level ?? null}, ${report.date}, ${report.publisher}, ${report.author}, ${report.url},
    ${report.documentNumber}`
}

/** A provenance as the column holds it: the fields in their own order, so that equal ones are equal text. */
export function formatProvenance(provenance: MetadataProvenance): string {
  return JSON.stringify(Object.fromEntries(metadataNames.map((name) => [name, provenance[name]])))
}

/** Stores a version of a text; gives back its key. The index takes it up later; see `sealTexts`. */
export function storeContent(corpus: WritableCorpus, content: Pick<ReadReport, 'text' | 'pages'>): number {
  const row = corpus.get<{ key: number }>(
    sql`INSERT INTO report_content (text, pages) VALUES (${content.text}, ${JSON.stringify(content.pages)}) RETURNING key`,
  )
  if (row === undefined) throw new Error('the text was just stored')
  return row.key
}

function stageFindings(corpus: WritableCorpus, report: ReportId, { blocks, figures, workModels }: Findings): void {
  const headOf = ({ id = corpus.newId(), origin = 'found' }: Stored<object>) => ({ id, report, origin })
  insertBlocks(
    corpus,
    blocks.map((block, ordinal) => ({ ...block, ...headOf(block), ordinal })),
  )
  insertFigures(
    corpus,
    figures.map((figure) => ({ ...figure, ...headOf(figure) })),
  )
  insertWorkModels(
    corpus,
    workModels.map((model) => ({ ...model, ...headOf(model) })),
  )
}

/** Turns staged reports into present ones; call inside `act`, for this is what the change log sees. */
export function presentReports(corpus: WritableCorpus, reports: readonly ReportId[]): void {
  corpus.run(sql`UPDATE report SET presence = 'present' WHERE presence = 'staged' AND id IN ${oneOf(reports)}`)
}

/**
 * Takes away what an import that was cut off left staged. The index and the fingerprints
 * keep what they know of their texts: no key is given twice, so it leads nowhere.
 */
export function discardStagedReports(corpus: WritableCorpus): void {
  if (corpus.get(sql`SELECT 1 FROM report WHERE presence = 'staged'`) === undefined) return
  const staged = sql`(SELECT id FROM report WHERE presence = 'staged')`
  const contents = corpus.all<{ content: number }>(sql`SELECT content FROM report WHERE presence = 'staged'`)
  for (const table of ['work_model', 'figure', 'block', 'original']) {
    corpus.run({ text: `DELETE FROM ${table} WHERE report IN ${staged.text}`, values: [] })
  }
  corpus.run(sql`DELETE FROM report WHERE presence = 'staged'`)
  discardContents(
    corpus,
    contents.map(({ content }) => content),
  )
}

function discardContents(corpus: WritableCorpus, contents: readonly number[]): void {
  corpus.run(sql`DELETE FROM near_copy WHERE content IN ${oneOf(contents)}`)
  corpus.run(sql`DELETE FROM near_copy WHERE other IN ${oneOf(contents)}`)
  corpus.run(sql`DELETE FROM report_content WHERE key IN ${oneOf(contents)}`)
}

function newIdentity(corpus: WritableCorpus): ReportIdentity {
  // eslint-disable-next-line typescript/no-unsafe-type-assertion -- the id is made here
  return { id: corpus.newId() as ReportId, status: 'new', importedAt: corpus.now() }
}
