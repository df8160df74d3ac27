import { Dictionary, noCode } from './dictionary.ts'
import { NumberColumn } from './number-column.ts'

/** A field of the reports, by ordinal, as codes of its {@link Dictionary}. */
export class CodedColumn<Value> {
  readonly dictionary = new Dictionary<Value>()
  private readonly codes = new NumberColumn(Int32Array)

  /** Rises with every change of a value. */
  get version(): number {
    return this.codes.version
  }

  /** The codes of the first `size` ordinals, for loops over all; valid until the next change. */
  upTo(size: number): Int32Array {
    return this.codes.upTo(size)
  }

  code(ordinal: number): number {
    return this.codes.at(ordinal)
  }

  value(ordinal: number): Value | null {
    return this.dictionary.value(this.code(ordinal))
  }

  set(ordinal: number, code: number): void {
    this.codes.set(ordinal, code)
  }

  clear(ordinal: number): void {
    this.codes.set(ordinal, noCode)
  }
}

/** Sets a text that many reports share. */
export function setShared(column: CodedColumn<string>, ordinal: number, text: string | null): void {
  column.set(ordinal, text === null ? noCode : column.dictionary.codeOf(text, () => text))
}

/** Sets a text that is the report's own. */
export function setOwn(column: CodedColumn<string>, ordinal: number, text: string | null): void {
  if (column.value(ordinal) === text) return
  column.set(ordinal, text === null ? noCode : column.dictionary.append(text))
}

/** Sets one of a short list of texts: its code is its place in it, from 1. */
export function setListed<Text extends string>(
  column: CodedColumn<Text>,
  ordinal: number,
  { text, list }: { readonly text: Text; readonly list: readonly Text[] },
): void {
  for (let code = column.dictionary.size; code <= list.length; code += 1) {
    const listed = list[code - 1]
    if (listed !== undefined) column.dictionary.codeOf(listed, () => listed)
  }
  column.set(ordinal, list.indexOf(text) + 1)
}

/** Sets the things of which a report can have several, each once, as the numbers they have among themselves. */
export function setSeveral(column: CodedColumn<readonly number[]>, ordinal: number, items: readonly number[]): void {
  const several = items.length > 1 ? items.toSorted((one, other) => one - other) : items
  column.set(ordinal, several.length === 0 ? noCode : column.dictionary.codeOf(several.join(), () => several))
}
