import type { z } from 'zod'
import type { ReadableCorpus, WritableCorpus } from '../corpus.ts'
import { Failed } from '../failed.ts'
import { compareNames } from './compare-names.ts'
import {
  deleteKept,
  findKept,
  findKeptByName,
  insertKept,
  listKept,
  updateKept,
  type KeptRow,
  type KeptTable,
} from './kept-content-queries.ts'

/** Something of the analyst's that has a name and a content. */
interface Kept<Content> {
  readonly id: string
  readonly name: string
  readonly content: Content
}

/** What is kept by name: `noun` names it in failures, the labels stand in the history. */
interface KeptKind<Thing extends Kept<unknown>> {
  readonly table: KeptTable
  readonly noun: string
  readonly schema: z.ZodType<Thing>
  readonly labels: Readonly<Record<'save' | 'rename' | 'delete', string>>
}

/** The deeds on things that are kept by name, the same for each kind of them. */
export class KeptByName<Thing extends Kept<unknown>> {
  readonly #kind: KeptKind<Thing>

  constructor(kind: KeptKind<Thing>) {
    this.#kind = kind
  }

  /** All of them by name. */
  list(corpus: ReadableCorpus): Thing[] {
    const things = listKept(corpus, this.#kind.table).map((row) => this.#parse(row))
    return things.toSorted((one, other) => compareNames(one.name, other.name))
  }

  /** Keeps a content by a name; one of the same name is replaced. */
  save(corpus: WritableCorpus, name: string, content: Thing['content']): Thing {
    const { table, labels } = this.#kind
    const known = findKeptByName(corpus, table, name)
    const id = known?.id ?? corpus.newId()
    const row = { id, name, content: JSON.stringify(content) }
    corpus.act({ label: labels.save, subject: name }, () => {
      if (known === undefined) insertKept(corpus, table, { ...row, createdAt: corpus.now() })
      else updateKept(corpus, table, row)
    })
    return this.#parse(this.#find(corpus, id))
  }

  /** Fails with `not_found`, or `conflict` when another has the name. */
  rename(corpus: WritableCorpus, id: Thing['id'], name: string): Thing {
    const { table, noun, labels } = this.#kind
    const before = this.#find(corpus, id)
    const taken = findKeptByName(corpus, table, name)
    if (taken !== undefined && taken.id !== id) throw new Failed('conflict', noun, name)
    corpus.act({ label: labels.rename, subject: name }, () => updateKept(corpus, table, { ...before, name }))
    return this.#parse(this.#find(corpus, id))
  }

  /** Fails with `not_found`. */
  delete(corpus: WritableCorpus, id: Thing['id']): void {
    const { table, labels } = this.#kind
    const { name } = this.#find(corpus, id)
    corpus.act({ label: labels.delete, subject: name }, () => deleteKept(corpus, table, id))
  }

  #find(corpus: ReadableCorpus, id: string): KeptRow {
    const found = findKept(corpus, this.#kind.table, id)
    if (found === undefined) throw new Failed('not_found', this.#kind.noun, id)
    return found
  }

  /** What an older version kept gets what this one knows beside it. */
  #parse({ id, name, content }: KeptRow): Thing {
    const parsed = this.#kind.schema.safeParse({ id, name, content: JSON.parse(content) })
    if (!parsed.success) throw new Failed('corpus_damaged', `${this.#kind.noun} ${name}`, parsed.error.issues[0]?.message ?? null)
    return parsed.data
  }
}
