import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Jieba } from '@node-rs/jieba'
import { entriesOf, formsOf, noOwnWords, type DictionaryEntry, type OwnWords } from './own-words.ts'
import { reportTags, reportWords } from './report-words.ts'

/** A word of a folded text with its part of speech in the ICTCLAS tag set (`n` noun, `v` verb, `p` preposition …). */
export interface Word {
  readonly word: string
  readonly tag: string
  /** Where the word begins in the text given. */
  readonly start: number
  readonly end: number
}

const MOST_TAGS = 60_000
/** Calling the segmenter costs more than the cutting: what is short comes again and again, and is cut once. */
const LONGEST_KEPT = 6
const MOST_KEPT = 20_000

/**
 * Cuts folded texts into words by the general dictionary, the words of reports and the analyst's own. Unknown words come as single
 * characters: no guesses by a hidden Markov model. Loading takes 0.1 s and 40 MB.
 */
export class Segmenter {
  private readonly jieba: Jieba
  /** Finds the analyst's words that jieba cannot hold together, such as those with quotation marks or spaces in them. */
  private readonly held: RegExp | null
  /** A word's tag never changes, and asking for words alone is three times as fast as asking for words with tags. */
  private readonly tags = new Map<string, string>()
  private readonly shortCuts = new Map<string, readonly Word[]>()

  constructor(ownWords: OwnWords) {
    const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'))
    this.jieba = Jieba.withDict(dictionary)
    this.jieba.loadDict(Buffer.from(reportWords))
    const { added, removed } = ownWords
    // A word of no frequency is never chosen: whatever else the text can be cut into is likelier. A single character must stay: there is nothing else.
    const severed = formsOf(removed).filter((word) => Array.from(word).length > 1)
    load(
      this.jieba,
      severed.map((word) => ({ word, frequency: 0, tag: 'x' })),
    )
    const entries = added.length === 0 ? [] : entriesOf(formsOf(added), dictionary.toString())
    this.held = findAnyOf(addWords(this.jieba, entries))
    for (const { word, tag } of entries) this.tags.set(word, tag)
  }

  /** The words one behind the other, punctuation and spaces among them: together they are the text. */
  cut(folded: string): string[] {
    if (this.held === null) return this.jieba.cut(folded, false)
    const words: string[] = []
    let at = 0
    for (const { 0: word, index } of folded.matchAll(this.held)) {
      if (index > at) words.push(...this.jieba.cut(folded.slice(at, index), false))
      words.push(word)
      at = index + word.length
    }
    return at < folded.length ? [...words, ...this.jieba.cut(folded.slice(at), false)] : words
  }

  /** The words of a short text with their parts of speech. */
  readWords(folded: string): readonly Word[] {
    if (folded === '') return []
    if (folded.length > LONGEST_KEPT) return this.placeWords(folded)
    const known = this.shortCuts.get(folded)
    if (known !== undefined) return known
    const words = this.placeWords(folded)
    if (this.shortCuts.size >= MOST_KEPT) this.shortCuts.clear()
    this.shortCuts.set(folded, words)
    return words
  }

  private placeWords(folded: string): readonly Word[] {
    let at = 0
    return this.cut(folded).map((word) => {
      const start = at
      at += word.length
      return { word, tag: this.tagOf(word), start, end: at }
    })
  }

  private tagOf(word: string): string {
    const known = this.tags.get(word)
    if (known !== undefined) return known
    const tag = reportTags.get(word) ?? this.jieba.tag(word, false)[0]?.tag ?? 'x'
    if (this.tags.size >= MOST_TAGS) this.tags.clear()
    this.tags.set(word, tag)
    return tag
  }
}

function load(jieba: Jieba, entries: readonly DictionaryEntry[]): void {
  if (entries.length === 0) return
  jieba.loadDict(Buffer.from(entries.map(({ word, frequency, tag }) => `${word} ${frequency} ${tag}`).join('\n')))
}

/** How often the frequency of a word that is still torn apart is raised tenfold. */
const RAISES = 3

/** Adds words, each so that it is not torn apart where it stands alone; gives back those with which that cannot be done. */
function addWords(jieba: Jieba, entries: readonly DictionaryEntry[]): string[] {
  const isTorn = ({ word }: DictionaryEntry) => jieba.cut(word, false).length > 1
  let torn = entries.filter(({ word }) => !/\s/.test(word))
  load(jieba, torn)
  for (let raise = 0; raise < RAISES; raise += 1) {
    torn = torn.filter(isTorn).map((entry) => ({ ...entry, frequency: entry.frequency * 10 }))
    load(jieba, torn)
  }
  return entries.filter(isTorn).map(({ word }) => word)
}

/** Matches any of the words, the longest first. */
function findAnyOf(words: readonly string[]): RegExp | null {
  if (words.length === 0) return null
  const longestFirst = words.toSorted((one, other) => other.length - one.length)
  return new RegExp(longestFirst.map((word) => word.replaceAll(/[$()*+.?[\\\]^{|}/-]/g, '\\$&')).join('|'), 'g')
}

let plain: Segmenter | null = null
let latest: { readonly key: string; readonly segmenter: Segmenter } | null = null

/** The segmenter with the analyst's words. That of the latest words is kept, and the one without any. */
export function segmenterWith(ownWords: OwnWords): Segmenter {
  const isPlain = ownWords.added.length === 0 && ownWords.removed.length === 0
  if (isPlain) return (plain ??= new Segmenter(noOwnWords))
  const key = JSON.stringify([ownWords.added.toSorted(), ownWords.removed.toSorted()])
  if (latest?.key !== key) latest = { key, segmenter: new Segmenter(ownWords) }
  return latest.segmenter
}
