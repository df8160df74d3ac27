import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateNaturalReport } from '../generate-natural-report.ts'
import type { MissingPeer, Peer } from './peer.ts'

const name = 'ripgrep'
const filesOfFolder = 1000
const LINE_END = 0x0a

/** The texts as files, looked through by ripgrep where it is installed. It finds them as written, without folding. */
export async function openRipgrep(folder: string, reportCount: number): Promise<Peer | MissingPeer> {
  if (spawnSync('rg', ['--version']).status !== 0) return { name, missing: 'not installed here' }
  const texts = join(folder, `texts-${reportCount}`)
  if (!existsSync(texts)) writeTexts(texts, reportCount)
  return {
    name,
    built: null,
    count: (passage) => countMatches(texts, passage),
    note: () => 'as written, no folding; every text read',
    close: async () => {},
  }
}

function writeTexts(folder: string, reportCount: number): void {
  for (let number = 0; number < reportCount; number += 1) {
    const inner = join(folder, String(Math.floor(number / filesOfFolder)))
    if (number % filesOfFolder === 0) mkdirSync(inner, { recursive: true })
    writeFileSync(join(inner, `${number}.txt`), generateNaturalReport(number).text)
  }
}

async function countMatches(folder: string, passage: string): Promise<number> {
  const search = spawn('rg', ['-F', '-o', '--no-filename', '--no-ignore', '--', passage, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(search, 'close')
  let lines = 0
  search.stdout.on('data', (bytes: Buffer) => {
    for (let at = bytes.indexOf(LINE_END); at !== -1; at = bytes.indexOf(LINE_END, at + 1)) lines += 1
  })
  await ended
  return lines
}
