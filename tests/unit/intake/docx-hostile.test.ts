import * as fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../../src-main/intake/readers/docx/read-docx.ts'
import { docxParts, givenDocxBytes, p } from '../../given/formats/given-docx.ts'

const whole = { body: p('青禾县河湖管护') + p('全县共有河长1200名。'), numbering: '', styles: '', footnotes: '', core: '' }
const parts = docxParts(whole)
const bytes = givenDocxBytes(whole)
const withDocument = (xml: string): Uint8Array => zipSync({ ...parts, 'word/document.xml': strToU8(xml) })
const ROOT = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'

describe('documents that cannot be read say where', () => {
  const { 'word/document.xml': _document, ...withoutDocument } = parts
  test.each([
    ['without its document part', zipSync(withoutDocument), 'word/document.xml: the document part is missing'],
    ['cut off', bytes.subarray(0, bytes.length - 60), 'docx: zip: '],
    ['with elements that do not match', withDocument(`${ROOT}\n<w:body><w:p></w:body>`), 'word/document.xml:2:'],
    ['without a body', withDocument(`${ROOT}</w:document>`), 'a w:body element is expected'],
    ['with an empty part', withDocument(''), 'word/document.xml'],
    ['nested without end', withDocument(`${ROOT}<w:body>${'<w:p>'.repeat(5000)}`), 'nested more than 400 deep'],
    [
      'with entities that multiply',
      withDocument(
        `<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;">]>${ROOT}<w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>`,
      ),
      'word/document.xml:1:',
    ],
  ])('%s', async (_, broken, detail) => {
    const read = await readDocx(broken)
    expect(read).toMatchObject({ ok: false, code: 'file_malformed', detail: expect.stringContaining(detail) })
  })

  test('a part that grows without measure', async () => {
    const bomb = withDocument(`${ROOT}<w:body>${' '.repeat(30_000_000)}</w:body></w:document>`)
    expect(bomb.length).toBeLessThan(100_000)
    expect(await readDocx(bomb)).toMatchObject({ ok: false, code: 'archive_unsafe' })
  })

  test('a part that holds more than its header says', async () => {
    const lying = Buffer.from(withDocument(`${ROOT}<w:body>${p('长'.repeat(5000))}</w:body></w:document>`))
    for (let at = lying.indexOf('PK\u0001\u0002'); at !== -1; at = lying.indexOf('PK\u0001\u0002', at + 4))
      if (lying.toString('latin1', at + 46, at + 63) === 'word/document.xml') lying.writeUInt32LE(10, at + 24)
    expect(await readDocx(lying)).toMatchObject({ ok: false, code: 'file_malformed' })
  })

  test('millions of elements', async () => {
    const many = Array.from({ length: 1_100_000 }, (_, at) => (at % 7 === 0 ? `<w:p w:rsidR="${at}"/>` : '<w:p/>')).join('')
    const read = await readDocx(withDocument(`${ROOT}<w:body>${many}</w:body></w:document>`))
    expect(read).toMatchObject({ ok: false, code: 'file_too_large' })
  })
})

const mutation = fc.record({ at: fc.nat(bytes.length - 1), value: fc.nat(255) })

test('any change of a document’s bytes: never a crash, every position inside the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 6 }), fc.nat(bytes.length), async (mutations, length) => {
      const changed = Uint8Array.from(bytes)
      for (const { at, value } of mutations) changed[at] = value
      await checkRead(length % 3 === 0 ? changed.subarray(0, length) : changed)
    }),
    { numRuns: 400 },
  )
})

const xmlPiece = fc.constantFrom(
  '<w:p>',
  '</w:p>',
  '<w:r>',
  '</w:r>',
  '<w:t>',
  '</w:t>',
  '<w:tbl>',
  '</w:tbl>',
  '<w:tr>',
  '</w:tr>',
  '<w:tc>',
  '</w:tc>',
  '<w:tab/>',
  '<w:br/>',
  '<w:fldChar w:fldCharType="begin"/>',
  '<w:fldChar w:fldCharType="separate"/>',
  '<w:fldChar w:fldCharType="end"/>',
  '<w:instrText>TOC</w:instrText>',
  '<w:footnoteReference w:id="1"/>',
  '<w:p/>',
  '一、甲',
  '𠮷',
  '&#10;',
  '&#13;',
  '　',
  ' ',
)

test('any mix of elements: never a crash, every position inside the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(xmlPiece, { maxLength: 60 }), async (pieces) => {
      await checkRead(
        givenDocxBytes({ body: balanced(pieces), footnotes: `<w:footnote w:id="1">${balanced(pieces)}</w:footnote>` }),
      )
    }),
    { numRuns: 300 },
  )
})

/** Drops ends without a beginning and adds the ends that are missing, so that more than the XML parser is tested. */
function balanced(pieces: readonly string[]): string {
  const open: string[] = []
  let xml = ''
  for (const piece of pieces) {
    const name = /^<\/?(w:\w+)>$/.exec(piece)?.[1]
    if (name !== undefined && piece.startsWith('</')) {
      if (!open.includes(name)) continue
      while (open.at(-1) !== name) xml += `</${open.pop() ?? ''}>`
      open.pop()
    } else if (name !== undefined) open.push(name)
    xml += piece
  }
  return (
    xml +
    open
      .toReversed()
      .map((name) => `</${name}>`)
      .join('')
  )
}

async function checkRead(content: Uint8Array): Promise<void> {
  const read = await readDocx(content)
  expect(read.ok || read.detail).not.toBe('')
  const { text, lines } = read.ok ? read.value : { text: '', lines: [] }
  expect(text).not.toMatch(/\r/)
  let reached = 0
  for (const { start, end } of lines) {
    expect(start).toBeGreaterThanOrEqual(reached)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).not.toMatch(/^\s|\n|\s$/)
    reached = end
  }
  expect(reached).toBeLessThanOrEqual(text.length)
}
