import { choosableEncodings, type ChoosableEncoding } from '../../src-shared/domain/encoding.ts'

/** What encodings are called where they are chosen; GB18030 holds its forerunners. */
const names: Readonly<Record<ChoosableEncoding, string>> = {
  'utf-8': 'UTF-8',
  gb18030: 'GB18030（GBK/GB2312）',
  big5: 'Big5',
  'utf-16le': 'UTF-16 LE',
  'utf-16be': 'UTF-16 BE',
  'windows-1252': 'Windows-1252',
}

/** The plain name of an encoding; one that cannot be chosen is said as it is. */
export function encodingText(encoding: string): string {
  return isChoosable(encoding) ? names[encoding] : encoding
}

/** The name without what is in brackets, for narrow places. */
export function shortEncodingText(encoding: string): string {
  return encodingText(encoding).replace(/（.*$/u, '')
}

/** True for an encoding that the analyst may choose. */
export function isChoosable(encoding: string): encoding is ChoosableEncoding {
  return choosableEncodings.some((choosable) => choosable === encoding)
}
