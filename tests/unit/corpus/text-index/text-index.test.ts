import { createHash } from 'node:crypto'
import { array, assert, constantFrom, integer, oneof, property, string, tuple, uniqueArray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldForSearch, searchForms } from '../../../../src-main/corpus/fold.ts'
import { storeContent } from '../../../../src-main/corpus/report-store.ts'
import { sql } from '../../../../src-main/corpus/sql.ts'
import type { SqliteCorpus } from '../../../../src-main/corpus/sqlite-corpus.ts'
import { buildPostings, joinTexts } from '../../../../src-main/corpus/text-index/build-postings.ts'
import { encodePostings, findPair, pairsIn } from '../../../../src-main/corpus/text-index/postings.ts'
import { checkIndex } from '../../../../src-main/corpus/text-index/check-index.ts'
import { hasTextsToSeal, sealTexts } from '../../../../src-main/corpus/text-index/seal-texts.ts'
import { TextIndex } from '../../../../src-main/corpus/text-index/text-index.ts'
import { givenCorpus } from '../../../given/given-corpus.ts'

/** Few characters, so that passages come again: both scripts, full width, an astral one, an emoji of several, controls. */
const anyText = array(
  constantFrom('县', '縣', '补', '補', '贴', 'Ａ', 'a', '9', '，', ',', '“', '"', '\n', '𠮷', '👩‍🌾', ' ', '\0', 'İ'),
  {
    maxLength: 40,
  },
).map((parts) => parts.join(''))

function givenTexts(corpus: SqliteCorpus, texts: readonly string[]): void {
  corpus.transaction(() => texts.forEach((text) => storeContent(corpus, { text, pages: [] })))
}

/** Every place of a literal by content and position, as the index says. */
function placesIn(index: TextIndex, folded: string): string[] {
  const places: string[] = []
  for (const segment of index.segments) {
    for (const position of index.find(segment, folded)) {
      const text = segment.starts.findLastIndex((start) => start <= position)
      places.push(`${segment.contents[text]}:${position - (segment.starts[text] ?? 0)}`)
    }
  }
  for (const { content, folded: text } of index.unindexed()) {
    for (let at = text.indexOf(folded); at !== -1; at = text.indexOf(folded, at + 1)) places.push(`${content}:${at}`)
  }
  return places
}

/** The same, told by looking everywhere. */
function placesByScan(texts: readonly string[], folded: string): string[] {
  return texts.flatMap((text, index) => {
    const searched = foldForSearch(text)
    return Array.from({ length: searched.length }, (_, at) => at).flatMap((at) =>
      searched.startsWith(folded, at) ? [`${index + 1}:${at}`] : [],
    )
  })
}

describe('the postings of a unit', () => {
  it('come out as they went in (property)', () => {
    // Each position with the unit behind it: what is behind another position of the unit is 0 here, and of no matter.
    const anyPlaces = uniqueArray(tuple(integer({ min: 0, max: 40_000 }), integer({ min: 1, max: 70 })), {
      selector: ([position]) => position,
      minLength: 1,
      maxLength: 1500,
    })
    assert(
      property(anyPlaces, integer({ min: 0, max: 9 }), (places, shift) => {
        const units = new Uint16Array(40_002)
        for (const [position, next] of places) units[position + 1] = next
        const sorted = places.toSorted(([one, unit], [other, otherUnit]) => unit - otherUnit || one - other)
        const chunks = [
          ...encodePostings(
            Int32Array.from(sorted, ([position]) => position),
            units,
          ),
        ]
        const read = chunks
          .flatMap(({ positions }) => [...pairsIn(positions)])
          .flatMap((list) => {
            const positions = new Int32Array(list.count)
            list.readInto(positions, 0, shift)
            return [...positions]
          })
        expect(read).toEqual(sorted.map(([position]) => position - shift))
        for (const next of new Set(places.map(([, unit]) => unit))) {
          const chunk = chunks.findLast((one) => one.next <= next)
          const list = chunk === undefined ? null : findPair(chunk.positions, next)
          expect(list?.count).toBe(places.filter(([, unit]) => unit === next).length)
        }
        expect(chunks.every(({ positions }) => findPair(positions, 71) === null)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it('tell how often a unit stands, and in how many texts', () => {
    const rows = [...buildPostings(joinTexts(['县县', '', '补县'], 7))].map(({ unit, count, texts }) => [
      String.fromCharCode(unit),
      count,
      texts,
    ])
    expect(rows).toEqual([
      ['县', 3, 2],
      ['补', 1, 1],
    ])
  })
})

describe('the text index', () => {
  it('finds every occurrence and no other, in segments and in what waits for one (property)', () => {
    const anyQuery = oneof(anyText, string({ unit: 'binary', maxLength: 3 })).map(foldForSearch)
    assert(
      property(
        tuple(array(anyText, { maxLength: 12 }), integer({ min: 0, max: 12 }), array(anyQuery, { maxLength: 12 })),
        ([texts, sealed, queries]) => {
          const { corpus, close } = givenCorpus()
          givenTexts(corpus, texts.slice(0, sealed))
          while (sealTexts(corpus, { least: 1 }));
          givenTexts(corpus, texts.slice(sealed))
          const index = new TextIndex(corpus)
          index.refresh()
          // SQLite keeps texts as UTF-8: half a character alone becomes a sign of its own.
          const stored = texts.map((text) => text.toWellFormed())
          const literals = [...queries, ...stored.map((text) => foldForSearch(text).slice(0, 4))]
          for (const literal of literals.filter((one) => one !== '' && !one.includes('\n'))) {
            expect(placesIn(index, literal)).toEqual(placesByScan(stored, literal))
          }
          close()
        },
      ),
      { numRuns: 25 },
    )
  })

  it('takes in segments and texts that come later', () => {
    const { corpus } = givenCorpus()
    givenTexts(corpus, ['甲县补贴', '乙县'])
    const index = new TextIndex(corpus)
    index.refresh()
    expect(placesIn(index, '补贴')).toEqual(['1:2'])
    sealTexts(corpus, { least: 1 })
    givenTexts(corpus, ['丙县補貼'])
    index.refresh()
    expect(placesIn(index, '补贴')).toEqual(['1:2', '3:2'])
    expect(corpus.all(sql`SELECT last_content AS last FROM text_segment`)).toEqual([{ last: 2 }])
  })

  it('waits until enough texts are there', () => {
    const { corpus } = givenCorpus()
    givenTexts(corpus, ['甲县'])
    expect(hasTextsToSeal(corpus)).toBe(false)
    expect(sealTexts(corpus)).toBe(false)
  })

  it('leaves a very long text out of the segments and finds in it all the same', () => {
    const { corpus } = givenCorpus()
    givenTexts(corpus, ['甲县', `${'修渠'.repeat(4_500_000)}补贴`, '乙县补贴'])
    while (sealTexts(corpus));
    const index = new TextIndex(corpus)
    index.refresh()
    expect(placesIn(index, '补贴').toSorted()).toEqual(['2:9000000', '3:2'])
  })
})

describe('the form of the index', () => {
  it('is the one that its version stands for: whoever changes the folding raises the version in text-index-queries.ts', () => {
    // Only characters that Unicode settled long ago: what is small or capital among new ones is told by the engine's own tables.
    const settled = searchForms().subarray(0, 0xa000)
    expect(createHash('sha256').update(Buffer.from(settled.slice().buffer)).digest('hex')).toBe(
      'bd134d98635bfadcb40a42d9f7c304d5d4e6d4842aceb5c03b414b0a0bf46b92',
    )
  })

  it('of another version is let go on opening, and made anew', () => {
    const given = givenCorpus()
    givenTexts(given.corpus, ['甲县补贴'])
    sealTexts(given.corpus, { least: 1 })
    given.corpus.transaction(() => given.corpus.run(sql`UPDATE setting SET value = '0' WHERE name = 'text_index_form'`))
    const reopened = given.reopen()
    expect(reopened.all(sql`SELECT key FROM text_segment`)).toEqual([])
    const index = new TextIndex(reopened)
    index.refresh()
    expect(placesIn(index, '补贴')).toEqual(['1:2'])
  })

  it('is checked against the texts', () => {
    const { corpus } = givenCorpus()
    givenTexts(corpus, ['甲县补贴', '乙县'])
    sealTexts(corpus, { least: 1 })
    expect(checkIndex(corpus)).toEqual([])
    corpus.transaction(() => corpus.run(sql`UPDATE text_unit SET count = count + 1 WHERE key % 65536 = ${'县'.charCodeAt(0)}`))
    expect(checkIndex(corpus)).toEqual([{ place: 'text index, segment 1', problem: 'it is wrong about “县”' }])
  })
})
