import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const root = resolve(import.meta.dirname, '..', '..', '..')
const run = promisify(execFile)

/** Runs a command of the built command line to its end; fails when it does. */
export async function runCommandLine(dataFolder: string, args: readonly string[]): Promise<void> {
  await run(process.execPath, [join(root, 'out', 'main', 'cli.js'), ...args, '--data', dataFolder])
}
