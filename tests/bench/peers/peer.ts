/** Another program over the same texts. */
export interface Peer {
  readonly name: string
  /** What was made before it can answer; null where nothing is. */
  readonly built: {
    readonly milliseconds: number
    /** Of its index, without the texts themselves. */
    readonly bytes: number
    readonly isInMemory: boolean
  } | null
  /** How often a passage stands in all texts. */
  count(passage: string): Promise<number>
  /** What is to be said of such a passage with this peer. */
  note(passage: string): string
  close(): Promise<void>
}

/** A peer that cannot take part, and why. */
export interface MissingPeer {
  readonly name: string
  readonly missing: string
}
