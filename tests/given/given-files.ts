import { zipSync } from 'fflate'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { givenFolder } from './given-corpus.ts'

/** Files by their paths below a new folder; text is written as UTF-8. Gives back the folder. */
export function givenFiles(entries: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = givenFolder()
  for (const [name, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** The bytes of a zip archive of these entries; names are written as they are, also hostile ones. */
export function zipOf(entries: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const encode = (what: string | Uint8Array) => (typeof what === 'string' ? new TextEncoder().encode(what) : what)
  return zipSync(Object.fromEntries(Object.entries(entries).map(([name, what]) => [name, encode(what)])))
}

/** The text of a small invented report of a place. */
export function shortReport(place: string, people: number): string {
  return [
    `${place}组织党员干部清淤保畅`,
    `来源：${place}水务局 时间：2024-06-0${1 + (people % 9)}`,
    `组织干部${people}名清理沟渠。`,
  ].join('\n')
}
