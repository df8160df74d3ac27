import { splitsSurrogatePair } from '../../src-shared/domain/range.ts'

/** Longer names are cut; some file systems end at 255 bytes, three a Han character. */
const nameLimit = 80

/** A title as a file name: without the characters that some system forbids in names. */
export function fileName(title: string): string {
  const name = title
    .replaceAll(/[\s\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/[. ]+$/u, '')
    .trim()
  const end = splitsSurrogatePair(name, nameLimit) ? nameLimit - 1 : nameLimit
  return name.slice(0, end).trim() || 'brief'
}
