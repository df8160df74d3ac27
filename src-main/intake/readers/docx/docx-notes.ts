import { formatNumber } from './number-format.ts'
import { elementsOf, type XmlElement } from './xml-tree.ts'

export type NoteKind = 'footnote' | 'endnote'

/**
 * The notes of a document, numbered in the order in which its text names them. Marks are `[1]` for footnotes and `[i]` for
 * endnotes: a bare digit would run into a number before it (1320名1), and ① opens the items of a list.
 */
export class DocxNotes {
  readonly #sources: Readonly<Record<NoteKind, ReadonlyMap<string, XmlElement>>>
  readonly #named: { readonly mark: string; readonly note: XmlElement }[] = []
  readonly #counts: Record<NoteKind, number> = { footnote: 0, endnote: 0 }

  constructor(footnotes: XmlElement | null, endnotes: XmlElement | null) {
    this.#sources = { footnote: notesById(footnotes, 'w:footnote'), endnote: notesById(endnotes, 'w:endnote') }
  }

  /** The mark for a reference in the text; empty where the text has a mark of its own, or the note is missing. */
  markOf(kind: NoteKind, reference: XmlElement): string {
    const note = this.#sources[kind].get(reference.attributes.get('id') ?? '')
    if (note === undefined) return ''
    if (/^(?:1|true|on)$/.test(reference.attributes.get('customMarkFollows') ?? '')) {
      this.#named.push({ mark: '', note })
      return ''
    }
    this.#counts[kind] += 1
    const mark = `[${formatNumber(this.#counts[kind], kind === 'footnote' ? 'decimal' : 'lowerRoman')}]`
    this.#named.push({ mark, note })
    return mark
  }

  /** The notes that the text named, in that order; those that notes name come last. */
  *named(): Generator<{ readonly mark: string; readonly note: XmlElement }> {
    const seen = new Set<XmlElement>()
    for (const named of this.#named) {
      if (!seen.has(named.note)) yield named
      seen.add(named.note)
    }
  }
}

function notesById(root: XmlElement | null, name: string): ReadonlyMap<string, XmlElement> {
  return new Map(elementsOf(root ?? undefined, name).map((note) => [note.attributes.get('id') ?? '', note]))
}
