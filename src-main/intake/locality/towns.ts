import { readDivisionFile } from './division-list.ts'

/** A township-level division: a town, a township or a subdistrict, with its nine-digit code and the code of its county. */
export interface Town {
  readonly code: string
  readonly name: string
  readonly areaCode: string
}

let list: string | null = null

/**
 * The national list as it is written, one line a town: `110101001,"东华门街道",110101,11,1101`. It holds 41,000 names
 * and few reports need it, so it is loaded when the first one does and searched as one string: objects
 * would take ten times the memory.
 */
function townList(): string {
  list ??= `\n${readDivisionFile('streets')}`
  return list
}

function townAt(lineStart: number): Town {
  const lines = townList()
  const end = lines.indexOf('\n', lineStart)
  const [code = '', name = '', areaCode = ''] = lines.slice(lineStart, end === -1 ? lines.length : end).split(',')
  return { code, name: name.replaceAll('"', '').replace(/办事处$/, ''), areaCode }
}

/** The towns of this name in the whole country. */
export function townsNamed(name: string): readonly Town[] {
  if (!/^[\u3400-\u9fff]+$/.test(name)) return []
  const lines = townList()
  const towns: Town[] = []
  for (let at = lines.indexOf(`"${name}`); at !== -1; at = lines.indexOf(`"${name}`, at + 1)) {
    const town = townAt(lines.lastIndexOf('\n', at) + 1)
    if (town.name === name) towns.push(town)
  }
  return towns
}

/** The towns of a county, by its six-digit code; the list is in the order of codes. */
export function townsOfCounty(code: string): readonly Town[] {
  const lines = townList()
  const towns: Town[] = []
  for (let at = lines.indexOf(`\n${code}`); at !== -1 && lines.startsWith(code, at + 1); at = lines.indexOf('\n', at + 1))
    towns.push(townAt(at + 1))
  return towns
}
