import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../src-main/intake/readers/docx/number-format.ts'
import { givenDocx, linesOfSource, p } from '../../given/formats/given-docx.ts'

interface GivenLevel {
  readonly format: string
  readonly text: string
  readonly more?: string
}

const abstract = (id: number, levels: readonly GivenLevel[], more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels
    .map(
      ({ format, text, more: own = '' }, at) =>
        `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${own}</w:lvl>`,
    )
    .join('')}</w:abstractNum>`
const num = (id: number, of: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const item = (words: string, numId: number, level = 0): string =>
  p(words, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`)

const OFFICIAL: readonly GivenLevel[] = [
  { format: 'chineseCountingThousand', text: '%1、' },
  { format: 'chineseCountingThousand', text: '（%2）' },
  { format: 'decimal', text: '%3.' },
]

const lines = async (body: string, numbering: string, styles?: string): Promise<string[]> =>
  linesOfSource(await givenDocx({ body, numbering, ...(styles === undefined ? {} : { styles }) }))

describe('automatic numbers are text', () => {
  test('the outline of an official document, deeper levels beginning anew', async () => {
    const body =
      item('建机制', 1) +
      item('定责', 1, 1) +
      item('定人', 1, 1) +
      item('河长', 1, 2) +
      p('正文') +
      item('强治理', 1) +
      item('清淤', 1, 1)
    expect(await lines(body, abstract(0, OFFICIAL) + num(1, 0))).toEqual([
      '一、建机制',
      '（一）定责',
      '（二）定人',
      '1. 河长',
      '正文',
      '二、强治理',
      '（一）清淤',
    ])
  })

  test('numbers of higher levels, in their own format or all in Arabic digits', async () => {
    const levels = [
      { format: 'upperRoman', text: '第%1条' },
      { format: 'decimal', text: '%1.%2' },
      { format: 'decimal', text: '%1.%2.%3', more: '<w:isLgl/>' },
    ]
    expect(await lines(item('甲', 1) + item('乙', 1, 1) + item('丙', 1, 2), abstract(0, levels) + num(1, 0))).toEqual([
      '第I条甲',
      'I.1 乙',
      '1.1.1 丙',
    ])
  })

  test('lists made from one abstract list count on; one with a start of its own begins there', async () => {
    const numbering =
      abstract(0, OFFICIAL) +
      num(1, 0) +
      num(2, 0) +
      num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')
    expect(await lines(item('甲', 1) + item('乙', 2) + item('丙', 3) + item('丁', 3), numbering)).toEqual([
      '一、甲',
      '二、乙',
      '五、丙',
      '六、丁',
    ])
  })

  test('a list can have a level of its own, and a level that never begins anew', async () => {
    const override =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimalEnclosedCircle"/><w:lvlText w:val="%1"/><w:suff w:val="nothing"/></w:lvl></w:lvlOverride>'
    const levels = [
      { format: 'decimal', text: '%1、' },
      { format: 'lowerLetter', text: '%2)', more: '<w:lvlRestart w:val="0"/>' },
    ]
    const numbering = abstract(0, levels) + num(1, 0) + abstract(1, levels) + num(2, 1, override)
    const body = item('甲', 1) + item('子', 1, 1) + item('乙', 1) + item('丑', 1, 1) + item('丙', 2)
    expect(await lines(body, numbering)).toEqual(['1、甲', 'a) 子', '2、乙', 'b) 丑', '③丙'])
  })

  test('through the styles of paragraphs, also those that name only a list', async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const levels = OFFICIAL.map((level, at) => ({ ...level, more: `<w:pStyle w:val="${at + 1}"/>` }))
    const styled = (words: string, style: string, more = ''): string => p(words, `<w:pStyle w:val="${style}"/>${more}`)
    const none = '<w:numPr><w:numId w:val="0"/></w:numPr>'
    expect(
      await lines(styled('建机制', '1') + styled('定责', '2') + styled('附', '1', none), abstract(0, levels) + num(1, 0), styles),
    ).toEqual(['1 heading: 一、建机制', '2 heading: （一）定责', '1 heading: 附'])
  })

  test('through a style of lists', async () => {
    const numbering =
      abstract(0, OFFICIAL, '<w:styleLink w:val="公文"/>') + abstract(1, [], '<w:numStyleLink w:val="公文"/>') + num(1, 1)
    expect(await lines(item('甲', 1), numbering)).toEqual(['一、甲'])
  })

  test('bullets stand before the item, outside its range', async () => {
    const read = await givenDocx({
      body: item('甲', 1),
      numbering: abstract(0, [{ format: 'bullet', text: '\uf0b7' }]) + num(1, 0),
    })
    expect(read.text).toBe('• 甲')
    expect(linesOfSource(read)).toEqual(['listItem: 甲'])
  })
})

test.each([
  ['chineseCountingThousand', [1, 10, 11, 20, 101, 110, 1005], '一 十 十一 二十 一百零一 一百一十 一千零五'],
  ['chineseCounting', [9, 10, 21, 105], '九 十 二十一 一〇五'],
  ['ideographDigital', [10, 203], '一〇 二〇三'],
  ['chineseLegalSimplified', [1, 10, 105], '壹 壹拾 壹佰零伍'],
  ['ideographTraditional', [1, 10, 11], '甲 癸 11'],
  ['ideographZodiac', [1, 12], '子 亥'],
  ['ideographEnclosedCircle', [1, 10], '㊀ ㊉'],
  ['decimalEnclosedCircle', [1, 20, 21, 36, 51], '① ⑳ ㉑ ㊱ 51'],
  ['decimalEnclosedParen', [3], '⑶'],
  ['decimalFullWidth', [12], '１２'],
  ['decimalZero', [3, 12], '03 12'],
  ['lowerLetter', [1, 26, 27], 'a z aa'],
  ['upperRoman', [4, 1999], 'IV MCMXCIX'],
  ['none', [1], ''],
  ['cardinalText', [7], '7'],
  ['lowerLetter', [0, 100000], '0 100000'],
])('%s', (format, values, written) => {
  expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(written)
})
