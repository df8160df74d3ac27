import { noValue } from '../../../src-shared/domain/report-filter.ts'
import type { CodedColumn } from './coded-column.ts'

/** A value of a facet that a report has, as one of its column's codes says it. */
export interface FacetEntry {
  /** What the filter takes. */
  readonly value: string
  /** The value above it in a tree. */
  readonly parent: string | null
  /** How it is written here: of several forms of one value the one that most reports write is shown. Null where the form is told by other means. */
  readonly form: string | null
}

/** In which order the values of a facet stand: the most frequent first, flat or among siblings; siblings by value; or siblings as given. */
export type FacetArrangement = 'frequency' | 'treeByFrequency' | 'treeByValue' | 'treeAsGiven'

/** What a facet is made of. */
export interface FacetDefinition<Value> {
  readonly column: CodedColumn<Value>
  /** The values that a report with this value of the column has, with all above them, each behind the one above it; one may come again, in another form. */
  readonly entriesOf: (value: Value) => readonly FacetEntry[]
  /** True where reports without a value are counted, as {@link noValue}. */
  readonly countsNone: boolean
  readonly arrangement: FacetArrangement
  /** The form of a value in which the filter may state it otherwise; as it stands where left out. */
  readonly normalise?: (value: string) => string
  /** What to show for a value whose entries have no form; null where the interface has words for it. */
  readonly labelOf?: (value: string) => string | null
  /** All values in their order, for the arrangement as given. */
  readonly given?: readonly string[]
}

/** A facet, whatever its column holds. */
export interface CountableFacet {
  /** Its column, whose codes are counted. */
  readonly column: { readonly dictionary: { readonly size: number }; upTo(size: number): Int32Array }
  readonly arrangement: FacetArrangement
  /** All values in their order, for the arrangement as given. */
  readonly given: readonly string[]
  /** By node: what it is. */
  readonly values: readonly string[]
  /** By node: the node above it; -1 at the top. */
  readonly parents: readonly number[]
  /** The node of a value as a filter states it; -1 where no report ever had it. */
  nodeOf(stated: string): number
  /** By code: the nodes it stands for. Up to date with the column when given back. */
  read(): readonly (readonly number[])[]
  /** By code: 1 where it stands for one of the values. */
  accept(stated: readonly string[]): Uint8Array
  /** By node: how many reports have it, of how many reports have each code. */
  count(reportsByCode: Int32Array): Int32Array
  /**
   * By node: what to show. `reportsByCode` counts all present reports, so that what a place is called does not change with a choice;
   * it is asked only where a value is written in several forms.
   */
  labels(reportsByCode: () => Int32Array): readonly (string | null)[]
}

const noneEntry: FacetEntry = { value: noValue, parent: null, form: null }

/** A facet of the library: which values each code of its column stands for, as numbers of the facet's own, its nodes. */
export class Facet<Value> implements CountableFacet {
  readonly column: CodedColumn<Value>
  readonly arrangement: FacetArrangement
  readonly given: readonly string[]
  readonly values: string[] = []
  readonly parents: number[] = []
  private readonly definition: FacetDefinition<Value>
  private readonly nodes = new Map<string, number>()
  private readonly nodesByCode: (readonly number[])[] = []
  /** By code: in which forms its nodes are written; a report may write one value in several. */
  private readonly formsByCode: (readonly (readonly [node: number, form: string])[])[] = []
  private readonly firstForms: (string | null)[] = []
  private hasForms = false
  /** What was counted last, with the column's version then. */
  private counted: { readonly version: number; readonly forms: readonly (string | null)[] } | null = null

  constructor(definition: FacetDefinition<Value>) {
    this.definition = definition
    this.column = definition.column
    this.arrangement = definition.arrangement
    this.given = definition.given ?? []
  }

  nodeOf(stated: string): number {
    this.read()
    const { normalise } = this.definition
    return this.nodes.get(stated === noValue || normalise === undefined ? stated : normalise(stated)) ?? -1
  }

  read(): readonly (readonly number[])[] {
    const { dictionary } = this.column
    for (let code = this.nodesByCode.length; code < dictionary.size; code += 1) {
      const value = dictionary.value(code)
      this.add(value === null ? (this.definition.countsNone ? [noneEntry] : []) : this.definition.entriesOf(value))
    }
    return this.nodesByCode
  }

  accept(stated: readonly string[]): Uint8Array {
    const nodesByCode = this.read()
    const wanted = new Set(stated.map((value) => this.nodeOf(value)))
    wanted.delete(-1)
    return Uint8Array.from(nodesByCode, (nodes) => (nodes.some((node) => wanted.has(node)) ? 1 : 0))
  }

  count(reportsByCode: Int32Array): Int32Array {
    const nodesByCode = this.read()
    const counts = new Int32Array(this.values.length)
    for (const [code, nodes] of nodesByCode.entries()) {
      const reports = reportsByCode[code] ?? 0
      if (reports > 0) for (const node of nodes) counts[node] = (counts[node] ?? 0) + reports
    }
    return counts
  }

  labels(reportsByCode: () => Int32Array): readonly (string | null)[] {
    this.read()
    const labels = this.hasForms ? this.countedForms(reportsByCode) : this.firstForms
    const { labelOf } = this.definition
    return labelOf === undefined
      ? labels
      : this.values.map((value, node) => labels[node] ?? (value === noValue ? null : labelOf(value)))
  }

  private add(entries: readonly FacetEntry[]): void {
    const nodes = entries.map((entry) => this.nodeOfEntry(entry))
    this.nodesByCode.push([...new Set(nodes)])
    this.formsByCode.push(
      entries.flatMap(({ form }, index) => {
        const node = nodes[index]
        return form === null || node === undefined ? [] : [[node, form] as const]
      }),
    )
  }

  private nodeOfEntry({ value, parent, form }: FacetEntry): number {
    const known = this.nodes.get(value)
    if (known !== undefined) {
      if (form !== this.firstForms[known]) this.hasForms = true
      return known
    }
    const node = this.values.push(value) - 1
    this.nodes.set(value, node)
    this.parents.push(parent === null ? -1 : (this.nodes.get(parent) ?? -1))
    this.firstForms.push(form)
    return node
  }

  private countedForms(reportsByCode: () => Int32Array): readonly (string | null)[] {
    const { version } = this.column
    if (this.counted?.version !== version) this.counted = { version, forms: this.usualForms(reportsByCode()) }
    return this.counted.forms
  }

  private usualForms(reportsByCode: Int32Array): (string | null)[] {
    const counts = this.values.map(() => new Map<string, number>())
    for (const [code, forms] of this.formsByCode.entries()) {
      const reports = reportsByCode[code] ?? 0
      if (reports === 0) continue
      for (const [node, form] of forms) counts[node]?.set(form, (counts[node].get(form) ?? 0) + reports)
    }
    return counts.map((forms, node) => mostFrequent(forms) ?? this.firstForms[node] ?? null)
  }
}

/** The form with the highest count; of equal ones the first by character, so that it does not hang on the order of reading. */
function mostFrequent(forms: ReadonlyMap<string, number>): string | null {
  let best: readonly [string, number] | null = null
  for (const [form, count] of forms) {
    if (best === null || count > best[1] || (count === best[1] && form < best[0])) best = [form, count]
  }
  return best?.[0] ?? null
}
