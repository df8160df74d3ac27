export interface TermTableOptions {
  /** How many items make a term. */
  readonly gram: number
  /** How many groups are counted side by side. */
  readonly groups: number
  /** How many terms are held at most; beyond that the table keeps to a part of them. */
  readonly mostTerms: number
}

/**
 * Counts terms of a fixed number of items, in flat arrays: 20 bytes a term, 4 more for each item and group beyond the first, and its slots.
 *
 * When there are more terms than it may hold, the table lets go of half of them, by a bit of their hash, and does not count that half any
 * more; {@link nextPart} then begins with another part, for which all texts must be given again. So each part's counts are exact, and
 * memory is bounded whatever the texts are.
 */
export class TermTable {
  /** All terms that passed, counted or not, for each group; only those of the first part's round. */
  readonly totals: number[]
  private readonly options: TermTableOptions
  private partBits = 0
  private part = 0
  private held = 0
  private slots = new Int32Array(1 << 16)
  private keys: Int32Array
  private counts: Uint32Array[]
  private texts = new Uint32Array(FIRST_ROOM)
  private latestText = new Int32Array(FIRST_ROOM)
  private text = 0

  constructor(options: TermTableOptions) {
    this.options = options
    this.totals = Array.from({ length: options.groups }, () => 0)
    this.keys = new Int32Array(FIRST_ROOM * options.gram)
    this.counts = this.totals.map(() => new Uint32Array(FIRST_ROOM))
  }

  /** How many different terms are held. */
  get size(): number {
    return this.held
  }

  /** How many rounds over the texts there are, as far as is known by now, and which of them this is, from 0. */
  get rounds(): { readonly at: number; readonly of: number } {
    return { at: this.part, of: 2 ** this.partBits }
  }

  countOf(entry: number, group: number): number {
    return this.counts[group]?.[entry] ?? 0
  }

  /** In how many texts the term stands. */
  textsOf(entry: number): number {
    return this.texts[entry] ?? 0
  }

  itemsOf(entry: number): Int32Array {
    return this.keys.subarray(entry * this.options.gram, (entry + 1) * this.options.gram)
  }

  /** Counts the terms of one text, given as items with negative numbers where a term cannot go on, in the groups that it belongs to. */
  addText(items: Int32Array, groups: readonly number[]): void {
    const { gram } = this.options
    this.text += 1
    let run = 0
    let passed = 0
    for (let at = 0; at < items.length; at += 1) {
      run = (items[at] ?? -1) < 0 ? 0 : run + 1
      if (run < gram) continue
      passed += 1
      this.addTerm(items, at - gram + 1, groups)
    }
    if (this.part === 0) for (const group of groups) this.totals[group] = (this.totals[group] ?? 0) + passed
  }

  /** Forgets all terms and begins the next part; false when there is none. */
  nextPart(): boolean {
    this.part += 1
    this.text = 0
    this.clear()
    return this.part < 2 ** this.partBits
  }

  private addTerm(items: Int32Array, start: number, groups: readonly number[]): void {
    const hash = hashOf(items, start, this.options.gram)
    if (!this.isOfPart(hash)) return
    const entry = this.entryOf(items, start, hash)
    if (entry < 0) return
    for (const group of groups) {
      const counts = this.counts[group]
      if (counts !== undefined) counts[entry] = (counts[entry] ?? 0) + 1
    }
    if (this.latestText[entry] === this.text) return
    this.latestText[entry] = this.text
    this.texts[entry] = (this.texts[entry] ?? 0) + 1
  }

  private isOfPart(hash: number): boolean {
    return (hash >>> 1) >>> (31 - this.partBits) === this.part
  }

  /** The entry of a term, a new one where it has none; negative when its half was let go. */
  private entryOf(items: Int32Array, start: number, hash: number): number {
    const mask = this.slots.length - 1
    let slot = hash & mask
    for (let taken = this.slots[slot] ?? 0; taken > 0; taken = this.slots[slot] ?? 0) {
      if (this.isTerm(taken - 1, items, start)) return taken - 1
      slot = (slot + 1) & mask
    }
    if (this.held >= this.options.mostTerms) return this.letGo(items, start, hash)
    if (this.held * 2 >= this.slots.length) {
      this.placeAll(this.slots.length * 2)
      return this.entryOf(items, start, hash)
    }
    this.slots[slot] = this.held + 1
    return this.append(items, start)
  }

  private isTerm(entry: number, items: Int32Array, start: number): boolean {
    const { gram } = this.options
    const from = entry * gram
    for (let at = 0; at < gram; at += 1) if (this.keys[from + at] !== items[start + at]) return false
    return true
  }

  private append(items: Int32Array, start: number): number {
    const { gram } = this.options
    if (this.held >= this.texts.length) this.makeRoom(this.texts.length * 2)
    for (let at = 0; at < gram; at += 1) this.keys[this.held * gram + at] = items[start + at] ?? 0
    this.held += 1
    return this.held - 1
  }

  private makeRoom(room: number): void {
    this.keys = widened(this.keys, new Int32Array(room * this.options.gram))
    this.counts = this.counts.map((counts) => widened(counts, new Uint32Array(room)))
    this.texts = widened(this.texts, new Uint32Array(room))
    this.latestText = widened(this.latestText, new Int32Array(room))
  }

  /** Keeps to one half of the terms held, the others being left to a later round. */
  private letGo(items: Int32Array, start: number, hash: number): number {
    if (this.partBits === MOST_PART_BITS) throw new Error('terms with one hash fill the table')
    this.partBits += 1
    this.part *= 2
    const before = this.held
    this.held = 0
    for (let entry = 0; entry < before; entry += 1) {
      if (this.isOfPart(hashOf(this.keys, entry * this.options.gram, this.options.gram))) this.moveTo(this.held++, entry)
    }
    for (const array of [...this.counts, this.texts, this.latestText]) array.fill(0, this.held, before)
    this.placeAll(this.slots.length)
    return this.isOfPart(hash) ? this.entryOf(items, start, hash) : -1
  }

  private moveTo(to: number, from: number): void {
    const { gram } = this.options
    this.keys.copyWithin(to * gram, from * gram, (from + 1) * gram)
    for (const array of [...this.counts, this.texts, this.latestText]) array[to] = array[from] ?? 0
  }

  private placeAll(slots: number): void {
    this.slots = new Int32Array(slots)
    const mask = slots - 1
    for (let entry = 0; entry < this.held; entry += 1) {
      let slot = hashOf(this.keys, entry * this.options.gram, this.options.gram) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = entry + 1
    }
  }

  private clear(): void {
    this.slots.fill(0)
    for (const array of [...this.counts, this.texts, this.latestText]) array.fill(0, 0, this.held)
    this.held = 0
  }
}

/** For how many terms there is room at first. */
const FIRST_ROOM = 1 << 14
const MOST_PART_BITS = 20

/** A hash of 32 bits: the low ones say the slot, the high ones the part. */
function hashOf(items: Int32Array, start: number, gram: number): number {
  let hash = 0x9e3779b9
  for (let at = start; at < start + gram; at += 1) {
    hash = Math.imul(hash ^ (items[at] ?? 0), 0x85ebca6b)
    hash ^= hash >>> 15
  }
  hash = Math.imul(hash, 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

function widened<Numbers extends Int32Array | Uint32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}
