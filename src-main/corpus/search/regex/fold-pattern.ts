import { fold } from '../../fold.ts'
import { piecesOf } from './pattern-pieces.ts'

/** The quotation marks that a straight one becomes in a folded text, by the line it stands in. */
const quotes = '"“”'

/** A valid pattern so that it finds in a folded text what it means: its characters folded, and those that would then have a meaning escaped. */
export function foldPattern(pattern: string): string {
  return piecesOf(pattern)
    .map((piece) => {
      if (piece.kind === 'class') return foldClass(piece.text)
      if (piece.kind !== 'character') return piece.text
      return piece.character === '"' ? `[${quotes}]` : foldCharacter(piece.text, /[\^$\\.*+?\(\)\[\]\{\}\|\/]/v)
    })
    .join('')
}

/** An escape of a class; two ends of a range; any other character. */
const classPart =
  /\\(?:[pPq]\{[^\}]*\}|u\{[^\}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[^])|(?<first>[^&\\\[\]\-])-(?<last>[^&\\\[\]\-])|[^]/gv

function foldClass(text: string): string {
  return text.replaceAll(classPart, (part: string, first?: string, last?: string) => {
    if (first !== undefined && last !== undefined) return foldRange(first, last)
    if (part === '"') return quotes
    return part.startsWith('\\') ? part : foldCharacter(part, meaningInClass)
  })
}

/** What has a meaning in a class, alone or doubled. */
const meaningInClass = /[&\(\)\[\]\{\}\/\-\\\|!#$%*+,.:;<=>?@^`~]/v

/** Two ends of a range move together, or stay, as what lies between them would not be the same. */
function foldRange(first: string, last: string): string {
  const [newFirst, newLast] = [fold(first), fold(last)]
  const isMovedAlike = shiftOf(first, newFirst) === shiftOf(last, newLast)
  return isMovedAlike ? `${foldCharacter(first, meaningInClass)}-${foldCharacter(last, meaningInClass)}` : `${first}-${last}`
}

function shiftOf(from: string, to: string): number {
  return (to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0)
}

function foldCharacter(character: string, hasMeaning: RegExp): string {
  const folded = fold(character)
  return folded !== character && hasMeaning.test(folded) ? `\\${folded}` : folded
}
