import { deflateSync } from 'node:zlib'
import iconv from 'iconv-lite'

/** A piece of text on a given page: `x` and `y` in points from the page's top left corner, `turn` in degrees counterclockwise. */
export interface GivenText {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly turn?: number
  readonly font?: keyof typeof fonts
}

export const PAGE_WIDTH = 595
export const PAGE_HEIGHT = 842

/** Fonts that are not in the file, each with a predefined CMap: the reader finds the characters by pdf.js's own tables. */
const fonts = {
  hans: { ordering: 'GB1', cmap: 'UniGB-UCS2-H', name: 'STSong-Light', encode: (text: string) => iconv.encode(text, 'utf16-be') },
  gbk: { ordering: 'GB1', cmap: 'GBK-EUC-H', name: 'STSong-Light', encode: (text: string) => iconv.encode(text, 'gbk') },
  big5: { ordering: 'CNS1', cmap: 'ETen-B5-H', name: 'MSung-Light', encode: (text: string) => iconv.encode(text, 'big5') },
  vertical: {
    ordering: 'GB1',
    cmap: 'UniGB-UCS2-V',
    name: 'STSong-Light',
    encode: (text: string) => iconv.encode(text, 'utf16-be'),
  },
  unknown: {
    ordering: 'Identity',
    cmap: 'Identity-H',
    name: 'Nameless',
    encode: (text: string) => iconv.encode(text, 'utf16-be'),
  },
} as const

interface Options {
  readonly info?: Readonly<Record<string, string>>
  /** Degrees that the viewer turns each page by, clockwise. */
  readonly rotate?: number
  /** Packs the pages' contents. */
  readonly packed?: boolean
  /** Drawn before the texts of each page, as it stands. */
  readonly drawing?: string
  /** More objects, by number from 100. */
  readonly objects?: Readonly<Record<number, string | Buffer>>
  readonly resources?: string
}

/** A PDF of these pages. */
export function givenPdf(pages: readonly (readonly GivenText[])[], options: Options = {}): Uint8Array {
  const objects = new Map<number, Buffer>()
  const put = (number: number, content: string | Buffer): unknown => objects.set(number, Buffer.from(content))
  put(1, '<< /Type /Catalog /Pages 2 0 R >>')
  Object.entries(fonts).forEach(([name, font], at) => put(10 + 2 * at, fontObjects(name, font, 10 + 2 * at)[0]))
  Object.entries(fonts).forEach(([name, font], at) => put(11 + 2 * at, fontObjects(name, font, 10 + 2 * at)[1]))
  put(
    3,
    `<< ${Object.entries(options.info ?? {})
      .map(([key, value]) => `/${key} ${hexOf(value)}`)
      .join(' ')} >>`,
  )
  const fontList = Object.keys(fonts).map((name, at) => `/${name} ${10 + 2 * at} 0 R`)
  pages.forEach((texts, at) => {
    const number = 1000 + 2 * at
    put(
      number,
      `<< /Type /Page /Parent 2 0 R /Rotate ${options.rotate ?? 0} /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Resources << /Font << ${fontList.join(' ')} >> ${options.resources ?? ''} >> /Contents ${number + 1} 0 R >>`,
    )
    put(number + 1, streamOf(`${options.drawing ?? ''}\n${texts.map(drawText).join('\n')}`, options.packed === true))
  })
  put(2, `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${1000 + 2 * at} 0 R`).join(' ')}] >>`)
  for (const [number, content] of Object.entries(options.objects ?? {})) put(Number(number), content)
  return assemble(objects)
}

function fontObjects(name: string, font: (typeof fonts)[keyof typeof fonts], number: number): [string, string] {
  const descriptor = `<< /Type /FontDescriptor /FontName /${font.name} /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 800 /StemV 80 >>`
  const widths = font.ordering === 'GB1' ? '/W [1 [500] 814 939 500]' : ''
  const child = `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /${font.name} /CIDSystemInfo << /Registry (Adobe) /Ordering (${font.ordering}) /Supplement 0 >> /DW 1000 ${widths} /FontDescriptor ${descriptor} >>`
  return [
    `<< /Type /Font /Subtype /Type0 /Name /${name} /BaseFont /${font.name} /Encoding /${font.cmap} /DescendantFonts [${number + 1} 0 R] >>`,
    child,
  ]
}

function drawText({ text, x, y, size = 12, turn = 0, font = 'hans' }: GivenText): string {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)]
  const matrix = [cos, sin, -sin, cos].map((part) => part.toFixed(5)).join(' ')
  return `BT /${font} ${size} Tf ${matrix} ${x} ${PAGE_HEIGHT - y} Tm <${fonts[font].encode(text).toString('hex')}> Tj ET`
}

function hexOf(value: string): string {
  return `<feff${iconv.encode(value, 'utf16-be').toString('hex')}>`
}

/** A stream object of this content. */
export function streamOf(content: string | Buffer, isPacked: boolean): Buffer {
  const data = isPacked ? deflateSync(content) : Buffer.from(content)
  return Buffer.concat([
    Buffer.from(`<< /Length ${data.length}${isPacked ? ' /Filter /FlateDecode' : ''} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ])
}

function assemble(objects: ReadonlyMap<number, Buffer>): Uint8Array {
  const parts = [Buffer.from('%PDF-1.7\n')]
  const places: [number, number][] = []
  let length = parts[0]?.length ?? 0
  for (const [number, content] of objects) {
    const part = Buffer.concat([Buffer.from(`${number} 0 obj\n`), content, Buffer.from('\nendobj\n')])
    places.push([number, length])
    parts.push(part)
    length += part.length
  }
  const table = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`)
  parts.push(
    Buffer.from(
      `xref\n0 1\n0000000000 65535 f \n${table.join('')}trailer\n<< /Root 1 0 R /Info 3 0 R /Size 1 >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return new Uint8Array(Buffer.concat(parts))
}
