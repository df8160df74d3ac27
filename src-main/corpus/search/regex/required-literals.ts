import { piecesOf, type PatternPiece } from './pattern-pieces.ts'

/** More alternatives than these are not worth looking up one by one. */
const mostAlternatives = 64

/**
 * Literals of which every match of the pattern holds at least one, the longest that can be told; empty when none is sure. With folding
 * (not `isExact`) they hold once they are folded, as the text is. The pattern is valid.
 */
export function requiredLiterals(pattern: string, { isExact }: { readonly isExact: boolean }): readonly string[] {
  const read = new LiteralReading(piecesOf(pattern), isExact).alternatives()
  return read.length > mostAlternatives ? [] : [...new Set(read)]
}

/** Reads the pieces from the left; a group is a reading within. */
class LiteralReading {
  readonly #pieces: readonly PatternPiece[]
  readonly #isExact: boolean
  #at = 0

  constructor(pieces: readonly PatternPiece[], isExact: boolean) {
    this.#pieces = pieces
    this.#isExact = isExact
  }

  /** What the branches up to the end or the closing bracket require: of each branch its best; nothing when one requires nothing. */
  alternatives(): readonly string[] {
    const branches: (readonly string[])[] = []
    do {
      branches.push(this.#branch())
    } while (this.#takes('or'))
    return branches.some(({ length }) => length === 0) ? [] : branches.flat()
  }

  #branch(): readonly string[] {
    const found: (readonly string[])[] = []
    let run = ''
    const endRun = (next: string) => {
      if (run !== '') found.push([run])
      run = next
    }
    for (let piece = this.#pieces[this.#at]; piece !== undefined && !endsBranch(piece); piece = this.#pieces[this.#at]) {
      this.#at += 1
      const inside = piece.kind === 'group' || piece.kind === 'aside' ? this.#group() : []
      const repeated = this.#repetition()
      if (piece.kind === 'character' && this.#isSure(piece.character)) {
        if (repeated !== 0) run += piece.character
        // What is repeated stands before what follows, too.
        if (repeated !== null) endRun(repeated === 0 ? '' : piece.character)
      } else {
        endRun('')
        if (piece.kind === 'group' && repeated !== 0) found.push(inside)
      }
    }
    endRun('')
    return best(found)
  }

  /** What the group requires that was just opened; stands behind its closing bracket afterwards. */
  #group(): readonly string[] {
    const inside = this.alternatives()
    this.#takes('close')
    return inside
  }

  /** How often the piece before must stand at least; null when no quantifier follows. */
  #repetition(): number | null {
    const piece = this.#pieces[this.#at]
    if (piece?.kind !== 'quantifier') return null
    this.#at += 1
    return piece.min
  }

  #takes(kind: PatternPiece['kind']): boolean {
    const isThere = this.#pieces[this.#at]?.kind === kind
    if (isThere) this.#at += 1
    return isThere
  }

  /**
   * False for a character that also matches others that folding leaves apart: Unicode has a long s, a Kelvin sign and more beside the
   * letters; folded quotation marks depend on the line they stand in.
   */
  #isSure(character: string): boolean {
    if (this.#isExact) return true
    if (character <= '\x7f') return !/[ksKS"]/.test(character)
    return !/[“”]/.test(character) && character.toLowerCase() === character.toUpperCase()
  }
}

function endsBranch({ kind }: PatternPiece): boolean {
  return kind === 'or' || kind === 'close'
}

/** The list that narrows most: by its shortest literal, then by how few there are. */
function best(lists: readonly (readonly string[])[]): readonly string[] {
  return lists.filter(({ length }) => length > 0).toSorted((one, other) => weightOf(other) - weightOf(one))[0] ?? []
}

function weightOf(list: readonly string[]): number {
  return Math.min(...list.map(({ length }) => length)) - list.length / 1000
}
