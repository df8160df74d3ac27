type Numbers = Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/** A number for each ordinal, 0 where none was set. It grows as it is written. */
export class NumberColumn<Kind extends Numbers> {
  /** Rises with every change of a value. */
  version = 0
  private readonly make: new (size: number) => Kind
  private values: Kind

  constructor(make: new (size: number) => Kind) {
    this.make = make
    this.values = new make(64)
  }

  at(ordinal: number): number {
    return this.values[ordinal] ?? 0
  }

  set(ordinal: number, value: number): void {
    if (this.at(ordinal) === value) return
    this.reserve(ordinal + 1)
    this.values[ordinal] = value
    this.version += 1
  }

  /** At least the first `size` values, for loops over all; valid until the next change. */
  upTo(size: number): Kind {
    this.reserve(size)
    return this.values
  }

  private reserve(size: number): void {
    if (size <= this.values.length) return
    const grown = new this.make(Math.max(size, this.values.length * 2))
    grown.set(this.values)
    this.values = grown
  }
}
