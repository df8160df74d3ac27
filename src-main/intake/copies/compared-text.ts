import type { FoundBlock } from '../../../src-shared/domain/report.ts'

/** What two reports are compared by: the characters that carry its words, each with its position in the report's text. */
export interface ComparedText {
  /** Folded UTF-16 code units, without blanks, punctuation and boilerplate. */
  readonly units: Uint16Array
  /** `positions[n]` is where `units[n]` stands in the text. */
  readonly positions: Uint32Array
}

/** Takes out of a folded text what a reprint changes without changing the report: blanks, line ends, punctuation and boilerplate. */
export function comparedTextOf(folded: string, blocks: readonly Pick<FoundBlock, 'kind' | 'start' | 'end'>[]): ComparedText {
  const isCarrier = carriers()
  const units = new Uint16Array(folded.length)
  const positions = new Uint32Array(folded.length)
  let length = 0
  let from = 0
  for (const { kind, start, end } of blocks) {
    if (kind === 'boilerplate') continue
    // Blocks come in order; one that begins inside another would count its characters twice.
    for (let at = Math.max(start, from); at < Math.min(end, folded.length); at += 1) {
      const unit = folded.charCodeAt(at)
      if (isCarrier[unit] === 0) continue
      units[length] = unit
      positions[length] = at
      length += 1
    }
    from = Math.max(from, end)
  }
  return { units: units.subarray(0, length), positions: positions.subarray(0, length) }
}

let carrierTable: Uint8Array | null = null

/** 1 for each UTF-16 unit that can be part of a word, halves of surrogate pairs included; built when first needed. */
function carriers(): Uint8Array {
  carrierTable ??= Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff
    return isSurrogate || /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0
  })
  return carrierTable
}
