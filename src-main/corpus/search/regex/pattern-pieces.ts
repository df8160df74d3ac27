/** A piece of a regular expression of the flag `v`; `text` is the piece as written. */
export type PatternPiece = { readonly text: string } & (
  | { readonly kind: 'character'; readonly character: string }
  /** A group whose content stands in the match; what is not (lookarounds, groups that change flags) is `aside`. */
  | { readonly kind: 'group' | 'aside' | 'close' | 'or' | 'class' | 'other' }
  | { readonly kind: 'quantifier'; readonly min: number }
)

const forms = [
  // An escape that stands for more or less than the character behind it; then any other escape.
  String.raw`(?<escape>\\(?:u\{[^\}]*\}|u[0-9a-fA-F]{4}(?:\\u[dD][c-fC-F][0-9a-fA-F]{2})?|x[0-9a-fA-F]{2}|[pP]\{[^\}]*\}|k<[^>]*>|c[A-Za-z]|\d+|[dDwWsSbBfnrtv]))`,
  String.raw`\\(?<escaped>[^])`,
  String.raw`(?<group>\((?:\?:|\?<(?![=!])[^>]*>|(?!\?)))`,
  String.raw`(?<aside>\(\?(?:<?[=!]|[a-zA-Z\-]*:))`,
  String.raw`(?<close>\))`,
  String.raw`(?<or>\|)`,
  String.raw`(?<quantifier>(?:[*+?]|\{(?<count>\d+)(?:,\d*)?\})\??)`,
  String.raw`(?<other>[.^$])`,
  String.raw`(?<character>[^])`,
]
const form = new RegExp(forms.join('|'), 'vy')

/** The pieces of a valid pattern, one behind the other. */
export function piecesOf(pattern: string): readonly PatternPiece[] {
  const pieces: PatternPiece[] = []
  for (let at = 0; at < pattern.length;) {
    const piece = pattern.charAt(at) === '[' ? classAt(pattern, at) : pieceAt(pattern, at)
    pieces.push(piece)
    at += piece.text.length
  }
  return pieces
}

/** A class with all classes in it. */
function classAt(pattern: string, start: number): PatternPiece {
  let depth = 0
  let at = start
  do {
    const character = pattern.charAt(at)
    if (character === '[') depth += 1
    if (character === ']') depth -= 1
    at += character === '\\' ? 2 : 1
  } while (depth > 0 && at < pattern.length)
  return { kind: 'class', text: pattern.slice(start, at) }
}

function pieceAt(pattern: string, at: number): PatternPiece {
  form.lastIndex = at
  const found = form.exec(pattern)
  const text = found?.[0] ?? pattern.charAt(at)
  const groups = found?.groups ?? {}
  const character = groups['escaped'] ?? groups['character']
  if (character !== undefined) return { kind: 'character', character, text }
  const quantifier = groups['quantifier']
  if (quantifier !== undefined) return { kind: 'quantifier', min: leastOf(quantifier, groups['count']), text }
  const kind = (['group', 'aside', 'close', 'or'] as const).find((name) => groups[name] !== undefined)
  return { kind: kind ?? 'other', text }
}

function leastOf(quantifier: string, count: string | undefined): number {
  return count === undefined ? (quantifier.startsWith('+') ? 1 : 0) : Number(count)
}
