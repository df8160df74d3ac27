import { from } from 'opencc-js/preset/cn2t'

let table: Uint16Array | null = null

/** The text in Traditional characters, unit for unit by OpenCC's dictionary of single characters: good enough to be found by folding. */
export function inTraditional(text: string): string {
  table ??= buildTable()
  const units = new Uint16Array(text.length)
  for (let at = 0; at < text.length; at += 1) units[at] = table[text.charCodeAt(at)] ?? 0
  return Buffer.from(units.buffer).toString('utf16le')
}

function buildTable(): Uint16Array {
  const built = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit)
  const characters = from['cn']?.[0]?.at(-1)
  const pairs = typeof characters === 'string' ? characters.split('|') : []
  for (const pair of pairs) {
    const [simplified, traditional] = pair.split(' ')
    if (simplified?.length === 1 && traditional?.length === 1) built[simplified.charCodeAt(0)] = traditional.charCodeAt(0)
  }
  return built
}
