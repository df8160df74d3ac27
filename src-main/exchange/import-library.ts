import type { Attribute } from '../../src-shared/domain/attribute.ts'
import { fitAttributeValue } from '../../src-shared/domain/fit-attribute-value.ts'
import type { AttributeId, CategoryId, ReportId, ReportSetId } from '../../src-shared/domain/ids.ts'
import type { LibraryColumn, LibraryViewContent } from '../../src-shared/domain/library-view.ts'
import type { ReportFilter } from '../../src-shared/domain/report-filter.ts'
import type { SearchRequest } from '../../src-shared/domain/search.ts'
import type { ReadableCorpus, WritableCorpus } from '../corpus/corpus.ts'
import { Failed } from '../corpus/failed.ts'
import { findAttribute, findAttributeByName, insertAttribute, updateAttribute } from '../corpus/library/attribute-queries.ts'
import { findKept, findKeptByName, insertKept, type KeptTable } from '../corpus/library/kept-content-queries.ts'
import { findSetByName, insertMembers, insertSet } from '../corpus/library/report-set-queries.ts'
import { coderOfName } from './import-queries.ts'
import { hasAttribute, hasSet, insertValueLine, insertWordLine } from './import-library-queries.ts'
import type { AttributeLine, FilterInFile, LibraryLine, SearchLine, SetLine, ValueLine, ViewLine } from './jsonl-library-lines.ts'

/** What the ids of the file are called here. */
export interface KnownIds {
  readonly categories: ReadonlyMap<string, CategoryId>
  readonly reports: ReadonlyMap<string, ReportId>
}

/**
 * Takes in what an exported corpus has of the library. What is here already stays as it is here: a set is known by its id or name and gets the
 * reports of the file beside its own; an attribute of the same kind likewise, with the choices of both; one of another kind comes in under a name that
 * is free; a value, view, search or word that is here stays.
 */
export class LibraryIntake {
  readonly #corpus: WritableCorpus
  readonly #known: KnownIds
  readonly #attributes = new Map<string, Omit<Attribute, 'count'>>()
  readonly #sets = new Map<string, ReportSetId>()

  constructor(corpus: WritableCorpus, known: KnownIds) {
    this.#corpus = corpus
    this.#known = known
  }

  /** `place` is where the line stands. Fails with `conflict` for an attribute of the same id and another kind, with `file_malformed` for a reference to nothing, or a value that is not of its attribute's kind. */
  takeIn(line: LibraryLine, place: string): void {
    switch (line.type) {
      case 'word':
        insertWordLine(this.#corpus, line)
        return
      case 'attribute':
        this.#takeInAttribute(line, place)
        return
      case 'value':
        this.#takeInValue(line, place)
        return
      case 'set':
        this.#takeInSet(line, place)
        return
      case 'view':
        this.#takeInKept('library_view', line, this.#viewHere(line))
        return
      case 'search':
        this.#takeInKept('saved_search', line, { ...line.content, filter: this.#filterHere(line.content.filter) })
    }
  }

  #takeInAttribute(line: AttributeLine, place: string): void {
    const known = findKnownAttribute(this.#corpus, line)
    if (known !== undefined && known.kind !== line.kind && known.id === line.id)
      throw new Failed('conflict', place, `attribute ${line.id}`)
    if (known?.kind !== line.kind) {
      const attribute = { ...line, name: freeName(this.#corpus, line.name) }
      insertAttribute(this.#corpus, attribute)
      this.#attributes.set(line.id, attribute)
      return
    }
    const merged = { ...known, choices: [...new Set([...known.choices, ...line.choices])] }
    updateAttribute(this.#corpus, merged)
    this.#attributes.set(line.id, merged)
  }

  #takeInValue(line: ValueLine, place: string): void {
    const report = this.#reportOf(line.report, place)
    const attribute = this.#attributes.get(line.attribute)
    if (attribute === undefined) throw new Failed('file_malformed', place, 'attribute: an attribute of an earlier line')
    const value = fitAttributeValue(attribute, line.value)
    if (value === null) throw new Failed('file_malformed', place, `value: of the kind ${attribute.kind}`)
    insertValueLine(this.#corpus, { attribute: attribute.id, report, value })
  }

  #takeInSet(line: SetLine, place: string): void {
    const reports = line.reports.map((report) => this.#reportOf(report, place))
    const known = findKnownSet(this.#corpus, line)
    this.#sets.set(line.id, known ?? line.id)
    if (known === undefined) insertSet(this.#corpus, line)
    insertMembers(this.#corpus, known ?? line.id, reports)
  }

  #takeInKept(table: KeptTable, line: ViewLine | SearchLine, content: LibraryViewContent | SearchRequest): void {
    const known = findKept(this.#corpus, table, line.id) ?? findKeptByName(this.#corpus, table, line.name)
    const { id, name, createdAt } = line
    if (known === undefined) insertKept(this.#corpus, table, { id, name, createdAt, content: JSON.stringify(content) })
  }

  #viewHere({ content }: ViewLine): LibraryViewContent {
    return {
      ...content,
      filter: this.#filterHere(content.filter),
      sortBy: this.#columnHere(content.sortBy),
      columns: content.columns.map(({ column, width }) => ({ column: this.#columnHere(column), width })),
    }
  }

  /** The filter with the ids that its sets, attributes and so on have here; what the file does not hold stays as it is. */
  #filterHere(filter: FilterInFile): ReportFilter {
    const { categories, reports } = this.#known
    return {
      ...filter,
      coders: filter.coders.map((name) => coderOfName(this.#corpus, name)),
      categories: filter.categories.map((category) => categories.get(category) ?? category),
      sets: filter.sets.map((set) => this.#sets.get(set) ?? set),
      attributes: filter.attributes.map(({ attribute, values }) => ({ attribute: this.#attributeHere(attribute), values })),
      reports: filter.reports?.map((report) => reports.get(report) ?? report) ?? null,
    }
  }

  #columnHere(column: LibraryColumn): LibraryColumn {
    const attribute = this.#attributes.get(column.slice(attributeColumn.length))
    return column.startsWith(attributeColumn) && attribute !== undefined ? `${attributeColumn}${attribute.id}` : column
  }

  #attributeHere(attribute: AttributeId): AttributeId {
    return this.#attributes.get(attribute)?.id ?? attribute
  }

  #reportOf(report: ReportId, place: string): ReportId {
    const known = this.#known.reports.get(report)
    if (known === undefined) throw new Failed('file_malformed', place, 'report: a report of an earlier line')
    return known
  }
}

/** How a column of the library is called that shows an attribute; its id follows. */
const attributeColumn = 'attribute:'

/** The attribute that is here already, by its id, or else by its name. */
function findKnownAttribute(corpus: ReadableCorpus, { id, name }: AttributeLine): Attribute | undefined {
  const known = hasAttribute(corpus, id) ? id : findAttributeByName(corpus, name)
  return known === undefined ? undefined : findAttribute(corpus, known)
}

function findKnownSet(corpus: ReadableCorpus, { id, name }: SetLine): ReportSetId | undefined {
  return hasSet(corpus, id) ? id : findSetByName(corpus, name)
}

/** The name, or the first free one of `name (2)`, `name (3)` … */
function freeName(corpus: ReadableCorpus, name: string): string {
  let free = name
  for (let number = 2; findAttributeByName(corpus, free) !== undefined; number += 1) free = `${name} (${number})`
  return free
}
