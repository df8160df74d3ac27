import type { FoundBlock, Metadata } from '../../src-shared/domain/report.ts'
import type { Script } from '../../src-shared/domain/script.ts'
import { seededNumbers } from './generate-report.ts'
import { generateMetadata } from './generate-metadata.ts'
import { officialese } from './officialese.ts'
import { inTraditional } from './in-traditional.ts'
import { readWordFrequencies, weightedDraw, zipfWeights, type Draw } from './word-draw.ts'

/** An invented report as intake would read it, without its findings. */
export interface NaturalReport extends Pick<Metadata, 'title' | 'locality' | 'date' | 'publisher'> {
  readonly script: Script
  readonly text: string
  readonly blocks: readonly FoundBlock[]
}

/** Every so-manieth report is written in Traditional characters. */
const traditionalEvery = 10
/** So many paragraphs stand under one heading. */
const paragraphsOfSection = 3

let drawn: { readonly word: Draw; readonly phrase: Draw } | null = null

function draws() {
  if (drawn === null) {
    const { words, frequencies } = readWordFrequencies()
    drawn = { word: weightedDraw(words, frequencies), phrase: weightedDraw(officialese, zipfWeights(officialese.length)) }
  }
  return drawn
}

/**
 * An invented report of about `length` UTF-16 units, the same in every run: words as frequent as in jieba's dictionary, so that
 * characters, pairs and longer stretches are as unevenly spread as in texts of people, with about two turns of officialese a paragraph.
 */
export function generateNaturalReport(number: number, length = 4000): NaturalReport {
  const random = seededNumbers(Math.imul(number + 1, 0x9e3779b1))
  const metadata = generateMetadata(random)
  const lines = new Lines(number % traditionalEvery === traditionalEvery - 1 ? inTraditional : (text) => text)
  lines.add('title', metadata.title)
  lines.add('meta', `来源：${metadata.publisher} 发布时间：${metadata.date}`)
  for (let section = 0; lines.length < length; section += 1) {
    lines.add('heading', `${'一二三四五六七八九十'[section % 10]}、${headWords(random, 5)}`)
    for (let count = 0; count < paragraphsOfSection && lines.length < length; count += 1)
      lines.add('paragraph', paragraph(random))
  }
  return {
    ...metadata,
    title: lines.title,
    script: lines.isTraditional ? 'Hant' : 'Hans',
    text: lines.text,
    blocks: lines.blocks,
  }
}

/** Lines of a text with the block that each is. */
class Lines {
  readonly blocks: FoundBlock[] = []
  text = ''
  private readonly write: (text: string) => string

  constructor(write: (text: string) => string) {
    this.write = write
  }

  get length(): number {
    return this.text.length
  }

  get title(): string {
    return this.text.slice(0, this.blocks[0]?.end)
  }

  get isTraditional(): boolean {
    return this.write === inTraditional
  }

  add(kind: FoundBlock['kind'], line: string): void {
    if (this.text !== '') this.text += '\n'
    const start = this.text.length
    this.text += this.write(line)
    this.blocks.push({ kind, level: kind === 'heading' ? 1 : null, certainty: 1, start, end: this.text.length })
  }
}

function paragraph(random: () => number): string {
  let text = ''
  const sentences = 8 + Math.floor(random() * 6)
  for (let count = 0; count < sentences; count += 1) text += sentence(random, sentences)
  return text
}

const endings = weightedDraw(['。', '；', '！', '？'], [20, 4, 1, 1])

/** Six to eighteen words, with a comma here and there, now and then a figure, a quotation or a turn of officialese. */
function sentence(random: () => number, sentencesOfParagraph: number): string {
  const { word, phrase } = draws()
  const size = 6 + Math.floor(random() * 13)
  const phraseAt = random() < 2 / sentencesOfParagraph ? Math.floor(random() * (size - 2)) + 1 : -1
  let text = word(random())
  for (let count = 1; count < size; count += 1) {
    text += word(random())
    if (count === size - 1) break
    if (count === phraseAt) text += `，${phrase(random())}，`
    else text += insertion(random, word)
  }
  return text + endings(random())
}

/** What stands between two words, most times nothing. */
function insertion(random: () => number, word: Draw): string {
  const turn = random()
  if (turn < 0.1) return '，'
  if (turn < 0.12) return '、'
  if (turn < 0.13) return `“${word(random())}${word(random())}”`
  return turn < 0.15 ? figure(random) : ''
}

const measures = ['名', '户', '个', '场次', '万元', '公里', '亩', '%', '余人', '件']

function figure(random: () => number): string {
  const value = Math.floor(10 ** (1 + random() * 4))
  return `${value}${measures[Math.floor(random() * measures.length)]}`
}

function headWords(random: () => number, count: number): string {
  return Array.from({ length: count }, () => draws().word(random())).join('')
}
