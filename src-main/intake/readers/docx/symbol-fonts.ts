/** Where symbol fonts put their glyphs: the bytes of the font, shifted into the private use area. */
const PRIVATE = 0xf000

/** Glyphs of Wingdings that reports use: bullets, boxes, ticks, arrows. */
const wingdings: Readonly<Record<number, string>> = {
  0x28: '☎',
  0x2a: '✉',
  0x4a: '☺',
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x74: '◆',
  0x75: '◆',
  0x76: '❖',
  0x77: '◆',
  0x9f: '•',
  0xa1: '○',
  0xa7: '▪',
  0xa8: '□',
  0xab: '★',
  0xb2: '☆',
  0xd8: '➢',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✘',
  0xfc: '✔',
  0xfd: '☒',
  0xfe: '☑',
}

const wingdings2: Readonly<Record<number, string>> = { 0x4f: '✗', 0x50: '✓', 0x51: '☒', 0x52: '☑', 0xa3: '□' }

const symbol: Readonly<Record<number, string>> = {
  0x61: 'α',
  0x62: 'β',
  0x6d: 'μ',
  0xa3: '≤',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
  0xae: '→',
}

const fonts: Readonly<Record<string, Readonly<Record<number, string>>>> = { wingdings, 'wingdings 2': wingdings2, symbol }

/** The character that a symbol (`w:sym`) shows; □ where the font's glyph is not known, so that nothing vanishes. */
export function symbolCharacter(font: string, hexadecimal: string): string {
  if (!/^[0-9a-f]{1,6}$/i.test(hexadecimal)) return '□'
  const code = Number.parseInt(hexadecimal, 16)
  const glyphs = fonts[font.toLowerCase()]
  const known = glyphs?.[code >= PRIVATE ? code - PRIVATE : code]
  if (known !== undefined) return known
  const isCharacter = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xf8ff) && glyphs === undefined
  return isCharacter ? String.fromCodePoint(code) : '□'
}
