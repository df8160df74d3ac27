import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder, projectNode, root, run } from './machine.mjs'

const folder = join(root, 'node_modules', 'electron')
const noteFile = join(cacheFolder, 'electron-unavailable.json')

/** A slow download must not keep anyone from working; in milliseconds. */
const patience = 20_000
const day = 24 * 60 * 60 * 1000

/** The path of Electron's binary, or null. */
export function findElectron() {
  const note = join(folder, 'path.txt')
  if (!existsSync(note)) return null
  const binary = join(folder, 'dist', readFileSync(note, 'utf8'))
  return existsSync(binary) ? binary : null
}

/**
 * Electron's binary, fetched once within a bounded time where it is missing. A failure is remembered
 * for a day, so that later starts lose no time; `isAskedFor` tries again all the same. Gives back the path, or why there is none.
 */
export async function ensureElectron(progress, { isAskedFor }) {
  const found = findElectron()
  if (found !== null) return { path: found }
  const remembered = isAskedFor ? null : rememberedFailure()
  if (remembered !== null) return { reason: remembered }
  const reason = await progress.step('Fetching Electron', fetchElectron)
  const fetched = findElectron()
  if (fetched !== null) {
    rmSync(noteFile, { force: true })
    return { path: fetched }
  }
  mkdirSync(cacheFolder, { recursive: true })
  writeFileSync(noteFile, JSON.stringify({ at: Date.now(), reason }))
  return { reason }
}

function rememberedFailure() {
  if (!existsSync(noteFile)) return null
  try {
    const { at, reason } = JSON.parse(readFileSync(noteFile, 'utf8'))
    return Date.now() - at < day ? reason : null
  } catch {
    // A note cut short: as if there were none.
    return null
  }
}

async function fetchElectron() {
  const { code, text } = await run(projectNode(), [join(folder, 'install.js')], { output: 'collect', timeout: patience })
  if (code === 0) return 'it was fetched but is not in its place'
  if (code === null) return `its download did not end within ${patience / 1000} seconds`
  const error = text.split('\n').find((line) => /error/i.test(line)) ?? text.trim().split('\n')[0] ?? ''
  return `it cannot be downloaded here (${error.trim().slice(0, 120)})`
}
