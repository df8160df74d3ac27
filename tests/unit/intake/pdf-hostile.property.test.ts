import * as fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPdf } from '../../../src-main/intake/readers/pdf/read-pdf.ts'
import { givenPdf, streamOf, type GivenText } from './given-pdf.ts'

const real = new Uint8Array(readFileSync(join(import.meta.dirname, '../../given/formats/pdf/libreoffice-long.pdf')))
const small = givenPdf([[{ text: '青禾县的报告。', x: 60, y: 80 }], [{ text: '第二页。', x: 60, y: 80 }]], { packed: true })

/** What must hold for whatever is read. */
async function checkOutcome(bytes: Uint8Array): Promise<void> {
  const read = await readPdf(bytes)
  if (!read.ok) return
  const { text, lines, pages } = read.value
  expect(text.isWellFormed()).toBe(true)
  expect(text).not.toContain('\0')
  let reached = 0
  for (const { start, end } of lines) {
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).not.toContain('\n')
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    reached = end
  }
  expect(reached).toBeLessThanOrEqual(text.length)
  expect(pages).toEqual(pages.toSorted((one, other) => one - other))
  for (const page of pages) expect(page).toBeLessThanOrEqual(text.length)
}

test('a PDF cut off anywhere or changed anywhere never crashes, and positions stay in the text', async () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.integer({ min: 0, max: 255 }) })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(real, small, small, small),
      fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      fc.array(change, { maxLength: 20 }),
      async (file, cut, changes) => {
        const bytes = file.slice(0, cut === null ? file.length : Math.floor(cut * file.length))
        for (const { at, byte } of changes) if (bytes.length > 0) bytes[Math.floor(at * (bytes.length - 1))] = byte
        await checkOutcome(bytes)
      },
    ),
    { numRuns: 60 },
  )
})

test('texts anywhere on pages, in any size and direction, give lines in order', async () => {
  const text: fc.Arbitrary<GivenText> = fc.record({
    text: fc.oneof(
      fc.constantFrom('一、', '— 1 —', '第1页', '青禾县', '310处', 'co-', 'operation', '。', '•', '1.', '⼀'),
      fc.string({ minLength: 1, maxLength: 8 }),
    ),
    x: fc.integer({ min: -50, max: 650 }),
    y: fc.integer({ min: -50, max: 900 }),
    size: fc.constantFrom(1, 7, 12, 40),
    turn: fc.constantFrom(0, 0, 0, 90, 45),
    font: fc.constantFrom('hans', 'vertical', 'unknown'),
  })
  const page = fc.array(text, { maxLength: 25 })
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 4 }), async (pages) => checkOutcome(givenPdf(pages))),
    { numRuns: 40 },
  )
})

test('a stream that unpacks to hundreds of megabytes is refused before it is unpacked', async () => {
  const bytes = givenPdf([[{ text: '青禾县', x: 60, y: 80 }]], {
    objects: { 1001: streamOf(Buffer.alloc(80 * 1024 * 1024, ' '), true) },
  })
  expect(bytes.length).toBeLessThan(200_000)
  expect(await readPdf(bytes)).toMatchObject({ ok: false, code: 'file_too_large' })
})

test('a page without end is left', async () => {
  const drawing = `BT /hans 12 Tf 60 700 Td ${'0 0 Td <4e004e8c4e09> Tj '.repeat(100_000)}ET`
  expect(await readPdf(givenPdf([[]], { drawing, packed: true }))).toMatchObject({ ok: false, code: 'file_too_large' })
})

test('more pages than any report has are refused at once', async () => {
  expect(await readPdf(givenPdf(Array.from({ length: 6001 }, () => [])))).toMatchObject({ ok: false, code: 'file_too_large' })
})
