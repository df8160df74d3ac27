import type { OutputOf } from '../../../src-shared/contract/contract.ts'
import type { CorpusArea } from '../../../src-shared/contract/event.ts'
import type { ReportId } from '../../../src-shared/domain/ids.ts'
import type { ReportFilter } from '../../../src-shared/domain/report-filter.ts'
import { findFrequency } from '../../compare/frequency/find-frequency.ts'
import { findFrequencyByReport } from '../../compare/frequency/find-frequency-by-report.ts'
import { findKeyness } from '../../compare/frequency/find-keyness.ts'
import { Catalogue } from '../../corpus/catalogue/catalogue.ts'
import { openToRead } from '../../corpus/open-corpus.ts'
import { Concordance } from '../../corpus/search/concordance.ts'
import { bothMasks } from '../../corpus/search/found.ts'
import type { QuestionControl } from '../../corpus/search/question-control.ts'
import { ReportSearch } from '../../corpus/search/report-search.ts'
import { TextIndex } from '../../corpus/text-index/text-index.ts'
import type { SqliteCorpus } from '../../corpus/sqlite-corpus.ts'
import { LibraryReading } from './library-reading.ts'
import type { Asked, ReadingName } from './reading-message.ts'

type AskedAtOnce = Exclude<Asked, { readonly name: 'search.frequency' | 'search.frequencyByReport' | 'search.keyness' }>

/** One corpus as the reading thread has it: a connection that only reads, the catalogue and the index, and what answers from them. */
export class CorpusReading {
  private readonly corpus: SqliteCorpus
  private readonly closeFile: () => void
  private readonly catalogue: Catalogue
  private readonly index: TextIndex
  private readonly search: ReportSearch
  private readonly concordance: Concordance
  private readonly library: LibraryReading

  /** Reads the catalogue. Fails as opening a corpus does. */
  constructor(path: string) {
    const { corpus, close } = openToRead(path)
    this.corpus = corpus
    this.closeFile = close
    this.catalogue = corpus.snapshot(() => Catalogue.load(corpus))
    this.index = new TextIndex(corpus)
    this.search = new ReportSearch(corpus, this.catalogue, this.index)
    const maskOf = (filter: ReportFilter, control: QuestionControl) => this.maskOf(filter, control)
    this.concordance = new Concordance({ corpus, catalogue: this.catalogue, search: this.search }, maskOf)
    this.library = new LibraryReading({ corpus, catalogue: this.catalogue }, (query, control) => this.queryMask(query, control))
  }

  /** Takes in what a committed action changed. */
  follow(touched: { readonly areas: readonly CorpusArea[]; readonly reports: readonly string[] }): void {
    this.corpus.snapshot(() => this.catalogue.refresh(this.corpus, touched))
  }

  /** Answers one question over one state of the file; one that counts words lets others be answered meanwhile. Fails as the contract says. */
  async answer(asked: Asked, control: QuestionControl): Promise<OutputOf<ReadingName>> {
    switch (asked.name) {
      case 'search.frequency':
        return await findFrequency(this.corpus, this.reportsOf(asked.input.filter, control), asked.input, control)
      case 'search.frequencyByReport':
        return await findFrequencyByReport(this.corpus, this.reportsOf(asked.input.filter, control), asked.input, control)
      case 'search.keyness': {
        const { filter, other } = asked.input
        const groups = { reports: this.reportsOf(filter, control), others: this.reportsOf(other, control) }
        return await findKeyness(this.corpus, groups, asked.input, control)
      }
      case 'corpus.reports':
      case 'corpus.reportIds':
      case 'library.facets':
      case 'search.concordance':
      case 'search.count':
      case 'search.groups':
        return this.atOneState(() => this.reply(asked, control))
      default:
        return asked satisfies never
    }
  }

  close(): void {
    this.closeFile()
  }

  private atOneState<Result>(work: () => Result): Result {
    return this.corpus.snapshot(() => {
      this.index.refresh()
      return work()
    })
  }

  /** The reports of a filter, as imported. */
  private reportsOf(filter: ReportFilter, control: QuestionControl): readonly ReportId[] {
    return this.atOneState(() => {
      const mask = this.maskOf(filter, control)
      const ordinals = this.catalogue.order('importedAt', false).filter((ordinal) => mask === null || mask[ordinal] === 1)
      return Array.from(ordinals).flatMap((ordinal) => this.catalogue.id(ordinal) ?? [])
    })
  }

  private reply(asked: AskedAtOnce, control: QuestionControl): OutputOf<ReadingName> {
    switch (asked.name) {
      case 'corpus.reports':
        return this.library.reports(asked.input, control)
      case 'corpus.reportIds':
        return this.library.reportIds(asked.input, control)
      case 'library.facets':
        return this.library.facets(asked.input, control)
      case 'search.concordance':
        return this.concordance.page(asked.input, control)
      case 'search.count':
        return this.concordance.count(asked.input, control)
      case 'search.groups':
        return this.concordance.groups(asked.input, control)
      default:
        return asked satisfies never
    }
  }

  /** Which reports meet a filter; null where it asks nothing. */
  private maskOf(filter: ReportFilter, control: QuestionControl): Uint8Array | null {
    const byQuery = filter.query.trim() === '' ? null : this.queryMask(filter.query, control)
    return bothMasks(byQuery, asksNothing(filter) ? null : this.catalogue.match(filter))
  }

  /** The reports that the library shows for a query: those whose text or metadata meet it. */
  private queryMask(query: string, control: QuestionControl): Uint8Array {
    return this.search.find({ query, mode: 'language', isExact: false }, control, { isAlsoMetadata: true }).matches
  }
}

/** Apart from the query. */
function asksNothing({ reports, ...filter }: ReportFilter): boolean {
  return reports === null && Object.values({ ...filter, query: [] }).every((values) => values.length === 0)
}
