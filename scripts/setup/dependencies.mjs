import { createHash } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError, projectNode, root, run } from './machine.mjs'

const lockFile = join(root, 'package-lock.json')
const folder = join(root, 'node_modules')
const stampFile = join(folder, '.duizhao-lock')

/** Installs the dependencies where they are missing or the lock file has changed since. */
export async function ensureDependencies(progress) {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  if (!areInstalled(wanted)) {
    await progress.step('Installing dependencies (npm)', () => install(progress))
    writeFileSync(stampFile, wanted)
  }
  projectNode()
}

function areInstalled(wanted) {
  if (existsSync(stampFile)) return readFileSync(stampFile, 'utf8') === wanted
  // Installed by hand: npm's own record is newer than the lock file.
  const record = join(folder, '.package-lock.json')
  if (!existsSync(record) || statSync(record).mtimeMs < statSync(lockFile).mtimeMs) return false
  writeFileSync(stampFile, wanted)
  return true
}

/**
 * As the lock file says. `npm ci` refuses a lock file that does not name the binaries of other systems,
 * which a registry without them makes it; `npm install` then takes the same versions, and writes nothing back.
 */
async function install(progress) {
  const clean = await runNpm(['ci', ...quietly])
  if (clean.code === 0) return
  const lenient = await runNpm(['install', '--no-save', ...quietly])
  if (lenient.code === 0) return
  progress.say(`npm ci:\n${clean.text}\nnpm install:\n${lenient.text}`)
  throw new SetupError('the dependencies could not be installed. See the lines above; then start again.')
}

const quietly = ['--no-audit', '--no-fund', '--loglevel=error']

/** The npm that called us, else the one on the path. */
function runNpm(args) {
  const output = 'collect'
  const npm = process.env.npm_execpath
  if (npm?.endsWith('.js')) return run(process.execPath, [npm, ...args], { output })
  return process.platform === 'win32' ? run('cmd', ['/c', 'npm', ...args], { output }) : run('npm', args, { output })
}
