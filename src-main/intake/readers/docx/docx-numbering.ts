import { numberOf, type DocxStyle } from './docx-styles.ts'
import { formatNumber } from './number-format.ts'
import { childOf, elementsOf, isOn, valueOf, type XmlElement } from './xml-tree.ts'

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly suffix: string
  readonly style: string | undefined
  readonly isLegal: boolean
  /** False for a level that counts on through higher ones. */
  readonly restarts: boolean
}

interface NumberedList {
  /** Lists made from the same abstract list count together. */
  readonly counter: string
  readonly levels: ReadonlyMap<number, Level>
  readonly startOverrides: ReadonlyMap<number, number>
}

/** What stands before a paragraph by automatic numbering. */
export interface ListLabel {
  readonly text: string
  readonly isBullet: boolean
}

/** Which list a paragraph is in: by its own properties, else by its style; null when it is in none. */
export interface ListPlace {
  readonly numId: string
  readonly level: number
}

/** Automatic numbering: which list a paragraph is in, and the labels as Word shows them, counted in the order of asking. */
export class DocxNumbering {
  readonly #lists: ReadonlyMap<string, NumberedList>
  readonly #counters = new Map<string, Map<number, number>>()
  readonly #started = new Set<string>()

  constructor(root: XmlElement | null) {
    this.#lists = readLists(root ?? undefined)
  }

  placeOf(properties: XmlElement | undefined, lineage: readonly DocxStyle[]): ListPlace | null {
    const own = childOf(properties, 'w:numPr')
    const styled = lineage.find(({ numId }) => numId !== undefined)
    const numId = valueOf(own, 'w:numId') ?? styled?.numId
    const list = this.#lists.get(numId ?? '')
    if (numId === undefined || list === undefined) return null
    const level = numberOf(valueOf(own, 'w:ilvl')) ?? levelOfStyle(list, lineage) ?? styled?.numLevel ?? 0
    return { numId, level: Math.min(level, 8) }
  }

  /** The next label of a list; counts it. */
  nextLabel({ numId, level }: ListPlace): ListLabel | null {
    const list = this.#lists.get(numId)
    const own = list?.levels.get(level)
    if (list === undefined || own === undefined) return null
    const counts = this.#count(list, numId, level, own)
    if (own.format === 'bullet') return { text: '•', isBullet: true }
    const words = own.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1
      const counted = list.levels.get(at)
      const format = own.isLegal ? 'decimal' : (counted?.format ?? 'decimal')
      return formatNumber(counts.get(at) ?? counted?.start ?? 1, format)
    })
    return words.trim() === '' ? null : { text: words + gapAfter(words, own.suffix), isBullet: false }
  }

  #count(list: NumberedList, numId: string, level: number, own: Level): ReadonlyMap<number, number> {
    const counts = this.#counters.get(list.counter) ?? new Map<number, number>()
    this.#counters.set(list.counter, counts)
    const override = list.startOverrides.get(level)
    const isFirst = override !== undefined && !this.#started.has(`${numId}/${level}`)
    this.#started.add(`${numId}/${level}`)
    counts.set(level, isFirst ? override : (counts.get(level) ?? own.start - 1) + 1)
    for (const [deeper, { restarts }] of list.levels) if (deeper > level && restarts) counts.delete(deeper)
    return counts
  }
}

/** Word sets a tab or blank after a label; after 、 and ） nobody types one, after `1.` one blank keeps number and text apart. */
function gapAfter(label: string, suffix: string): string {
  return suffix === 'nothing' || /[^\u0021-\u007e]$/.test(label) ? '' : ' '
}

function levelOfStyle({ levels }: NumberedList, lineage: readonly DocxStyle[]): number | undefined {
  for (const { id } of lineage) for (const [at, { style }] of levels) if (style === id) return at
  return undefined
}

function readLists(root: XmlElement | undefined): ReadonlyMap<string, NumberedList> {
  const abstracts = new Map(
    elementsOf(root, 'w:abstractNum').map((element) => [element.attributes.get('abstractNumId') ?? '', element]),
  )
  const byStyle = new Map([...abstracts.values()].map((element) => [valueOf(element, 'w:styleLink') ?? '', element]))
  return new Map(
    elementsOf(root, 'w:num').flatMap((num) => {
      const named = abstracts.get(valueOf(num, 'w:abstractNumId') ?? '')
      const linked = byStyle.get(valueOf(named, 'w:numStyleLink') ?? '-')
      const abstract = linked ?? named
      return abstract === undefined ? [] : [[num.attributes.get('numId') ?? '', readList(num, abstract)] as const]
    }),
  )
}

function readList(num: XmlElement, abstract: XmlElement): NumberedList {
  const levels = readLevels(abstract)
  const startOverrides = new Map<number, number>()
  for (const override of elementsOf(num, 'w:lvlOverride')) {
    const at = numberOf(override.attributes.get('ilvl')) ?? 0
    const start = numberOf(valueOf(override, 'w:startOverride'))
    if (start !== undefined) startOverrides.set(at, start)
    for (const [, level] of readLevels(override)) levels.set(at, level)
  }
  return { counter: abstract.attributes.get('abstractNumId') ?? '', levels, startOverrides }
}

function readLevels(parent: XmlElement): Map<number, Level> {
  return new Map(
    elementsOf(parent, 'w:lvl').map((element) => [
      numberOf(element.attributes.get('ilvl')) ?? 0,
      {
        start: numberOf(valueOf(element, 'w:start')) ?? 0,
        format: levelFormat(element),
        text: (valueOf(element, 'w:lvlText') ?? '').slice(0, 100),
        suffix: valueOf(element, 'w:suff') ?? 'tab',
        style: valueOf(element, 'w:pStyle'),
        isLegal: isOn(element, 'w:isLgl'),
        restarts: valueOf(element, 'w:lvlRestart') !== '0',
      },
    ]),
  )
}

/** Newer formats stand in a choice of markup, with an older one to fall back on. */
function levelFormat(level: XmlElement): string {
  const chosen = elementsOf(level, 'mc:AlternateContent').flatMap((choice) => elementsOf(choice))
  const format = [level, ...chosen].map((holder) => childOf(holder, 'w:numFmt')).find((found) => found !== undefined)
  const name = format?.attributes.get('val') ?? 'decimal'
  return name === 'custom' && /^0+1/.test(format?.attributes.get('format') ?? '') ? 'decimalZero' : name
}
