import { fold } from '../../corpus/fold.ts'
import { reportTags } from './report-words.ts'

/** Words that the analyst adds to the dictionary, and words that she takes out of it, as she wrote them: in either script, width and case. */
export interface OwnWords {
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

export const noOwnWords: OwnWords = { added: [], removed: [] }

/** A word as a line of a jieba dictionary has it. The segmenter prefers words of a greater frequency. */
export interface DictionaryEntry {
  readonly word: string
  readonly frequency: number
  readonly tag: string
}

/** The forms in which a word can stand in a folded text: folding leaves case alone. */
export function formsOf(words: readonly string[]): string[] {
  const folded = words.map((word) => fold(word.trim())).filter((word) => word !== '')
  return [...new Set(folded.flatMap((word) => [word, word.toLowerCase(), word.toUpperCase()]))]
}

/** Makes most words win over their parts, as that of the words of reports does. */
const USUAL_FREQUENCY = 20_000

/** Entries that add the words: a word that the general dictionary knows keeps its part of speech, and loses no frequency. */
export function entriesOf(words: readonly string[], generalDictionary: string): DictionaryEntry[] {
  const known = findEntries(new Set(words), generalDictionary)
  return words.map((word) => {
    const { frequency = 0, tag = 'n' } = known.get(word) ?? {}
    return { word, frequency: Math.max(USUAL_FREQUENCY, frequency), tag: reportTags.get(word) ?? tag }
  })
}

function findEntries(wanted: ReadonlySet<string>, generalDictionary: string): Map<string, DictionaryEntry> {
  const found = new Map<string, DictionaryEntry>()
  for (const line of generalDictionary.split('\n')) {
    const end = line.indexOf(' ')
    const word = line.slice(0, end)
    if (!wanted.has(word)) continue
    const [frequency, tag] = line.slice(end + 1).split(' ')
    found.set(word, { word, frequency: Number(frequency), tag: tag?.trim() ?? 'n' })
  }
  return found
}
