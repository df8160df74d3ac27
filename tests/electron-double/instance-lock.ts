import { mkdirSync, readFileSync, readdirSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes the folder for this process, or hands the message to the process that has it and gives back
 * false. `hear` gets what later processes hand over.
 */
export function takeInstanceLock(folder: string, message: unknown, hear: (message: unknown) => void): boolean {
  const lockFile = join(folder, 'double.lock')
  const inbox = join(folder, 'double-inbox')
  mkdirSync(inbox, { recursive: true })
  const owner = ownerOf(lockFile)
  if (owner !== null && owner !== process.pid && isAlive(owner)) {
    writeFileSync(join(inbox, `${process.pid}.json`), JSON.stringify(message))
    return false
  }
  writeFileSync(lockFile, String(process.pid))
  watch(inbox, () => readInbox(inbox, hear)).unref()
  process.on('exit', () => rmSync(lockFile, { force: true }))
  return true
}

function ownerOf(lockFile: string): number | null {
  try {
    return Number(readFileSync(lockFile, 'utf8'))
  } catch {
    // Nobody has it.
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    // A process that was killed left its lock behind.
    return false
  }
}

function readInbox(inbox: string, hear: (message: unknown) => void): void {
  for (const name of readdirSync(inbox)) {
    const text = readFileSync(join(inbox, name), 'utf8')
    // Seen before it was written: the next event comes with the text.
    if (text === '') continue
    rmSync(join(inbox, name))
    hear(JSON.parse(text))
  }
}
