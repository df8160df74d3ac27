import type { Condition, FieldCondition } from '../../../src-shared/domain/query/expression.ts'
import type { Range } from '../../../src-shared/domain/range.ts'
import type { Catalogue } from '../catalogue/catalogue.ts'
import type { ReadableCorpus } from '../corpus.ts'
import { foldForSearch } from '../fold.ts'
import { findContentText } from '../text-index/text-index-queries.ts'
import type { TextIndex } from '../text-index/text-index.ts'
import { countFound, type CountingWorld } from './countable.ts'
import type { Found } from './found.ts'
import { IndexedReports } from './indexed-reports.ts'
import { prepareQuery, type PreparedQuery, type SearchedQuery } from './prepare-query.ts'
import { goThrough, type QuestionControl } from './question-control.ts'
import { TaggedPassages } from './tagged-passages.ts'
import { candidatesOf, presence, unite } from './candidates.ts'
import { findByRegex, matchInText, type RegexWorld } from './find-by-regex.ts'
import { findInText, type SearchedText } from './find-in-text.ts'

/** So many answers are kept, so that turning a page or counting groups does not search anew. */
const mostKept = 12

/** Finds what a query says in all present reports. */
export class ReportSearch {
  private readonly corpus: ReadableCorpus
  private readonly catalogue: Catalogue
  private readonly indexed: IndexedReports
  private present = { version: -1, mask: new Uint8Array(0) }
  private readonly kept = new Map<string, { readonly version: number; readonly found: Found }>()

  constructor(corpus: ReadableCorpus, catalogue: Catalogue, index: TextIndex) {
    this.corpus = corpus
    this.catalogue = catalogue
    this.indexed = new IndexedReports(index, catalogue)
  }

  /**
   * How many hits each report has. With `isAlsoMetadata` a word counts as met where the title, place, publisher or file name
   * holds it, and a query may say only what is not wanted.
   * Fails with `query_malformed`, `query_too_slow`, `cancelled`.
   */
  find(query: SearchedQuery, control: QuestionControl, { isAlsoMetadata = false } = {}): Found {
    const name = JSON.stringify([query.query, query.mode, query.isExact, isAlsoMetadata])
    const { version } = this.catalogue
    const known = this.kept.get(name)
    if (known?.version === version) return known.found
    const found = this.search(query, control, isAlsoMetadata)
    this.kept.delete(name)
    this.kept.set(name, { version, found })
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= mostKept) break
      this.kept.delete(oldest)
    }
    return found
  }

  /** How many hits a query of one character has, told at once; null for other queries, or where it has to be found out. */
  sumCharacter(query: SearchedQuery): { readonly hits: number; readonly reports: number } | null {
    if (query.mode === 'regex') return null
    const { countable } = prepareQuery(query)
    if (countable?.kind !== 'term') return null
    const unit = foldForSearch(countable.parts[0].text)
    return unit.length === 1 ? this.indexed.sumUnit(unit) : null
  }

  /** The hits in one report, by position, with its text as written. */
  hitsIn(ordinal: number, query: SearchedQuery): { readonly text: string; readonly ranges: readonly Range[] } {
    if (query.mode === 'regex') {
      const text = this.writtenText(ordinal)
      return { text, ranges: matchInText(query, text) }
    }
    const prepared = prepareQuery(query)
    const searched = this.textOf(ordinal, prepared, new TaggedPassages(this.corpus))
    return { text: searched.text, ranges: findInText(prepared, searched).ranges }
  }

  private search(query: SearchedQuery, control: QuestionControl, isAlsoMetadata: boolean): Found {
    if (query.mode === 'regex') return findByRegex(query, this.regexWorld(), control)
    const prepared = prepareQuery(query, { isNegationEnough: isAlsoMetadata })
    if (prepared.countable !== null) return countFound(prepared.countable, this.countingWorld(isAlsoMetadata))
    return this.readThrough(prepared, control)
  }

  /** Reads the texts that may have a hit, one after the other. */
  private readThrough(prepared: PreparedQuery, control: QuestionControl): Found {
    const { size } = this.catalogue
    const passages = new TaggedPassages(this.corpus)
    const mask = candidatesOf(prepared.expression, this.countingWorld(false), (category) =>
      this.taggedReports(passages, category),
    )
    const candidates = Array.from(mask.keys()).filter((ordinal) => mask[ordinal] === 1)
    const found: Found = { matches: new Uint8Array(size), counts: new Uint32Array(size) }
    goThrough(candidates.length, control, (index) => {
      const ordinal = candidates[index] ?? 0
      const { matches, ranges } = findInText(prepared, this.textOf(ordinal, prepared, passages))
      found.matches[ordinal] = matches ? 1 : 0
      found.counts[ordinal] = ranges.length
    })
    return found
  }

  private taggedReports(passages: TaggedPassages, category: string): Uint8Array {
    const mask = new Uint8Array(this.catalogue.size)
    for (const report of passages.reportsOf(category)) {
      const ordinal = this.catalogue.ordinalOf(report)
      if (ordinal !== undefined) mask[ordinal] = 1
    }
    return mask
  }

  private textOf(ordinal: number, prepared: PreparedQuery, passages: TaggedPassages): SearchedText {
    const text = this.writtenText(ordinal)
    return {
      text,
      searched: prepared.isExact ? text : foldForSearch(text),
      report: this.catalogue.id(ordinal) ?? '',
      corpus: this.corpus,
      passages,
      holds: (condition) => this.conditionMask(condition)[ordinal] === 1,
    }
  }

  private writtenText(ordinal: number): string {
    return findContentText(this.corpus, this.catalogue.content(ordinal)) ?? ''
  }

  private regexWorld(): RegexWorld {
    const world = this.countingWorld(false)
    return {
      ...world,
      mayHold: (literals) => literals.map((literal) => presence(world.count(literal))).reduce(unite),
      textOf: (ordinal) => this.writtenText(ordinal),
    }
  }

  private countingWorld(isAlsoMetadata: boolean): CountingWorld {
    const { catalogue, indexed } = this
    return {
      size: catalogue.size,
      present: this.presentMask(),
      count: (literal) => indexed.count(foldForSearch(literal)),
      condition: ({ condition }: FieldCondition) => this.conditionMask(condition),
      also: (literal) => (isAlsoMetadata ? catalogue.matchWords(literal) : null),
    }
  }

  private readonly masks = new Map<string, { readonly version: number; readonly mask: Uint8Array }>()

  private presentMask(): Uint8Array {
    const { version, size } = this.catalogue
    if (this.present.version !== version) {
      const mask = new Uint8Array(size)
      for (let ordinal = 0; ordinal < size; ordinal += 1) mask[ordinal] = this.catalogue.id(ordinal) === null ? 0 : 1
      this.present = { version, mask }
    }
    return this.present.mask
  }

  private conditionMask(condition: Condition): Uint8Array {
    const name = JSON.stringify(condition)
    const { version } = this.catalogue
    const known = this.masks.get(name)
    if (known?.version === version) return known.mask
    if (known === undefined && this.masks.size >= mostKept) this.masks.clear()
    const mask = this.matchCondition(condition)
    this.masks.set(name, { version, mask })
    return mask
  }

  private matchCondition(condition: Condition): Uint8Array {
    const { catalogue } = this
    switch (condition.field) {
      case 'date':
        return catalogue.matchDate(condition.from, condition.to)
      case 'status':
        return catalogue.matchStatus(condition.status)
      case 'set':
        return catalogue.matchSet(condition.name)
      case 'title':
      case 'place':
      case 'publisher':
      case 'file':
        return catalogue.matchText(condition.field, condition.words)
      default:
        return condition satisfies never
    }
  }
}
