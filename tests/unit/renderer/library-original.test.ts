import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodingText, shortEncodingText } from '../../../src-renderer/library/encoding-text.ts'
import { withEncoding } from '../../../src-renderer/library/look/with-encoding.ts'
import { cutByFigures, figuresByBlock } from '../../../src-renderer/library/original/cut-by-figures.ts'
import { cutIntoPieces } from '../../../src-renderer/library/original/text-pieces.ts'

describe('an original as pieces to draw', () => {
  it('is cut at the line ends of any system, and lines are counted', () => {
    expect(cutIntoPieces('甲\r\n乙\r\r丁', 100)).toEqual([
      { start: 0, end: 1, line: 1 },
      { start: 3, end: 4, line: 2 },
      { start: 5, end: 5, line: 3 },
      { start: 6, end: 7, line: 4 },
    ])
    expect(cutIntoPieces('', 100)).toEqual([{ start: 0, end: 0, line: 1 }])
  })

  it('has long lines in several pieces and ends at the limit, never inside a character', () => {
    const text = `${'甲'.repeat(999)}𠮷${'乙'.repeat(1500)}`
    const pieces = cutIntoPieces(text, 2001)
    expect(pieces.map(({ line }) => line)).toEqual([1, null, null])
    expect(pieces[0]).toEqual({ start: 0, end: 999, line: 1 })
    expect(pieces.at(-1)?.end).toBe(2001)
    expect(cutIntoPieces('甲𠮷', 2)).toEqual([{ start: 0, end: 1, line: 1 }])
  })

  it('loses nothing but line ends', () => {
    const line = fc.string({ unit: fc.constantFrom('甲', '𠮷', 'a', '\u0000', '\ud842'), maxLength: 2500 })
    fc.assert(
      fc.property(fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 6 }), (lines) => {
        const text = lines.flat().join('')
        const drawn = cutIntoPieces(text, Infinity).map(({ start, end }) => text.slice(start, end))
        expect(drawn.join('')).toBe(text.replaceAll(/[\r\n]/g, ''))
        expect(drawn.every((piece) => piece.length <= 1000)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

describe('figures in a block', () => {
  it('are cut out of its text', () => {
    const text = '全县共有网格369个，网格员1200名。'
    const figures = [
      { start: 6, end: 10 },
      { start: 14, end: 19 },
    ]
    const stretches = cutByFigures(text, { start: 0, end: text.length }, figures)
    expect(stretches.filter(({ isFigure }) => isFigure).map((stretch) => stretch.text)).toEqual(['369个', '1200名'])
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text)
  })

  it('keep the text whole wherever they stand, overlapping or beyond the block', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }))
    fc.assert(
      fc.property(fc.array(range), range, (unsorted, block) => {
        const text = '甲乙丙丁戊己庚辛壬癸'.repeat(5)
        const figures = unsorted.toSorted((one, other) => one.start - other.start)
        const stretches = cutByFigures(text, block, figures)
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text.slice(block.start, block.end))
      }),
    )
  })

  it('are found for each block', () => {
    const blocks = [
      { start: 0, end: 5 },
      { start: 6, end: 12 },
      { start: 13, end: 20 },
    ]
    const figures = [
      { start: 1, end: 3 },
      { start: 4, end: 5 },
      { start: 14, end: 16 },
    ]
    expect(figuresByBlock(blocks, figures)).toEqual([figures.slice(0, 2), [], figures.slice(2)])
  })
})

describe('encodings', () => {
  it('are called by their plain names, others as they are', () => {
    expect(['gb18030', 'utf-16le', 'iso-8859-5'].map(encodingText)).toEqual(['GB18030（GBK/GB2312）', 'UTF-16 LE', 'iso-8859-5'])
    expect(shortEncodingText('gb18030')).toBe('GB18030')
  })

  it('are kept for the files they were chosen for', () => {
    const chosen = withEncoding(withEncoding({}, 'a.txt', 'big5'), 'b.txt', 'gb18030')
    expect(chosen).toEqual({ 'a.txt': 'big5', 'b.txt': 'gb18030' })
    expect(withEncoding(chosen, 'a.txt', null)).toEqual({ 'b.txt': 'gb18030' })
  })
})
