import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser } from './setup/browser.mjs'
import { ensureBuild } from './setup/build.mjs'
import { ensureDependencies } from './setup/dependencies.mjs'
import { ensureElectron } from './setup/electron.mjs'
import { SetupError, callersFolder, hasDisplay, isRoot, projectNode, root, runInOurPlace, runScript } from './setup/machine.mjs'
import { createProgress } from './setup/progress.mjs'

const usage = `npm start -- [--host electron|loopback] [--data FOLDER] [PATH …]

Opens the Duizhao workbench. Files and folders are imported into a new corpus; one .duizhao file is opened.
  --host electron   an Electron window, or an error where Electron cannot run
  --host loopback   a window of the installed Chromium; without a display, an address to open
  --data FOLDER     where the workbench keeps its own data
  --no-window       (loopback) only print the address`

/** Longer than an Electron that cannot run at all lives; in milliseconds. */
const shortLife = 5_000

await runScript(async () => {
  const wish = readWish()
  if (wish.help) {
    process.stdout.write(`${usage}\n`)
    return 0
  }
  const progress = createProgress()
  await ensureDependencies(progress)
  await ensureBuild(progress)
  return wish.host === 'loopback' ? startLoopback(wish, progress) : startElectron(wish, progress)
})

function readWish() {
  const { values, positionals } = parsed()
  if (values.host !== undefined && !['electron', 'loopback'].includes(values.host)) {
    throw new SetupError(`--host is electron or loopback, not ${values.host}`)
  }
  const folder = callersFolder('start')
  const paths = positionals.map((path) => resolve(folder, path))
  const missing = paths.find((path) => !existsSync(path))
  if (missing !== undefined) throw new SetupError(`there is no ${missing}`)
  const data = values.data === undefined ? [] : ['--data', resolve(folder, values.data)]
  return { help: values.help, host: values.host, window: !values['no-window'], args: [...data, ...paths] }
}

function parsed() {
  const options = {
    help: { type: 'boolean', short: 'h', default: false },
    host: { type: 'string' },
    data: { type: 'string' },
    'no-window': { type: 'boolean', default: false },
  }
  try {
    return parseArgs({ options, allowPositionals: true })
  } catch (error) {
    throw new SetupError(`${error.message}\n\n${usage}`)
  }
}

async function startElectron(wish, progress) {
  const isAskedFor = wish.host === 'electron'
  if (!hasDisplay() || !wish.window) {
    if (isAskedFor) throw new SetupError('Electron needs a display, and this machine has none')
    return startLoopback(wish, progress)
  }
  const electron = await ensureElectron(progress, { isAskedFor })
  if (electron.path === undefined) return withoutElectron(wish, progress, electron.reason)
  const begun = Date.now()
  const code = await runElectron(electron.path, wish)
  const ranAtAll = code === 0 || Date.now() - begun > shortLife
  return ranAtAll ? code : withoutElectron(wish, progress, `it ended at once with code ${code}`)
}

function runElectron(binary, wish) {
  const env = { ...process.env }
  delete env.ELECTRON_RUN_AS_NODE
  const sandbox = isRoot() && process.platform === 'linux' ? ['--no-sandbox'] : []
  return runInOurPlace(binary, [...sandbox, root, ...wish.args], { env, cwd: root })
}

function withoutElectron(wish, progress, reason) {
  if (wish.host === 'electron') throw new SetupError(`Electron cannot be used: ${reason}`)
  progress.say(`Electron cannot be used: ${reason}. Opening the workbench in the installed browser instead.`)
  return startLoopback(wish, progress)
}

async function startLoopback(wish, progress) {
  await ensureBrowser(progress)
  const untilClosed = hasDisplay() && wish.window ? ['--until-closed'] : []
  if (untilClosed.length === 0) progress.say('No window is opened here. Open this address in a browser of this machine:')
  const window = wish.window ? [] : ['--no-window']
  const args = [join(root, 'out', 'main', 'loopback.js'), ...untilClosed, ...window, ...wish.args]
  return runInOurPlace(projectNode(), args, { cwd: root })
}
