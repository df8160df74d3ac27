import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { SetupError, projectNode, root, run } from './machine.mjs'

/** Everything that the bundles are made from. */
const sources = ['src-main', 'src-renderer', 'src-shared', 'electron.vite.config.ts', 'package-lock.json', 'package.json']
const stampFile = join(root, 'out', '.built-from')

/** Builds the bundles where a source has changed since they were built. */
export async function ensureBuild(progress) {
  const wanted = fingerprint()
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return
  await progress.step('Building', async () => {
    rmSync(stampFile, { force: true })
    const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
    const { code, text } = await run(projectNode(), [tool, 'build', '--logLevel', 'warn'], {
      output: 'collect',
      env: { NO_COLOR: '1' },
    })
    if (code !== 0) throw new SetupError(`the build failed:\n${text}`)
    mkdirSync(join(root, 'out'), { recursive: true })
    writeFileSync(stampFile, wanted)
  })
}

/** Names, sizes and times of all sources: cheap enough for every start. */
function fingerprint() {
  const hash = createHash('sha256')
  for (const source of sources) {
    const path = join(root, source)
    if (!existsSync(path)) continue
    const files = statSync(path).isDirectory() ? filesBelow(path) : [path]
    for (const file of files) {
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
