/** No value, as a code. */
export const noCode = 0

/**
 * The values of a column by small numbers, their codes, in the order they came; {@link noCode} stands for no value.
 * Nothing is taken out: a value that no report has any more counts for nothing.
 */
export class Dictionary<Value> {
  private readonly codes = new Map<string, number>()
  private readonly list: (Value | null)[] = [null]

  /** Codes go from 0 to size − 1. */
  get size(): number {
    return this.list.length
  }

  /** Null for {@link noCode}. */
  value(code: number): Value | null {
    return this.list[code] ?? null
  }

  /** The code of a value that is known by its key; -1 where it is not there. */
  find(key: string): number {
    return this.codes.get(key) ?? -1
  }

  /** The code of the value with this key; a new one is made. */
  codeOf(key: string, make: () => Value): number {
    const known = this.codes.get(key)
    if (known !== undefined) return known
    const code = this.append(make())
    this.codes.set(key, code)
    return code
  }

  /** Adds a value without a key: for values that hardly ever come twice, of which a key each would be a waste. */
  append(value: Value): number {
    return this.list.push(value) - 1
  }
}
